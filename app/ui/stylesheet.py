"""The stylesheet: one function of the palette and the type scale.

Selectors are object names given by the widgets and the dynamic properties `kind` (buttons) and `look` (labels).
"""

from dataclasses import dataclass
from string import Template

from app.ui.colors import Colors


@dataclass(frozen=True)
class TypeScale:
    """Font sizes in device-independent pixels."""

    small: int
    ui: int
    body: int
    code: int
    title: int
    display: int

    @property
    def icon(self) -> int:
        """The side of an icon beside words, in device-independent pixels: up to the largest that is drawn."""
        return min(max(round(16 * self.ui / 13), 16), 32)

    @staticmethod
    def around(system: int, wished: float = 1.0) -> "TypeScale":
        """The scale for a system font of `system` pixels, larger where a person asked for it, times `wished`."""
        factor = min(min(max(system / 13, 1.0), 2.0) * wished, 2.5)
        small, ui, body, code, title, display = (round(size * factor) for size in (12, 13, 15, 13, 18, 28))
        return TypeScale(small, ui, body, code, title, display)


_SHEET = Template("""
QMainWindow, QDialog { background: $window; }
QToolTip { background: $surface; color: $text; border: 1px solid $border_strong; padding: 4px 6px; }

QLabel { background: transparent; color: $text; }
QLabel[look="secondary"] { color: $text_secondary; }
QLabel[look="small"] { color: $text_secondary; font-size: ${small}px; }
QLabel[look="warning"] { color: $caution; font-size: ${small}px; }
QLabel[look="strong"] { font-weight: 600; }
QLabel[look="heading"] { color: $text_secondary; font-size: ${small}px; font-weight: 600; }
QLabel[look="title"] { font-size: ${title}px; font-weight: 600; }
QLabel[look="display"] { font-size: ${display}px; font-weight: 600; }
QLabel[look="body"] { font-size: ${body}px; color: $text_secondary; }

QPushButton, QToolButton { color: $text; border: 1px solid transparent; border-radius: 8px; padding: 5px 10px;
    background: transparent; }
QPushButton:hover, QToolButton:hover { background: $hover; }
QPushButton:pressed, QToolButton:pressed { background: $selected; }
QPushButton:focus, QToolButton:focus { border-color: $accent; }
QPushButton:disabled, QToolButton:disabled { color: $outline; }
QToolButton::menu-indicator { image: none; width: 0; }
QToolButton[kind="icon"] { padding: 4px; }
QToolButton[kind="icon"]:checked { background: $selected; }
QPushButton[kind="plain"] { background: $surface; border: 1px solid $border; }
QPushButton[kind="plain"]:hover { background: $hover; border-color: $border_strong; }
QPushButton[kind="plain"]:focus { border-color: $accent; }
QPushButton[kind="primary"] { background: $accent; color: $on_accent; font-weight: 600; padding: 5px 16px; }
QPushButton[kind="primary"]:hover { background: $accent_hover; }
QPushButton[kind="primary"]:focus { border-color: $text; }
QPushButton[kind="primary"]:disabled { background: $border; color: $text_secondary; }
QPushButton[kind="danger"] { background: $danger_soft; color: $danger; border: 1px solid $danger; }
QPushButton[kind="danger"]:focus { border: 2px solid $danger; padding: 4px 9px; }
QPushButton[kind="tab"]:checked, QPushButton[kind="place"]:checked { background: $selected; }
QPushButton[kind="place"] { text-align: left; }
QToolButton[kind="round"] { background: $accent; border-radius: ${round}px; padding: 0;
    border: 2px solid $accent; }
QToolButton[kind="round"]:hover { background: $accent_hover; border-color: $accent_hover; }
QToolButton[kind="round"]:focus { border-color: $text; }
QToolButton[kind="round"]:disabled { background: $border; border-color: $border; }
QToolButton[kind="floating"] { background: $surface; border: 1px solid $border_strong;
    border-radius: ${floating}px; padding: 0; }
QToolButton[kind="floating"]:hover { background: $hover; }
QToolButton[kind="floating"]:focus { border-color: $accent; }

QComboBox { background: $surface; color: $text; border: 1px solid $border; border-radius: 8px; padding: 5px 10px; }
QComboBox:hover { border-color: $border_strong; }
QComboBox:focus { border-color: $accent; }
QComboBox::drop-down { border: none; width: ${beside}px; }
QComboBox { combobox-popup: 0; }
QComboBoxPrivateContainer { background: transparent; border: none; }
QComboBox QAbstractItemView { background: $surface; color: $text; border: 1px solid $border_strong;
    border-radius: 10px; outline: none; padding: 5px 3px; }
QComboBox QAbstractItemView::item { padding: 6px 4px; border-radius: 6px; color: $text; }
QComboBox QAbstractItemView::item:selected { background: $selected; }

QSpinBox, QDoubleSpinBox { background: $surface; color: $text; border: 1px solid $outline; border-radius: 8px;
    padding: 4px 6px; selection-background-color: $selection; selection-color: $text; }
QSpinBox:hover, QDoubleSpinBox:hover { border-color: $text_secondary; }
QSpinBox:focus, QDoubleSpinBox:focus { border-color: $accent; }
QSpinBox::up-button, QSpinBox::down-button, QDoubleSpinBox::up-button, QDoubleSpinBox::down-button { width: 0;
    border: none; }
QSlider::groove:horizontal { background: $border; height: 4px; border-radius: 2px; }
QSlider::sub-page:horizontal { background: $accent; border-radius: 2px; }
QSlider::handle:horizontal { background: $surface; border: 1px solid $outline; width: 14px; height: 14px;
    margin: -6px 0; border-radius: 8px; }
QSlider::handle:horizontal:focus { border-color: $accent; }
QLineEdit { background: $surface; color: $text; border: 1px solid $outline; border-radius: 8px; padding: 6px 10px;
    selection-background-color: $selection; selection-color: $text; }
QLineEdit, QTextEdit, QPlainTextEdit { placeholder-text-color: $text_secondary; }
QLineEdit:hover { border-color: $text_secondary; }
QLineEdit:focus { border-color: $accent; }
QCheckBox { color: $text; spacing: ${box_gap}px; padding: 5px 0; }
QCheckBox:disabled { color: $text_secondary; }
QCheckBox::indicator { width: ${box}px; height: ${box}px; border: 1px solid $outline; border-radius: 4px;
    background: $surface; }
QCheckBox::indicator:hover { border-color: $accent; }
QCheckBox::indicator:checked { background: $accent; border-color: $accent; }
QCheckBox::indicator:disabled { border-color: $border_strong; }
QCheckBox::indicator:checked:disabled { background: $text_secondary; border-color: $text_secondary; }
QRadioButton { color: $text; spacing: ${radio_gap}px; }
QRadioButton[look="strong"] { font-weight: 600; }
QRadioButton::indicator { width: ${radio}px; height: ${radio}px; border: 1px solid $outline;
    border-radius: ${radio_radius}px; background: $surface; }
QRadioButton::indicator:hover { border-color: $accent; }
QRadioButton::indicator:focus { border-color: $accent; }
QRadioButton::indicator:checked { border-color: $accent; background: qradialgradient(cx: 0.5, cy: 0.5, radius: 0.5,
    fx: 0.5, fy: 0.5, stop: 0 $accent, stop: 0.55 $accent, stop: 0.65 $surface, stop: 1 $surface); }
QListView#found { background: transparent; border: 1px solid transparent; border-radius: 8px; outline: none; }
QListView#found:focus { border-color: $accent; }
QTableView#ledger { background: $surface; border: 1px solid $border; border-radius: 10px; outline: none;
    selection-background-color: $hover; selection-color: $text; }
QTableView#ledger::item { border: none; padding: 0 8px; }
QTableView#ledger QHeaderView, QTableView#ledger QHeaderView::section { background: transparent; border: none; }
QTableView#ledger QHeaderView::section { color: $text_secondary; font-size: ${small}px; font-weight: 600;
    padding: 0 10px; border-bottom: 1px solid $border; }
QFrame#setting { background: $surface; border: 1px solid $border; border-radius: 10px; }
QFrame#proposal { background: $surface; border: 1px solid $border; border-radius: 10px; }
QFrame#proposal[recommended="true"] { border-color: $accent; }
QLabel#badge { background: $accent_soft; color: $text; font-size: ${small}px; border-radius: 8px; padding: 2px 8px; }
QFrame#tuning { background: $sidebar; border: none; border-left: 1px solid $border; }
QFrame#tuning QScrollArea, QFrame#tuning QWidget#page { background: $sidebar; }
QFrame#field { background: $surface; border: 1px solid $outline; border-radius: 8px; }
QFrame#field[focused="true"] { border-color: $accent; }

QFrame#sidebar { background: $sidebar; border: none; border-right: 1px solid $border; }
QFrame#header { background: $window; border: none; border-bottom: 1px solid $border; }
QListView#conversations { background: transparent; border: none; outline: none; }
QListView#conversations QLineEdit { background: $surface; border: 1px solid $accent; border-radius: 6px;
    padding: 2px 6px; color: $text; selection-background-color: $selection; selection-color: $text; }

QScrollArea, QScrollArea > QWidget > QWidget#page { background: $window; border: none; }
QScrollBar:vertical { background: transparent; width: 12px; margin: 0; }
QScrollBar:horizontal { background: transparent; height: 12px; margin: 0; }
QScrollBar::handle { background: $outline; border-radius: 3px; margin: 3px; }
QScrollBar::handle:vertical { min-height: 32px; }
QScrollBar::handle:horizontal { min-width: 32px; }
QScrollBar::handle:hover { background: $text_secondary; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }

QTextBrowser, QTextEdit, QPlainTextEdit { background: transparent; border: none; color: $text;
    selection-background-color: $selection; selection-color: $text; }
QFrame#bubble { background: $bubble; border: none; border-radius: 16px; }
QFrame#message { border: none; border-left: 2px solid transparent; }
QFrame#message:focus { border-left-color: $accent; }
QFrame#code { background: $sunken; border: 1px solid $border; border-radius: 10px; }
QFrame#quote { border: none; border-left: 3px solid $border_strong; }
QFrame#quote[bar="right"] { border: none; border-right: 3px solid $border_strong; }
QFrame#rule { background: $border; border: none; }
QFrame#notice { background: $caution_soft; border: none; border-radius: 10px; }
QFrame#notice QLabel { color: $caution; }
QFrame#editor, QFrame#composer { background: $surface; border: 1px solid $outline; border-radius: 16px; }
QFrame#editor[focused="true"], QFrame#composer[focused="true"] { border-color: $accent; }

QListWidget#suggestions { background: $surface; border: 1px solid $outline; border-radius: 8px; outline: none;
    padding: 2px; }
QFrame#popover QListWidget#suggestions { border: none; padding: 0; }
QListWidget#suggestions::item { color: $text; padding: 4px 8px; border-radius: 6px; }
QListWidget#suggestions::item:hover { background: $hover; }
QListWidget#suggestions::item:selected { background: $selected; color: $text; }
QListWidget#suggestions::indicator { width: ${box}px; height: ${box}px; border: 1px solid $outline; border-radius: 4px;
    background: $surface; }
QListWidget#suggestions::indicator:checked { background: $accent; border-color: $accent; }
QListWidget#suggestions:focus { border-color: $accent; }
QScrollArea#chips, QScrollArea#chips > QWidget > QWidget { background: transparent; border: none; }
QFrame#chip { background: $sunken; border: 1px solid $border; border-radius: 10px; }
QPushButton[kind="chip"] { padding: 0 2px; border-radius: 4px; text-align: left; }
QPushButton[kind="chip"]:disabled { color: $text_secondary; }

QFrame#banner { border: none; border-radius: 10px; background: $danger_soft; }
QFrame#banner QLabel { color: $danger; }
QFrame#banner[tone="notice"] { background: $accent_soft; }
QFrame#banner[tone="notice"] QLabel { color: $text; }
QFrame#banner QPushButton { background: $surface; border: 1px solid $border; }
QFrame#banner QPushButton:hover { background: $hover; }
QFrame#banner QPushButton:focus { border-color: $accent; }

QFrame#job, QFrame#popover { background: $surface; border: 1px solid $border; border-radius: 10px; }
QFrame#popover { border-color: $border_strong; }
QScrollArea#tray, QScrollArea#tray > QWidget > QWidget { background: transparent; border: none; }
QFrame#traytop { background: $border; border: none; }
QFrame#jobline { background: $sidebar; border: none; border-top: 1px solid $border; }
QFrame#job[outcome="failed"] { background: $danger_soft; border-color: $danger_soft; }
QFrame#job[outcome="failed"] QLabel { color: $danger; }
QProgressBar { background: $border; border: none; border-radius: 2px; }
QProgressBar::chunk { background: $accent; border-radius: 2px; }

QMenu { background: $surface; color: $text; border: 1px solid $border_strong; border-radius: 10px; padding: 6px;
    menu-scrollable: 1; }
QMenu::item { padding: 7px ${beside}px 7px 12px; border-radius: 6px; }
QMenu::item:selected { background: $selected; }
QMenu::item:disabled { color: $text_secondary; }
QMenu::separator { height: 1px; background: $border; margin: 6px 8px; }
QMenu::indicator { width: ${box}px; height: ${box}px; padding-left: 6px; }
QMenu#marked::indicator, QMenu#marked::right-arrow { border: none; }
""")


# Of round buttons: what is free around the icon, both sides together.
ROUND_ROOM = {"round": 16, "floating": 20}
_BOX_GAP = 8  # between a box to tick and its words


def box_side(sizes: TypeScale) -> int:
    """Of a box to tick, without its frame, in pixels."""
    return round(16 * sizes.ui / 13)


def words_after_box(sizes: TypeScale) -> int:
    """How far the words of a box to tick are from its outer edge, in pixels."""
    return box_side(sizes) + 2 + _BOX_GAP


def stylesheet(colors: Colors, sizes: TypeScale) -> str:
    radii = {kind: (sizes.icon + room) // 2 for kind, room in ROUND_ROOM.items()}
    box = box_side(sizes)
    # A radio button is as large with its frame as a box to tick without.
    measures = {"box": box, "radio": box - 2, "radio_radius": box // 2, "beside": round(24 * sizes.ui / 13)}
    # Their words stand in one column all the same.
    measures |= {"box_gap": _BOX_GAP, "radio_gap": _BOX_GAP + 2}
    return _SHEET.substitute(vars(colors) | vars(sizes) | radii | measures)
