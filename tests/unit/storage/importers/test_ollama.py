"""The database of Ollama's desktop program, made with the tables that it has."""

import sqlite3
from pathlib import Path

import pytest

from app.errors import PunaError
from tests.unit.storage.importers.reading_helpers import ONE_PIXEL, outline, read, write_json

TABLES = """
CREATE TABLE chats (id TEXT PRIMARY KEY, title TEXT NOT NULL DEFAULT '', created_at TIMESTAMP NOT NULL,
    browser_state TEXT);
CREATE TABLE messages (id INTEGER PRIMARY KEY AUTOINCREMENT, chat_id TEXT NOT NULL, role TEXT NOT NULL,
    content TEXT NOT NULL DEFAULT '', thinking TEXT NOT NULL DEFAULT '', stream BOOLEAN NOT NULL DEFAULT 0,
    model_name TEXT, created_at TIMESTAMP NOT NULL, updated_at TIMESTAMP, tool_result TEXT);
CREATE TABLE tool_calls (id INTEGER PRIMARY KEY AUTOINCREMENT, message_id INTEGER NOT NULL, type TEXT NOT NULL,
    function_name TEXT NOT NULL, function_arguments TEXT NOT NULL, function_result TEXT);
CREATE TABLE attachments (id INTEGER PRIMARY KEY AUTOINCREMENT, message_id INTEGER NOT NULL, filename TEXT NOT NULL,
    data BLOB NOT NULL);
"""


def write_database(path: Path) -> Path:
    connection = sqlite3.connect(path)
    connection.executescript(TABLES)
    connection.executemany(
        "INSERT INTO chats (id, title, created_at) VALUES (?, ?, ?)",
        [
            ("c-1", "Llamas", "2025-08-01 12:00:00.123456789-07:00"),
            ("c-2", "", "2025-08-02T00:00:00Z"),
            ("c-3", "Empty", "2025-08-03"),
        ],
    )
    connection.executemany(
        "INSERT INTO messages (id, chat_id, role, content, thinking, model_name, created_at) VALUES (?,?,?,?,?,?,?)",
        [
            (1, "c-1", "user", "See 🦙", "", None, "2025-08-01 12:00:01-07:00"),
            (2, "c-1", "assistant", "", "Look.", "gemma3:4b", "2025-08-01 12:00:02-07:00"),
            (3, "c-1", "tool", "result", "", None, "2025-08-01 12:00:03-07:00"),
            (4, "c-1", "assistant", "A llama.", "", "gemma3:4b", "2025-08-01 12:00:04-07:00"),
            (5, "c-2", "user", "שלום", "", None, "2025-08-02T00:00:01Z"),
        ],
    )
    connection.execute("INSERT INTO tool_calls VALUES (1, 2, 'function', 'web_search', '{\"q\": 1}', NULL)")
    connection.execute("INSERT INTO attachments VALUES (1, 1, 'llama.png', ?)", (ONE_PIXEL,))
    connection.commit()
    connection.close()
    return path


def test_chats_with_thinking_tools_and_images(tmp_path: Path) -> None:
    path = write_database(tmp_path / "db.sqlite")
    before = path.read_bytes()
    (llamas, hebrew), problems = read(path)
    assert (llamas.title, llamas.origin, llamas.model) == ("Llamas", "ollama:c-1", "gemma3:4b")
    assert llamas.created == pytest.approx(1754074800.123456789)
    assert outline(llamas) == [
        (None, "user", "See 🦙"),
        (0, "assistant", '*web_search*\n\n```json\n{"q": 1}\n```\n\nA llama.'),
    ]
    assert llamas.messages[0].attachments[0].data == ONE_PIXEL
    assert llamas.messages[1].reasoning == "Look."
    assert [attachment.text for attachment in llamas.messages[1].attachments] == ["result"]
    assert (hebrew.title, hebrew.created) == ("שלום", 1754092800.0)
    assert problems == ["Empty: it has no messages"]
    assert path.read_bytes() == before


def test_another_database_is_not_taken_for_it(tmp_path: Path) -> None:
    path = tmp_path / "db.sqlite"
    connection = sqlite3.connect(path)
    connection.execute("CREATE TABLE chats (id, title)")
    connection.close()
    with pytest.raises(PunaError, match="not one of Ollama"):
        read(path)
    write_json(tmp_path / "a.json", [{"instruction": "a", "output": "b"}])
    assert read(tmp_path)[1] == []


def test_a_view_in_place_of_a_table_is_not_read(tmp_path: Path) -> None:
    path = tmp_path / "db.sqlite"
    connection = sqlite3.connect(path)
    connection.executescript(
        TABLES.replace("CREATE TABLE chats", "CREATE TABLE real_chats")
        + "CREATE VIEW chats AS WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n) "
        "SELECT i AS id, '' AS title, 0 AS created_at FROM n"
    )
    connection.close()
    with pytest.raises(PunaError, match="not one of Ollama"):
        read(path)


def test_damaged_databases_are_one_error(tmp_path: Path) -> None:
    whole = write_database(tmp_path / "whole.sqlite").read_bytes()
    path = tmp_path / "db.sqlite"
    for length in (16, 100, 4096, len(whole) - 4096, len(whole) - 1):
        path.write_bytes(whole[:length])
        with pytest.raises(PunaError, match=r"db\.sqlite"):
            read(path)
