"""What a person has talked about, as whole conversations: short, long, code, tables, maths, many scripts, branches."""

import struct
import time
import zlib
from typing import Any

from app.core.archive import ArchivedConversation, ArchivedMessage, Attachment, Rating
from app.core.generation import GenerationOptions
from app.core.messages import Ending, Role
from app.core.sampling import SamplingChanges
from app.core.tuning import Tuning
from tests.ui.samples import CODE_HEAVY, MATHS, RICH, SCRIPTS, STORY

MODEL = "Llama-3.2-3B-Instruct"
_NOW = time.time()
_DAY = 86_400.0

ARABIC = """# الألبكة

**الألبكة** حيوان من فصيلة الجمليات يعيش في جبال الأنديز، وصوفها *ناعم جدا*.

1. تعيش على ارتفاع 3500 متر.
2. تأكل العشب، واسمها العلمي Vicugna pacos.
3. سعر الصوف 31 سولا للكيلوغرام.

> الصوت الذي تصدره يسمى الهمهمة (humming).

| المنتج | السعر |
|---|---:|
| صوف | 31 |
| قبعة | 45 |

```python
print("مرحبا")  # الكود يبقى من اليسار إلى اليمين
```
"""

JAPANESE = """アルパカについて簡単に説明します。

- **生息地**：アンデス山脈の標高3,500メートル以上の高地
- **食べ物**：イネ科の草。一日に体重の約1.5%を食べます
- **毛**：二十二色あり、とても柔らかく、羊毛より暖かいと言われています。ペルーの重要な輸出品です

```python
# 体重から食べる量を計算する
def 食べる量(体重: float) -> float:
    return 体重 * 0.015
```
"""

WILD = """A word without an end: {word}

| one | two | three | four | five | six | seven | eight | nine | ten |
|---|---|---|---|---|---|---|---|---|---|
| 1,000,000 | 2,000,000 | 3,000,000 | 4,000,000 | 5,000,000 | 6,000,000 | 7,000,000 | 8,000,000 | 9,000 | 10 |

> > > > A quotation of a quotation of a quotation, in which it gets narrow for those who have a lot to say.

- one
  - two
    - three
      - four
        - five, with `a/very/long/path/that/nobody/ever/typed/by/hand/and/that/goes/on/and/on.py`

###### A heading of the sixth order

~~Struck out~~, ***bold and slanted***, and https://example.org/an/address/{word}
""".replace("{word}", "Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft" * 2)

_THOUGHT = """The bat costs a euro more than the ball. If the ball is $x$, the bat is $x + 1$.

So $2x + 1 = 1.10$, which makes x = 0.05. Not 0.10, which is what comes to mind first."""


def said(parent: int | None, role: Role, content: str, **fields: Any) -> ArchivedMessage:
    if role is Role.ASSISTANT:
        usual = {"model": MODEL, "prompt_tokens": 2_345, "prompt_ms": 812.0, "completion_tokens": 118}
        fields = {**usual, "completion_ms": 2_900.0, "options": GenerationOptions(), **fields}
    return ArchivedMessage(parent, role, content, _NOW, **fields)


def talk(title: str, days: float, *turns: str | ArchivedMessage, **fields: Any) -> ArchivedConversation:
    """Texts are said in turn, one after the other."""
    messages = tuple(turn if isinstance(turn, ArchivedMessage) else _turn(at, turn) for at, turn in enumerate(turns))
    when = _NOW - days * _DAY
    return ArchivedConversation(title, when, when, messages, len(messages) - 1, model=MODEL, **fields)


def _turn(at: int, text: str) -> ArchivedMessage:
    return said(at - 1 if at else None, Role.ASSISTANT if at % 2 else Role.USER, text)


def _branches() -> ArchivedConversation:
    """Three answers to one question, the last of them shown, and a question that was put in other words."""
    ask = said(None, Role.USER, "Tell me a story about a small alpaca.")
    first = said(0, Role.ASSISTANT, STORY[:160])
    second = said(0, Role.ASSISTANT, STORY[:300], rating=Rating.BAD)
    third = said(0, Role.ASSISTANT, STORY, template="alpaca", left_out=4)
    return talk(
        "Why alpacas hum", 0, ask, first, second, third,
        system_prompt="Answer in one or two sentences, in plain words; the person is nine years old.",
        tuning=Tuning(sampling=SamplingChanges({"temperature": 0.3})), pinned=True, tags=("keep",),
    )  # fmt: skip


def _cut_off() -> ArchivedConversation:
    died = "The model's process was ended by the system, perhaps because memory ran out. What it had written is kept."
    return talk(
        "Cut off", 1,
        "Tell me a story.", said(0, Role.ASSISTANT, STORY[:160], ending=Ending.STOPPED),
        "Go on.", said(2, Role.ASSISTANT, STORY[:220], ending=Ending.LENGTH),
        "And then?", said(4, Role.ASSISTANT, STORY[:90], ending=Ending.INTERRUPTED, error=died),
    )  # fmt: skip


def _rated() -> ArchivedConversation:
    good = said(0, Role.ASSISTANT, STORY[:160], rating=Rating.GOOD, note="The voice of the fox is right.")
    return talk("Two answers", 2, "Begin.", good, "Go on.", said(2, Role.ASSISTANT, STORY[160:300], rating=Rating.BAD))


def _attached() -> ArchivedConversation:
    files = (
        Attachment("interview-transcript.docx", "application/msword", "She says that alpacas hum.", bytes(48_200)),
        Attachment(
            "a really long name of a file, as people write them (final) v2.md", "text/markdown", STORY * 9, bytes(7_900)
        ),
        Attachment("parser.py", "text/x-python", CODE_HEAVY, CODE_HEAVY.encode()),
        Attachment("羊驼价格表.csv", "text/csv", "year,animal,product,soles\n2024,alpaca,wool,31", bytes(900)),
        Attachment("herd.png", "image/png", "", picture(320, 200)),
    )
    return talk(
        "Prices of wool", 3,
        said(None, Role.USER, "Compare what she says with the code.", attachments=files), STORY,
        said(1, Role.USER, "And this one?", attachments=files[4:]), "It shows a herd at dusk.",
        folder="Work",
    )  # fmt: skip


def _thinking() -> ArchivedConversation:
    answer = said(0, Role.ASSISTANT, "The bat costs **€1.05**, the ball €0.05.", reasoning=_THOUGHT, reasoning_ms=4e3)
    return talk("A bat and a ball", 4, "A bat and a ball cost €1.10. The bat costs €1 more. How much is each?", answer)


def picture(width: int, height: int) -> bytes:
    """A PNG whose colours run from one corner to the other."""

    def chunk(kind: bytes, data: bytes) -> bytes:
        return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))

    rows = b"".join(
        b"\0" + bytes(value for x in range(width) for value in (200 - y // 2, 120 + x // 4, 90)) for y in range(height)
    )
    head = struct.pack(">IIBBBBB", width, height, 8, 2, 0, 0, 0)
    return b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", head) + chunk(b"IDAT", zlib.compress(rows)) + chunk(b"IEND", b"")


LONG = tuple(
    f"Question {number}: what comes after {number}?" if number % 2 else f"After {number - 1} comes {number}.\n\n{STORY}"
    for number in range(1, 151)
)

TALKS = (
    _branches(),
    talk(
        "Reading GGUF headers",
        0.2,
        "Write a function that reads the header of a GGUF file, and explain it.",
        CODE_HEAVY,
    ),
    talk("羊驼 🦙 的故事", 0.5, "请用几种语言介绍羊驼 🦙 — وبالعربية أيضا", SCRIPTS),
    talk("الألبكة", 1, "ما هي الألبكة؟ أعطني جدولا ومثالا بلغة Python من فضلك.", ARABIC, folder="Work/Letters"),
    talk("アルパカ", 1, "アルパカについて教えてください。", JAPANESE),
    talk("Quadratic equations", 1, "How do I solve a quadratic equation?", MATHS),
    talk("To do, tables and notes", 1, "What is left to do?", RICH),
    _cut_off(),
    _rated(),
    _attached(),
    _thinking(),
    talk("👋🏽", 5, "Hi 👋🏽", "👋🏽🦙"),
    talk("A very long title that certainly does not fit into the width of the sidebar, nor above it", 6, "Hello", WILD),
    talk("Everything after one", 12, *LONG),
    talk(
        "Letter to grandmother",
        45,
        "Write a letter to my grandmother.\n\n" + STORY * 3,
        "Dear grandmother,\n\n" + STORY,
    ),
    talk("Trip to Cusco", 400, "Where is alpaca wool sold?", "On the market, until six.", archived=True),
)
PROMPTS = (
    ("Explain to a child", "Explain {thing} to a child of {age}, with one example."),
    ("Letter", "Write a letter to {name} about {subject}."),
    ("Minutes", "Make minutes of these notes: decisions first, then open points."),
    ("翻译", "把下面的文字翻译成中文：{text}"),
)
