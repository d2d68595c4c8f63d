"""The palette: every colour of the window, by purpose, once for light and once for dark.

Values only, written as #rrggbb. Which widget uses which purpose is told in `app.ui.stylesheet` and by the widgets.
"""

from dataclasses import dataclass


@dataclass(frozen=True)
class Colors:
    """One scheme. Pairs that carry text keep a contrast of at least 4.5 : 1, those that show where something can be
    done at least 3 : 1 (tests/ui/test_contrast.py has the pairs). `border` and `border_strong` only part and adorn.
    """

    dark: bool
    window: str
    sidebar: str
    surface: str
    bubble: str
    sunken: str
    hover: str
    selected: str
    border: str
    border_strong: str
    outline: str
    text: str
    text_secondary: str
    accent: str
    accent_hover: str
    on_accent: str
    accent_soft: str
    caution: str
    caution_soft: str
    danger: str
    danger_soft: str
    selection: str
    found: str
    # Code, by the kinds that `app.ui.highlight` names.
    keyword: str
    string: str
    number: str
    comment: str
    function: str
    type: str
    builtin: str


LIGHT = Colors(
    dark=False,
    window="#FCFBF8",
    sidebar="#F4F2EC",
    surface="#FFFFFF",
    bubble="#EFECE4",
    sunken="#F6F4EE",
    hover="#E9E5DB",
    selected="#E2DDD0",
    border="#E5E1D7",
    border_strong="#C9C3B4",
    outline="#8A8475",
    text="#24221D",
    text_secondary="#655F57",
    accent="#2C6657",
    accent_hover="#235447",
    on_accent="#FFFFFF",
    accent_soft="#E1EDE8",
    caution="#7A5200",
    caution_soft="#FBF1DA",
    danger="#A2352B",
    danger_soft="#FAE9E6",
    selection="#BFDDD2",
    found="#F7E29C",
    keyword="#8A3B8F",
    string="#2F6B35",
    number="#9A4A12",
    comment="#716C62",
    function="#20589B",
    type="#8A5A00",
    builtin="#1B6B76",
)

DARK = Colors(
    dark=True,
    window="#1C1B19",
    sidebar="#161513",
    surface="#252421",
    bubble="#2F2D29",
    sunken="#151412",
    hover="#34322D",
    selected="#3D3A34",
    border="#34322D",
    border_strong="#514D45",
    outline="#807A6D",
    text="#EDEAE3",
    text_secondary="#A9A398",
    accent="#7CC2AA",
    accent_hover="#93D0BB",
    on_accent="#10241D",
    accent_soft="#223630",
    caution="#E9C27A",
    caution_soft="#352C1A",
    danger="#F0988D",
    danger_soft="#3A2421",
    selection="#35594D",
    found="#5C4A16",
    keyword="#D3A0DC",
    string="#9CCB94",
    number="#E5AC7C",
    comment="#928C80",
    function="#8DB8EC",
    type="#E2C07C",
    builtin="#84C8CF",
)


def contrast(first: str, second: str) -> float:
    """Contrast ratio of two colours, 1 to 21 (WCAG 2.2, section 1.4.3)."""
    lighter, darker = sorted((_luminance(first), _luminance(second)), reverse=True)
    return (lighter + 0.05) / (darker + 0.05)


def _luminance(color: str) -> float:
    channels = [int(color[at : at + 2], 16) / 255 for at in (1, 3, 5)]
    red, green, blue = (value / 12.92 if value <= 0.04045 else ((value + 0.055) / 1.055) ** 2.4 for value in channels)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue
