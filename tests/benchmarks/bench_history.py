"""A large history against a small one: python -m tests.benchmarks.bench_history [--messages N] [--conversations N]

Writes both (see make_history), then measures, in this process unless it says otherwise: start of the real window to
its first paint (processes of their own, in turn, offscreen), searches, and opening the longest conversation in the real
window, painted. Searches are words and phrases taken from the history, at every length while they are typed, with and
without filters.

Measured on 2 quiet cores, Python 3.11, SQLite 3.40.1, PySide6 6.11.3:

| history | conversations | messages | text | file | file / text | written in |
|---|---|---|---|---|---|---|
| small | 10 | 200 | 0.1 MB | 0.6 MB | 4.34 | 0 s |
| large | 5,000 | 100,000 | 61.6 MB | 138.3 MB | 2.24 | 42 s |

| search | queries | median | p95 | slowest |
|---|---|---|---|---|
| a word of a text | 60 | 6.1 ms | 7.4 ms | 8.6 ms |
| two words that stand so | 60 | 14.0 ms | 23.3 ms | 29.8 ms |
| a phrase in quotes | 60 | 6.8 ms | 12.3 ms | 19.3 ms |
| three words of a text | 60 | 21.5 ms | 44.2 ms | 45.8 ms |
| while it is typed | 60 | 8.4 ms | 25.1 ms | 34.5 ms |
| one of the 20 words most used | 60 | 4.5 ms | 7.0 ms | 7.3 ms |
| two of the 20 words most used | 60 | 13.3 ms | 18.2 ms | 19.0 ms |
| two letters | 60 | 4.7 ms | 7.3 ms | 9.5 ms |
| with a filter | 60 | 5.6 ms | 31.3 ms | 51.9 ms |
| without a word | 60 | 4.9 ms | 6.5 ms | 8.7 ms |
| not there at all | 60 | 0.1 ms | 0.2 ms | 0.2 ms |
| all | 660 | 6.3 ms | 24.3 ms | 51.9 ms |

| in the window | times | median | p95 | slowest |
|---|---|---|---|---|
| open the conversation of 5,000 messages | 15 | 144.3 ms | 182.7 ms | 182.7 ms |
| read the list of conversations anew | 15 | 0.7 ms | 1.2 ms | 1.2 ms |

Start to first paint, median of 15: small 350 ms, large 352 ms, ratio pair by pair 1.01.
"""

import argparse
import os
import random
import statistics
import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import closing
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtWidgets import QApplication

from app.core.messages import Role
from app.core.search import SearchFilter
from app.main import Puna
from app.paths import Paths
from app.storage.database import Database
from app.storage.history import History
from app.storage.search import Search
from app.ui.theme import Theme
from tests.benchmarks.bench_start import seconds_to_puna
from tests.benchmarks.make_history import conversations

ROOT = Path(__file__).resolve().parent.parent.parent
LONGEST = 5_000


def write(path: Path, n_messages: int, n_conversations: int) -> None:
    with closing(Database(path)) as database:
        made = conversations(n_messages, n_conversations, min(LONGEST, n_messages // 2), seed=1)
        History(database).add_archived(made, "a made history")
        database.connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")


def sizes(path: Path) -> tuple[int, int, int, int]:
    """Conversations, messages, bytes of text, bytes of the file."""
    with closing(Database(path)) as database:
        rows = database.connection.execute(
            "SELECT count(*), sum(length(CAST(content AS BLOB)) + length(CAST(reasoning AS BLOB))) FROM messages"
        ).fetchone()
        count = database.connection.execute("SELECT count(*) FROM conversations").fetchone()[0]
    return count, rows[0], rows[1], path.stat().st_size


def seconds_to_paint(home: Path) -> float:
    """To a finished window."""
    return seconds_to_puna(str(home))[1]


def queries(path: Path, count: int) -> Iterator[tuple[str, str, SearchFilter]]:
    """(kind, words, filter)."""
    numbers = random.Random(2)
    with closing(Database(path)) as database:
        texts = [
            row[0]
            for row in database.connection.execute(
                "SELECT content FROM messages WHERE id % 97 = 0 AND length(content) > 40"
            )
        ]
        common = [row[0] for row in _vocabulary(database)]
    filters = (
        SearchFilter(),
        SearchFilter(folder="Work"),
        SearchFilter(role=Role.USER),
        SearchFilter(model="qwen3-4b-q4_k_m", since=1_760_000_000.0),
        SearchFilter(tag="idea"),
        SearchFilter(folder="Nowhere"),
    )
    for _ in range(count):
        words = numbers.choice(texts).split()
        at = numbers.randrange(max(1, len(words) - 3))
        two = " ".join(words[at : at + 2])
        yield "a word of a text", words[at], SearchFilter()
        yield "two words that stand so", two, SearchFilter()
        yield "a phrase in quotes", f'"{two}"', SearchFilter()
        yield "three words of a text", " ".join(numbers.sample(words, min(3, len(words)))), SearchFilter()
        yield "while it is typed", two[: numbers.randrange(2, len(two) + 1)], SearchFilter()
        yield "one of the 20 words most used", numbers.choice(common[:20]), SearchFilter()
        yield "two of the 20 words most used", " ".join(numbers.sample(common[:20], 2)), SearchFilter()
        yield "two letters", words[at][:2], SearchFilter()
        yield (
            "with a filter",
            numbers.choice((words[at], two, numbers.choice(common[:20]))),
            numbers.choice(filters[1:]),
        )
        yield "without a word", f"{words[at]} -{numbers.choice(common[:20])}", SearchFilter()
        yield "not there at all", "".join(numbers.choices("abcdefgh", k=11)), SearchFilter()


def _vocabulary(database: Database) -> list[tuple[str, int]]:
    database.connection.execute("CREATE VIRTUAL TABLE temp.vocabulary USING fts5vocab (main, message_words, row)")
    rows = database.connection.execute("SELECT term, doc FROM temp.vocabulary ORDER BY doc DESC LIMIT 20").fetchall()
    database.connection.execute("DROP TABLE temp.vocabulary")
    return [(row[0], row[1]) for row in rows]


def timed(action: Callable[[], object]) -> float:
    began = time.perf_counter()
    action()
    return 1000 * (time.perf_counter() - began)


def row(kind: str, times: list[float]) -> str:
    ordered = sorted(times)
    p95 = ordered[min(len(ordered) - 1, int(0.95 * len(ordered)))]
    return f"| {kind} | {len(times)} | {statistics.median(times):.1f} ms | {p95:.1f} ms | {ordered[-1]:.1f} ms |"


def bench_start(small: Path, large: Path, runs: int) -> None:
    seconds_to_paint(small), seconds_to_paint(large)
    pairs = [(seconds_to_paint(small), seconds_to_paint(large)) for _ in range(runs)]
    few, many = (1000 * statistics.median(column) for column in zip(*pairs, strict=True))
    ratio = statistics.median(second / first for first, second in pairs)
    print(f"| start to first paint, median of {runs} | |\n|---|---|")
    print(f"| small | {few:.0f} ms |\n| large | {many:.0f} ms |\n| ratio, pair by pair | {ratio:.2f} |\n")


def bench_search(path: Path, count: int) -> None:
    times: dict[str, list[float]] = {}
    with closing(Database(path)) as database:
        search = Search(database)
        for kind, words, only in queries(path, count):
            times.setdefault(kind, []).append(timed(lambda words=words, only=only: search.find(words, only)))
    print("| search | queries | median | p95 | slowest |\n|---|---|---|---|---|")
    for kind, values in times.items():
        print(row(kind, values))
    print(row("all", [each for values in times.values() for each in values]) + "\n")


def bench_window(home: Path, runs: int) -> None:
    application = QApplication.instance() or QApplication([])
    theme = Theme()
    theme.apply(application)
    puna = Puna(Paths(home), theme)
    puna.start()
    for _ in range(5):
        application.processEvents()
    longest, messages = _longest(Paths(home).history)
    opened = []
    for _ in range(runs):
        puna.chat.new_conversation()
        application.processEvents()

        def open_it() -> None:
            puna.chat.open(longest)
            application.processEvents()
            puna.window.repaint()

        opened.append(timed(open_it))
    refreshed = [timed(puna._history_presenter.refresh) for _ in range(runs)]
    print("| in the window | times | median | p95 | slowest |\n|---|---|---|---|---|")
    print(row(f"open the conversation of {messages:,} messages", opened))
    print(row("read the list of conversations anew", refreshed))
    puna.close()
    puna.window.close()


def _longest(path: Path) -> tuple[int, int]:
    with closing(Database(path)) as database:
        found = database.connection.execute(
            "SELECT conversation_id, count(*) AS n FROM messages GROUP BY conversation_id ORDER BY n DESC LIMIT 1"
        ).fetchone()
    return found[0], found[1]


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--messages", type=int, default=100_000)
    parser.add_argument("--conversations", type=int, default=5_000)
    parser.add_argument("--runs", type=int, default=15)
    parser.add_argument("--queries", type=int, default=60, help="of each kind")
    arguments = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        homes = {"small": (200, 10), "large": (arguments.messages, arguments.conversations)}
        print("| history | conversations | messages | text | file | file / text | written in |\n|" + "---|" * 7)
        for name, (n_messages, n_conversations) in homes.items():
            path = Path(folder) / name / "history.sqlite3"
            path.parent.mkdir()
            seconds = timed(lambda path=path, n=n_messages, c=n_conversations: write(path, n, c)) / 1000
            count, messages, text, size = sizes(path)
            print(
                f"| {name} | {count:,} | {messages:,} | {text / 1e6:.1f} MB | {size / 1e6:.1f} MB | {size / text:.2f} "
                f"| {seconds:.0f} s |"
            )
        print(flush=True)
        bench_search(Path(folder) / "large" / "history.sqlite3", arguments.queries)
        bench_window(Path(folder) / "large", arguments.runs)
        print(flush=True)
        bench_start(Path(folder) / "small", Path(folder) / "large", arguments.runs)


if __name__ == "__main__":
    main()
