"""Finding words in the history: in titles, in messages of all branches, and in the text of attachments.

What is in the trash is not found. Hits come in tiers: the words as they stand, then all of the words, then words
that begin so, and only where there is nothing else, texts that have some of them. Within a tier titles come first,
then what says most of it in the fewest words, then the newest.
"""

from collections import Counter
from dataclasses import dataclass, replace
from itertools import chain

from app.core.messages import Role
from app.core.search import FoundIn, SearchChoices, SearchFilter, SearchHit, SearchResult
from app.core.search_query import Query, Term, excerpt, matches, parse_query
from app.core.without_marks import without_marks
from app.storage.database import Database
from app.storage.messages import role, text

# Of a word that is everywhere the newest places are weighed against one another, and no more.
WEIGHED = 300
MOST_HITS = 60
# Of one conversation, beside its title.
MOST_OF_ONE = 3
EXCERPT = 200
# A stretch of text is read to find a place to show in it; what lies beyond is found and not shown.
_READ = 200_000
_TITLE = 200
_CHOICES = 50


@dataclass(frozen=True)
class _Place:
    """A row of an index, with what it is ranked by: the smallest first."""

    rank: tuple[int, int, float, float]
    found_in: FoundIn
    conversation_id: int
    message_id: int | None
    part_id: int | None = None


class Search:
    """In `database`, which is migrated. Every method raises HistoryError; no text that is looked for is an error."""

    def __init__(self, database: Database) -> None:
        self._database = database
        with database.world_errors():
            # In KiB: what is asked of thousands of messages is asked again with the next letter.
            database.connection.execute("PRAGMA cache_size = -16384")

    def find(self, words: str, only: SearchFilter | None = None, limit: int = MOST_HITS) -> SearchResult:
        query = parse_query(text(words))
        if not query.wanted:
            return SearchResult()
        with self._database.world_errors():
            places, partial = self._places(query, only or SearchFilter(), limit)
            shown, more = _few_of_each(places)
            hits = tuple(self._hit(place, query, more) for place in shown[:limit])
        return SearchResult(hits, partial, complete=len(shown) <= limit and len(places) < WEIGHED)

    def choices(self) -> SearchChoices:
        """What there is to filter by."""
        connection = self._database.connection
        with self._database.world_errors():
            models = connection.execute(
                "SELECT model FROM conversations WHERE deleted IS NULL AND model IS NOT NULL "
                f"GROUP BY model ORDER BY count(*) DESC, model LIMIT {_CHOICES}"
            ).fetchall()
            folders = connection.execute(
                "SELECT DISTINCT folder FROM conversations WHERE deleted IS NULL AND folder <> '' ORDER BY folder"
            ).fetchall()
            tags = connection.execute(
                "SELECT value FROM conversations, json_each(conversations.tags) WHERE deleted IS NULL AND tags <> '[]' "
                f"GROUP BY value ORDER BY count(*) DESC, value LIMIT {_CHOICES}"
            ).fetchall()
        return SearchChoices(*(tuple(row[0] for row in rows) for rows in (models, folders, tags)))

    def _places(self, query: Query, only: SearchFilter, limit: int) -> tuple[list[_Place], bool]:
        """In order, each once; and whether they have some of the words only."""
        found: dict[tuple[FoundIn, int], _Place] = {}
        tiers = _tiers(query)
        for tier, expression in enumerate(tiers):
            if len(found) >= limit:
                break
            for place in self._tier(tier, expression, only):
                key = place.found_in, place.part_id or place.message_id or place.conversation_id
                found.setdefault(key, place)
        partial = False
        if not found and len(query.wanted) > 1:
            some = " OR ".join(_quoted(term, term.open_ended) for term in query.wanted)
            found = {
                (place.found_in, number): place
                for number, place in enumerate(self._tier(len(tiers), _without(some, query), only))
            }
            partial = bool(found)
        return sorted(found.values(), key=lambda place: place.rank), partial

    def _tier(self, tier: int, expression: str, only: SearchFilter) -> list[_Place]:
        where, values = _where(only)
        of_messages, message_values = _where_messages(only)
        connection = self._database.connection
        places = []
        if only.role is None and only.since is None and only.until is None:
            for row in connection.execute(
                "SELECT conversations.id, updated FROM title_words JOIN conversations "
                f"ON conversations.id = title_words.rowid WHERE title_words MATCH ? AND {where} "
                f"ORDER BY updated DESC LIMIT {WEIGHED}",
                (expression, *values),
            ):
                places.append(_Place((tier, 0, 0.0, -row[1]), FoundIn.TITLE, row[0], None))
        for row in connection.execute(
            "SELECT messages.id, conversation_id, messages.created, bm25(message_words, 1.0, 0.3) FROM message_words "
            "CROSS JOIN messages INDEXED BY messages_searched ON messages.id = message_words.rowid "
            "CROSS JOIN conversations ON conversations.id = messages.conversation_id "
            f"WHERE message_words MATCH ? AND {where} AND {of_messages} "
            f"ORDER BY message_words.rowid DESC LIMIT {WEIGHED}",
            (expression, *values, *message_values),
        ):
            places.append(_Place((tier, 1, round(row[3], 1), -row[2]), FoundIn.MESSAGE, row[1], row[0]))
        for row in connection.execute(
            "SELECT parts.id, messages.id, conversation_id, messages.created FROM attachment_words "
            "CROSS JOIN parts ON parts.id = attachment_words.rowid "
            "CROSS JOIN messages INDEXED BY messages_searched ON messages.id = parts.message_id "
            "CROSS JOIN conversations ON conversations.id = messages.conversation_id "
            f"WHERE attachment_words MATCH ? AND {where} AND {of_messages} "
            f"ORDER BY attachment_words.rowid DESC LIMIT {WEIGHED}",
            (expression, *values, *message_values),
        ):
            places.append(_Place((tier, 2, 0.0, -row[3]), FoundIn.ATTACHMENT, row[2], row[1], row[0]))
        return places

    def _hit(self, place: _Place, query: Query, more: Counter[int]) -> SearchHit:
        connection = self._database.connection
        about = connection.execute(
            f"SELECT substr(title, 1, {_TITLE}) AS title, updated, model, folder, archived FROM conversations "
            "WHERE id = ?",
            (place.conversation_id,),
        ).fetchone()
        hit = SearchHit(
            place.conversation_id,
            place.message_id,
            place.found_in,
            title=excerpt(about["title"], query, _TITLE),
            excerpt=(),
            created=about["updated"],
            model=about["model"],
            folder=about["folder"],
            archived=bool(about["archived"]),
            more=more.pop(place.conversation_id, 0),
        )
        if place.found_in is FoundIn.TITLE:
            first = connection.execute(
                f"SELECT substr(content, 1, {2 * EXCERPT}) FROM messages WHERE conversation_id = ? "
                "AND parent_id IS NULL AND deleted_by IS NULL ORDER BY id LIMIT 1",
                (place.conversation_id,),
            ).fetchone()
            return replace(hit, excerpt=excerpt(first[0], query, EXCERPT) if first else ())
        message = connection.execute(
            f"SELECT role, model, created, substr(content, 1, {_READ}) AS content, "
            f"substr(reasoning, 1, {_READ}) AS reasoning FROM messages WHERE id = ?",
            (place.message_id,),
        ).fetchone()
        body, attachment = message["content"], ""
        if place.found_in is FoundIn.ATTACHMENT:
            part = connection.execute(
                f"SELECT name, substr(text, 1, {_READ}) AS text FROM parts WHERE id = ?", (place.part_id,)
            ).fetchone()
            attachment, body = part["name"], part["text"]
        elif message["reasoning"] and not matches(body, query):
            body = message["reasoning"]
        if role(message["role"]) is Role.ASSISTANT and place.found_in is FoundIn.MESSAGE:
            body = _as_read(body, query)
        return replace(
            hit,
            excerpt=excerpt(body, query, EXCERPT),
            created=message["created"],
            role=role(message["role"]),
            model=message["model"] or about["model"],
            attachment=attachment,
        )


def _as_read(answer: str, query: Query) -> str:
    """As the window shows it, without Markdown's marks; but not where the words are in what is not shown."""
    plain = without_marks(answer)
    return plain if matches(plain, query) or not matches(answer, query) else answer


def _few_of_each(places: list[_Place]) -> tuple[list[_Place], Counter[int]]:
    """One conversation must not hide the others; and how many more places each has."""
    shown: list[_Place] = []
    seen: Counter[int] = Counter()
    more: Counter[int] = Counter()
    messages: set[int | None] = set()
    for place in places:
        if place.found_in is not FoundIn.TITLE:
            if place.message_id in messages:
                continue  # a message and its attachment are one place to go to
            messages.add(place.message_id)
            seen[place.conversation_id] += 1
            if seen[place.conversation_id] > MOST_OF_ONE:
                more[place.conversation_id] += 1
                continue
        shown.append(place)
    return shown, more


def _tiers(query: Query) -> list[str]:
    """Expressions of FTS5, the best first. Words hold letters only (see parse_query), so none can be an operator."""
    wanted = query.wanted
    words = tuple(chain.from_iterable(term.words for term in wanted))
    tiers = []
    if len(wanted) > 1:
        tiers.append(_quoted(Term(words), False))
        if wanted[-1].open_ended:
            tiers.append(_quoted(Term(words), True))
    tiers.append(" AND ".join(_quoted(term, False) for term in wanted))
    if any(term.open_ended for term in wanted):
        tiers.append(" AND ".join(_quoted(term, term.open_ended) for term in wanted))
    return [_without(tier, query) for tier in tiers]


def _quoted(term: Term, open_ended: bool) -> str:
    return f'"{" ".join(term.words)}"' + (" *" if open_ended else "")


def _without(expression: str, query: Query) -> str:
    """Less what must not be there."""
    excluded = " OR ".join(_quoted(term, False) for term in query.excluded)
    return f"({expression}) NOT ({excluded})" if excluded else expression


def _where(only: SearchFilter) -> tuple[str, tuple[object, ...]]:
    clauses: list[str] = ["conversations.deleted IS NULL"]
    values: list[object] = []
    if only.model is not None:
        clauses.append("conversations.model = ?")
        values.append(only.model)
    if only.folder:
        clauses.append("(folder = ? OR substr(folder, 1, ?) = ?)")
        values += [only.folder, len(only.folder) + 1, only.folder + "/"]
    if only.tag is not None:
        clauses.append("EXISTS (SELECT 1 FROM json_each(tags) WHERE value = ?)")
        values.append(only.tag)
    return " AND ".join(clauses), tuple(values)


def _where_messages(only: SearchFilter) -> tuple[str, tuple[object, ...]]:
    clauses: list[str] = ["messages.deleted_by IS NULL"]
    values: list[object] = []
    for clause, value in (
        ("messages.role = ?", only.role.value if only.role else None),
        ("messages.created >= ?", only.since),
        ("messages.created < ?", only.until),
    ):
        if value is not None:
            clauses.append(clause)
            values.append(value)
    return " AND ".join(clauses), tuple(values)
