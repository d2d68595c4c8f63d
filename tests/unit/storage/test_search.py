"""Search finds every word in every branch, and follows what happens to the texts, in the same transaction."""

import random
from contextlib import closing
from pathlib import Path

import pytest

from app.core.archive import Attachment
from app.core.messages import Ending, Role
from app.core.search import FoundIn, SearchFilter, SearchHit
from app.storage.database import Database
from app.storage.history import History
from app.storage.messages import row_id
from app.storage.migrations import STEPS, migrate
from app.storage.search import MOST_OF_ONE, Search
from app.storage.search_schema import INDEXES, LONGEST


@pytest.fixture
def search(history: History, database: Database) -> Search:
    return Search(database)


def say(history: History, text: str, conversation: int | None = None, role: Role = Role.USER) -> int:
    """A message in a conversation of its own, or in that one; return its id."""
    if conversation is None:
        conversation = history.create_conversation("untitled")
    return history.add_message(conversation, None, role, text).id


def found(search: Search, words: str, only: SearchFilter | None = None) -> list[int | None]:
    return [hit.message_id for hit in search.find(words, only).hits]


def check(database: Database) -> None:
    """The index has exactly what the views have."""
    for index in INDEXES:
        database.connection.execute(f"INSERT INTO {index} ({index}, rank) VALUES ('integrity-check', 1)")


def marked(parts: tuple[tuple[str, bool], ...]) -> str:
    return "".join(f"[{text}]" if is_match else text for text, is_match in parts)


def test_words_are_found_without_case_and_diacritics(history: History, search: Search) -> None:
    first = say(history, "The CAFÉ in Cusco serves coca tea.")
    second = say(history, "A cafe\u0301 is a cafe.")
    assert set(found(search, "café")) == set(found(search, "CAFE")) == {first, second}
    (hit,) = search.find("cusco TEA").hits
    assert marked(hit.excerpt) == "The CAFÉ in [Cusco] serves coca [tea]."
    assert (hit.role, hit.found_in, marked(hit.title)) == (Role.USER, FoundIn.MESSAGE, "untitled")


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("我昨天在高原上看到了一只羊驼，它很可爱。", "羊驼"),
        ("アルパカはアンデスの高地に住んでいます。", "高地"),
        ("アルパカはアンデスの高地に住んでいます。", "アンデス"),
        ("알파카는 학교에서 산다", "학교"),
        ("ฉันชอบกินข้าวผัด", "ข้าว"),
        ("अल्पाका एंडीज़ में रहते हैं", "एंडीज़"),
        ("تعيش الألبكة في جبال الأنديز", "جبال"),
        ("Альпаки живут в Андах", "альпаки"),
        ("Read GGUF文件头 with care", "文件"),
        ("a" * 300 + "羊驼", "羊驼"),
    ],
)
def test_every_script_is_found(history: History, search: Search, text: str, words: str) -> None:
    wanted = say(history, text)
    say(history, text[::-1])
    (hit,) = search.find(words).hits
    assert hit.message_id == wanted
    assert f"[{words.upper()}]".lower() in marked(hit.excerpt).lower()


@pytest.mark.timeout(8)  # cut in SQL, this text took half a minute
def test_a_long_text_with_a_letter_of_such_a_script_is_indexed_at_once(history: History, search: Search) -> None:
    half = "An alpaca hums softly. " * 42_000
    long = say(history, f"{half}羊驼{half}")
    assert found(search, "驼") == found(search, "羊驼") == [long]


def test_of_an_attached_book_the_first_million_characters_are_indexed(
    history: History, search: Search, database: Database
) -> None:
    body = "hum " * (LONGEST // 4)
    conversation = history.create_conversation("untitled")
    book = Attachment("book.txt", "text/plain", f"cria{body[4:-8]}cusco fog")
    message = history.add_message(conversation, None, Role.USER, "Sum it up.", attachments=[book])
    assert found(search, "cria") == found(search, "cusco") == [message.id]
    assert found(search, "fog") == []
    check(database)
    history.delete(conversation)
    history.purge(0)
    check(database)


def test_a_damaged_text_is_indexed_but_for_the_damage_and_can_be_erased(
    history: History, search: Search, database: Database
) -> None:
    conversation = history.create_conversation("untitled")
    damaged = say(history, "", conversation)
    flipped = "Alp羊aca\ud800 hums".encode(errors="surrogatepass")
    database.connection.execute("UPDATE messages SET content = CAST(? AS TEXT) WHERE id = ?", (flipped, damaged))
    assert found(search, "hums") == found(search, "羊") == [damaged]
    history.delete(conversation)
    history.purge(0)
    check(database)
    assert found(search, "hums") == []


def test_words_are_found_while_they_are_typed(history: History, search: Search) -> None:
    message = say(history, "Alpacas hum quietly.")
    for words in ("al", "alp", "alpaca", "alpacas h", "hu quie"):
        assert found(search, words) == [message], words
    assert found(search, '"alpaca"') == []


def test_quotes_and_minus(history: History, search: Search) -> None:
    phrase = say(history, "a small fox sat down")
    apart = say(history, "the fox was small")
    assert found(search, '"small fox"') == [phrase]
    assert found(search, "fox -sat") == [apart]
    assert found(search, 'fox -"small fox"') == [apart]
    assert found(search, "-fox") == []


def test_the_phrase_comes_first_then_all_words_then_beginnings(history: History, search: Search) -> None:
    beginnings = say(history, "pricing, if it be wool: many woollen things")
    begun = say(history, "wool prices and wool pricing")
    apart = say(history, "The price of it: much wool " + "and more of this " * 30)
    phrase = say(history, "On and on it goes. " * 30 + "the wool price")
    assert found(search, "wool price") == [phrase, begun, apart]
    hits = found(search, "wool pri")
    assert (set(hits[:2]), hits[2:]) == ({begun, phrase}, [apart, beginnings])
    assert set(found(search, "price")[:2]) == {apart, phrase}


def test_titles_come_before_bodies_and_the_newest_first(tmp_path: Path) -> None:
    clock = iter(range(1, 1000))
    with closing(Database(tmp_path / "clock.sqlite3")) as database:
        history = History(database, now=lambda: float(next(clock)))
        titled = history.create_conversation("Humming alpacas")
        history.add_message(titled, None, Role.USER, "Why do they?")
        older, newer = say(history, "humming bird"), say(history, "humming bird")
        hits = Search(database).find("humming").hits
        assert [hit.found_in for hit in hits] == [FoundIn.TITLE, FoundIn.MESSAGE, FoundIn.MESSAGE]
        assert (hits[0].conversation_id, hits[0].message_id) == (titled, None)
        assert marked(hits[0].title) == "[Humming] alpacas"
        assert marked(hits[0].excerpt) == "Why do they?"
        assert [hit.message_id for hit in hits[1:]] == [newer, older]


def test_where_no_text_has_all_words_some_will_do(history: History, search: Search) -> None:
    fox, owl = say(history, "a fox"), say(history, "an owl")
    result = search.find("fox owl")
    assert result.partial
    assert {hit.message_id for hit in result.hits} == {fox, owl}
    assert not search.find("fox").partial


def test_all_branches_are_found_and_what_is_deleted_is_not(
    history: History, search: Search, database: Database
) -> None:
    conversation = history.create_conversation("tree")
    first = say(history, "first try: condor", conversation)
    second = say(history, "second try: condor", conversation)
    assert set(found(search, "condor")) == {first, second}
    step = history.delete_message(first)
    assert found(search, "condor") == [second]
    history.undo(step)
    assert len(found(search, "condor")) == 2
    history.delete(conversation)
    assert found(search, "condor") == found(search, "tree") == []
    history.restore(conversation)
    assert len(found(search, "condor")) == 2
    history.delete(conversation)
    history.purge(0)
    check(database)
    assert (
        database.connection.execute("SELECT count(*) FROM message_words WHERE message_words MATCH 'condor'").fetchone()[
            0
        ]
        == 0
    )


def test_what_changes_is_found_as_it_is_now(history: History, search: Search, database: Database) -> None:
    message = say(history, "the vicuña runs")
    conversation = history.message(message).conversation_id
    step = history.edit_in_place(message, "the guanaco runs")
    assert (found(search, "vicuna"), found(search, "guanaco")) == ([], [message])
    assert step is not None
    history.undo(step)
    assert found(search, "vicuna") == [message]
    history.rename(conversation, "Camelids of the Andes")
    assert [hit.found_in for hit in search.find("camelids").hits] == [FoundIn.TITLE]
    history.rename(conversation, "Others")
    assert found(search, "camelids") == []
    check(database)


def index_writes(database: Database) -> int:
    """Grows with every change of the index of messages."""
    return int(database.connection.execute("SELECT sum(length(block)) FROM message_words_data").fetchone()[0])


def test_an_answer_is_indexed_when_it_ends(history: History, search: Search, database: Database) -> None:
    conversation = history.create_conversation("c")
    answer = history.add_message(conversation, None, Role.ASSISTANT, "", Ending.STREAMING)
    before = index_writes(database)
    for length in range(1, 40):
        history.write_partial(answer.id, "condor " * length, "let me think of llamas")
    assert index_writes(database) == before
    assert found(search, "condor") == []
    history.finish(answer.id, "The condor flies.", Ending.DONE)
    assert found(search, "condor") == found(search, "llamas") == [answer.id]
    (hit,) = search.find("llamas").hits
    assert marked(hit.excerpt) == "let me think of [llamas]"
    before = index_writes(database)
    history.finish(answer.id, "The condor flies.", Ending.LENGTH)
    assert index_writes(database) == before
    check(database)


def test_an_answer_is_shown_without_the_marks_that_the_window_does_not_show(history: History, search: Search) -> None:
    answer = "# Wool\n\n- **Alpaca** costs `5` [soles](https://example.org/prices).\n- Yes"
    for role in (Role.ASSISTANT, Role.USER):
        conversation = history.create_conversation("c")
        history.add_message(conversation, None, role, answer)
    by_role = {hit.role: marked(hit.excerpt) for hit in search.find("alpaca").hits}
    assert by_role[Role.ASSISTANT] == "Wool • [Alpaca] costs 5 soles. • Yes"
    # What a person wrote is shown as it was written, here as there.
    assert by_role[Role.USER] == "# Wool - **[Alpaca]** costs `5` [soles](https://example.org/prices). - Yes"
    assert all("example.org/[prices]" in marked(hit.excerpt) for hit in search.find("prices").hits)


def test_an_answer_cut_short_by_a_crash_is_indexed_at_the_next_start(tmp_path: Path) -> None:
    path = tmp_path / "h.sqlite3"
    with closing(Database(path)) as database:
        history = History(database)
        answer = history.add_message(history.create_conversation("c"), None, Role.ASSISTANT, "", Ending.STREAMING)
        history.write_partial(answer.id, "The condor fl")
    with closing(Database(path)) as database:
        history = History(database)
        assert found(Search(database), "condor") == []
        history.interrupt_unfinished()
        assert found(Search(database), "condor") == [answer.id]
        check(database)


def test_words_that_were_erased_are_not_in_the_file(history: History, database: Database) -> None:
    say(history, "something else")
    conversation = history.message(say(history, "xyzzyplugh")).conversation_id
    history.delete(conversation)
    history.purge(0)
    database.connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    assert b"xyzzyplugh" not in database.path.read_bytes()


def test_attachments_are_found_by_name_and_text(history: History, search: Search, database: Database) -> None:
    conversation = history.create_conversation("c")
    paper = Attachment("wool-prices.csv", "text/csv", "year,soles\n2025,羊驼毛", b"...")
    message = history.add_message(conversation, None, Role.USER, "What is in it?", attachments=[paper]).id
    for words in ("wool prices", "soles", "羊驼"):
        (hit,) = search.find(words).hits
        assert (hit.message_id, hit.found_in, hit.attachment) == (message, FoundIn.ATTACHMENT, "wool-prices.csv")
    assert "year,[soles]" in marked(search.find("soles").hits[0].excerpt)
    history.delete(conversation)
    history.purge(0)
    check(database)


def test_filters(history: History, search: Search, database: Database) -> None:
    work = history.create_conversation("w", model="alpaca-7b")
    home = history.create_conversation("h", model="qwen3-4b")
    history.change([work], folder="Work/Letters", tags=["keep"])
    question = history.add_message(work, None, Role.USER, "condor").id
    answer = history.add_message(work, question, Role.ASSISTANT, "condor").id
    other = say(history, "condor", home)
    database.connection.execute("UPDATE messages SET created = 100 WHERE id = ?", (question,))
    for only, wanted in (
        (SearchFilter(model="alpaca-7b"), {question, answer}),
        (SearchFilter(folder="Work"), {question, answer}),
        (SearchFilter(folder="Work/Lett"), set()),
        (SearchFilter(tag="keep"), {question, answer}),
        (SearchFilter(role=Role.ASSISTANT), {answer}),
        (SearchFilter(until=1000.0), {question}),
        (SearchFilter(since=1000.0), {answer, other}),
        (SearchFilter(folder="Work", role=Role.USER, since=99.0, until=101.0), {question}),
    ):
        assert set(found(search, "condor", only)) == wanted, only
    choices = search.choices()
    assert choices.folders == ("Work/Letters",)
    assert set(choices.models) == {"alpaca-7b", "qwen3-4b"}
    assert choices.tags == ("keep",)


def test_one_conversation_does_not_hide_the_others(history: History, search: Search) -> None:
    talkative = history.create_conversation("c")
    for _ in range(10):
        say(history, "condor", talkative)
    alone = say(history, "a condor")
    hits: tuple[SearchHit, ...] = search.find("condor").hits
    assert [hit.conversation_id for hit in hits].count(talkative) == MOST_OF_ONE
    assert [hit.more for hit in hits] == [0, 10 - MOST_OF_ONE, 0, 0]
    assert hits[0].message_id == alone


def test_no_query_raises(history: History, search: Search) -> None:
    numbers = random.Random(3)
    say(history, "condor NEAR AND OR NOT wool")
    pieces = ['"', "-", "*", "(", ")", "^", ":", "+", "{", "}", "AND", "OR", "NOT", "NEAR(", "condor", " ", "\0", "'",
              "body:", "\ud800", "羊", "\x1f", "\u0301", "🦙", ",", "a"]  # fmt: skip
    for _ in range(500):
        search.find("".join(numbers.choices(pieces, k=numbers.randrange(12))))
    search.find("condor " * 100_000)
    for words in ("AND", "NOT wool", "near(condor wool)", "condor OR"):
        assert search.find(words).hits, words


def test_a_history_of_before_is_indexed_when_it_is_opened(tmp_path: Path) -> None:
    path = tmp_path / "old.sqlite3"
    with closing(Database(path)) as database:
        migrate(database, STEPS[:3])
        conversation = row_id(
            database.connection.execute("INSERT INTO conversations (title, created, updated) VALUES ('Old 羊驼', 1, 1)")
        )
        for ending in ("done", "streaming"):
            database.connection.execute(
                "INSERT INTO messages (conversation_id, role, content, ending, created) VALUES (?, 'user', ?, ?, 1)",
                (conversation, f"condor {ending}", ending),
            )
    with closing(Database(path)) as database:
        history = History(database)
        search = Search(database)
        assert len(search.find("condor").hits) == 1
        assert search.find("羊驼").hits[0].found_in is FoundIn.TITLE
        check(database)
        history.interrupt_unfinished()
        assert len(search.find("condor").hits) == 2
        check(database)


def test_the_index_follows_a_busy_history(history: History, database: Database, search: Search) -> None:
    """Random changes; afterwards it has exactly what a new one would have."""
    numbers = random.Random(11)
    words = ["condor", "wool", "羊驼很可爱", "café", "puna " * 40, "学" * 70]
    conversations = [history.create_conversation(numbers.choice(words)) for _ in range(5)]
    written = []
    for _ in range(250):
        text = " ".join(numbers.choices(words, k=numbers.randrange(4)))
        kind = numbers.randrange(6)
        if kind <= 1 or not written:
            ending = numbers.choice((Ending.DONE, Ending.STREAMING))
            written.append(history.add_message(numbers.choice(conversations), None, Role.ASSISTANT, text, ending).id)
        elif kind == 2:
            history.write_partial(numbers.choice(written), text)
        elif kind == 3:
            history.finish(numbers.choice(written), text, numbers.choice((Ending.DONE, Ending.ERROR)))
        elif kind == 4:
            history.edit_in_place(numbers.choice(written), text)
        else:
            history.rename(numbers.choice(conversations), text or "t")
    check(database)
    expected = {
        row[0]
        for row in database.connection.execute(
            "SELECT id FROM messages WHERE content LIKE '%condor%' AND ending <> 'streaming'"
        )
    }
    ids = database.connection.execute("SELECT rowid FROM message_words WHERE message_words MATCH 'condor'")
    assert {row[0] for row in ids} == expected
