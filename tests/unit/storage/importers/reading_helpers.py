"""What the tests of the formats share: reading a fixture, and a conversation told in few words."""

import base64
import json
from pathlib import Path

from app.core.archive import ArchivedConversation
from app.storage.importers.reading import read_archives
from app.storage.importers.report import ImportReport

FIXTURES = Path(__file__).parent / "fixtures"
ONE_PIXEL = (FIXTURES / "chatgpt" / "file-AbCdEfGh12345-photo.png").read_bytes()
ONE_PIXEL_BASE64 = base64.b64encode(ONE_PIXEL).decode()


def read(path: Path) -> tuple[list[ArchivedConversation], list[str]]:
    """Every conversation there, and what could not be read."""
    report = ImportReport()
    conversations = list(read_archives(path, report, lambda fraction: None))
    return conversations, [str(problem) for problem in report.problems]


def read_fixture(name: str) -> tuple[list[ArchivedConversation], list[str]]:
    return read(FIXTURES / name)


def outline(conversation: ArchivedConversation) -> list[tuple[int | None, str, str]]:
    return [(message.parent, message.role.value, message.content) for message in conversation.messages]


def write_json(path: Path, value: object) -> Path:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(json.dumps(value), encoding="utf-8")
    return path
