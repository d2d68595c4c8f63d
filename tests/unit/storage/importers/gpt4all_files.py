"""Writes chats of GPT4All in every version of the format, with Qt's own QDataStream: the oracle of our reader."""

from dataclasses import dataclass, field

from PySide6.QtCore import QByteArray, QDataStream, QIODevice

MAGIC = 0xF5D553CC


@dataclass(frozen=True)
class Item:
    """A row of the chat's model. `sub` are (label, value) of Think, Text, ToolCall and ToolResponse."""

    label: str
    value: str
    new_response: str = ""
    stopped: bool = False
    up: bool = False
    down: bool = False
    error: bool = False
    sources: tuple[str, ...] = ()
    attachments: tuple[tuple[str, bytes], ...] = ()
    sub: tuple[tuple[str, str], ...] = ()


@dataclass(frozen=True)
class Chat:
    items: tuple[Item, ...]
    id: str = "5c0ffee5"
    name: str = "Automatic name"
    user_name: str = ""
    model: str = "Llama 3 8B Instruct"
    created: int = 1_700_000_000
    collections: tuple[str, ...] = ("Papers",)
    logits: tuple[float, ...] = field(default=(0.5, 0.25))


def write_chat(chat: Chat, version: int, has_state: bool = True) -> bytes:
    buffer = QByteArray()
    out = QDataStream(buffer, QIODevice.OpenModeFlag.WriteOnly)
    out.setVersion(QDataStream.Version.Qt_6_2)
    out.writeUInt32(MAGIC)
    out.writeInt32(version)
    out.writeInt64(chat.created)
    for text in (chat.id, chat.name, chat.user_name, chat.model):
        out.writeQString(text)
    if version >= 3:
        _write_strings(out, chat.collections)
    if version < 11:
        _write_state(out, chat, version, has_state)
    out.writeInt32(len(chat.items))
    for number, item in enumerate(chat.items):
        _write_item(out, item, number, version)
    return bytes(buffer.data())


def _write_strings(out: QDataStream, texts: tuple[str, ...]) -> None:
    out.writeUInt32(len(texts))
    for text in texts:
        out.writeQString(text)


def _write_state(out: QDataStream, chat: Chat, version: int, has_state: bool) -> None:
    if version >= 6:
        out.writeBool(has_state)
    if version >= 2:
        out.writeInt32(1)
        out.writeInt32(0)
    out.writeQString("response so far")
    out.writeQString("name of the chat")
    out.writeUInt32(7)
    if version >= 6 and not has_state:
        return
    if version < 4:
        out.writeUInt32(3)
    out.writeUInt32(99)
    if version >= 7:
        out.writeUInt32(2048)
    if version < 9:
        out.writeUInt64(len(chat.logits))
        out.writeRawData(bytes(4 * len(chat.logits)))
    out.writeUInt64(3)
    out.writeRawData(bytes(12))
    out << QByteArray(b"\x01" * 1000)


def _write_item(out: QDataStream, item: Item, number: int, version: int) -> None:
    if version < 12:
        out.writeInt32(number)
    out.writeQString(item.label)
    out.writeQString(item.value)
    if version < 10:
        out.writeQString("the prompt")
    out.writeQString(item.new_response)
    for flag in (False, item.stopped, item.up, item.down):
        out.writeBool(flag)
    if version >= 11 and item.label == "Response: ":
        out.writeBool(item.error)
    if version >= 8:
        out.writeInt64(len(item.sources))
        for text in item.sources:
            for field_text in ("Papers", "/home/person/papers", "llamas.pdf", "On llamas", "A. Author", "2020", text):
                out.writeQString(field_text)
            for place in (1, 2, 3):
                out.writeInt32(place)
    elif version >= 3:
        out.writeQString("llamas.pdf\nother.pdf" if item.sources else "")
        _write_strings(out, item.sources)
    if version >= 10:
        out.writeInt64(len(item.attachments))
        for url, content in item.attachments:
            out << QByteArray(url.encode())
            out << QByteArray(content)
    if version >= 12:
        out.writeInt64(len(item.sub))
        for label, value in item.sub:
            _write_sub_item(out, label, value)


def _write_sub_item(out: QDataStream, label: str, value: str) -> None:
    out.writeQString(label)
    out.writeQString(value)
    if label == "ToolCall: ":
        out.writeQString("javascript_interpret")
        out.writeInt64(1)
        out.writeQString("code")
        out.writeInt32(0)
        out.writeUInt32(10)
        out.writeInt8(0)
        out.writeQString(value)
        out.writeQString("42")
        out.writeInt32(0)
        out.writeQString("")
    elif label == "Think: ":
        out.writeInt32(1500)
    out.writeInt64(0)
