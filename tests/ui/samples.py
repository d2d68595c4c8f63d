"""Conversations to look at and to test with."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QStandardItem, QStandardItemModel

from app.core.conversation import StoredMessage
from app.core.messages import Ending, Role
from app.core.search import FoundIn, SearchHit

STORY = """Once upon a time there was a small alpaca called **Inti**. He lived high up on the puna, where the grass is \
golden and the sky is very near.

One day a fox came by and asked: *"Why do you hum all day?"*

Inti thought about it. "I hum so that the others know where I am," he said, "and so that I know where I am, too."

The fox sat down and listened. After a while it began to hum as well, very quietly, and neither of them was alone."""

CODE_HEAVY = '''Here is a small reader. It trusts **no count** it has not bounded, and reads with `struct`:

```python
import struct
from pathlib import Path


class HeaderError(ValueError):
    """The file is not a GGUF, or not a whole one."""


def read_header(path: Path) -> tuple[int, int, int]:
    """Version, number of tensors, number of metadata entries."""
    with path.open("rb") as file:
        head = file.read(24)
    if len(head) < 24 or head[:4] != b"GGUF":
        raise HeaderError(f"{path.name} is not a GGUF file")  # a long comment that leads this line beyond the panel
    version, n_tensors, n_entries = struct.unpack("<IQQ", head[4:])
    return version, n_tensors, n_entries
```

## How it works

1. The first four bytes are the *magic*.
2. Then follow three little-endian numbers:
   - the version, 32 bits
   - two counts, 64 bits each
3. Everything else comes later; see [the specification](https://github.com/ggml-org/ggml/blob/master/docs/gguf.md).

| field | bytes | meaning |
|---|---:|---|
| magic | 4 | always `GGUF` |
| version | 4 | 3 today |
| tensors | 8 | how many tensors the file has |

> A count that comes from a stranger is a wish, not a fact.
> Bound it before you allocate.

---

To try it:

```bash
python -c 'from header import read_header; print(read_header("model.gguf"))'
```

Steps with code inside a list:

- Install it:

  ```sh
  pip install .
  ```

- Run it, then look at `stdout`.
'''

SCRIPTS = """**中文**：羊驼生活在安第斯山脉的高原上，性情温和，喜欢群居。

**日本語**: アルパカはアンデスの高地に住んでいます。とても優しい動物です。

**العربية**: تعيش الألبكة في جبال الأنديز العالية، وهي حيوان هادئ يحب العيش في قطيع.

**עברית**: האלפקות חיות בהרי האנדים.

**Ελληνικά**: Τα αλπάκα ζουν στις Άνδεις. **Русский**: Альпаки живут в Андах. **हिन्दी**: अल्पाका एंडीज़ में रहते हैं।

Emoji: 🦙 🏔️ 🌾 👩‍🌾 🇵🇪 — and mathematics: ∑ xᵢ² ≤ ∞, α → β.

```text
一行代码 🦙 with mixed widths
ASCII    | aligned
```
"""

MATHS = r"""The roots of $ax^2 + bx + c = 0$ are

$$
x_{1,2} = \frac{-b \pm \sqrt{b^2 - 4ac}}{2a}
$$

so the sign of \(b^2 - 4ac\) decides, as with $\frac{1}{2}$ or $\sum_{i=1}^n x_i$ within a line. A rotation is

\[ R(\varphi) = \begin{pmatrix} \cos\varphi & -\sin\varphi \\ \sin\varphi & \cos\varphi \end{pmatrix} \]

It costs $5 and $10, and `$HOME` is code. $\unknown{$ stays as it is.

1. In a list: $e^{i\pi} + 1 = 0$
2. and $a_1, \dots, a_n \in \mathbb{R}$
"""

RICH = """## To do[^1]

- [x] Read the header
- [ ] Bound every count
  - [ ] tensors
  - [x] entries
    1. names
    2. values

A claim with a source.[^source]

1. Install it:

   ```sh
   pip install .
   python -m app --offline
   ```

2. **Run** it.

| item | price | أسعار |
|:---|---:|:---:|
| wool | $5 | ٥ |
| a very long cell that has to be broken somewhere because no column is as wide as that | $10 | ١٠ |

- عنصر أول في القائمة
- عنصر ثان

![a llama](https://example.org/llama.png)

[^1]: Only what is **certain**.
[^source]: A book, page 12.
"""


def message(
    number: int,
    role: Role,
    content: str,
    *,
    ending: Ending = Ending.DONE,
    siblings: tuple[int, ...] = (),
    error: str | None = None,
    tokens: int | None = None,
    ms: float | None = None,
    conversation: int = 1,
) -> StoredMessage:
    return StoredMessage(
        id=number,
        conversation_id=conversation,
        parent_id=number - 1 or None,
        role=role,
        content=content,
        ending=ending,
        created=1_780_000_000.0 + number,
        siblings=siblings or (number,),
        model="Llama-3.2-3B-Instruct" if role is Role.ASSISTANT else None,
        error=error,
        completion_tokens=tokens,
        completion_ms=ms,
    )


LONG = [
    message(
        number,
        Role.USER if number % 2 else Role.ASSISTANT,
        f"Question {number}: what comes after {number}?"
        if number % 2
        else f"After {number - 1} comes {number}.\n\n{STORY}",
    )
    for number in range(1, 151)
]

_TITLES = (
    ("Why alpacas hum", 0),
    ("A very long title that certainly does not fit into the width of the sidebar", 0.1),
    ("Reading GGUF headers", 0.2),
    ("羊驼 🦙 的故事", 1),
    ("Trip to Cusco", 3),
    ("الألبكة", 4),
    ("Quantization notes", 12),
    ("Letter to grandmother", 45),
)


def conversation_model(now: float, rows: int | None = None) -> QStandardItemModel:
    """A model as the conversation list expects it; ids count from 1."""
    model = QStandardItemModel()
    for number, (title, days) in enumerate(_TITLES[:rows], start=1):
        item = QStandardItem(title)
        item.setData(number, Qt.ItemDataRole.UserRole)
        item.setData(now - days * 86_400, Qt.ItemDataRole.UserRole + 1)
        model.appendRow(item)
    return model


def _hit(number: int, found_in: FoundIn, title: str, excerpt: str, role: Role | None, **others: object) -> SearchHit:
    """Brackets mark what was looked for."""

    def parts(text: str) -> tuple[tuple[str, bool], ...]:
        return tuple((part, bool(place % 2)) for place, part in enumerate(text.replace("]", "[").split("[")) if part)

    return SearchHit(number, number, found_in, parts(title), parts(excerpt), 1.78e9 + 86_400 * number, role, **others)


HITS = (
    _hit(
        1,
        FoundIn.TITLE,
        "What [alpaca] [wool] costs",
        "How much is a kilogram of it in Cusco, and how does one tell the good from the rest? I was told that it is "
        "the number of crimps.",
        None,
        folder="Work/Letters",
        model="Llama-3.2-3B-Instruct",
    ),
    _hit(
        2,
        FoundIn.MESSAGE,
        "Trip to Cusco",
        "…the market is open until six. [Alpaca] [wool] is sold by the kilogram; a good fleece gives three, of which "
        "one and a half is fine enough for a scarf. Ask for…",
        Role.ASSISTANT,
        model="Llama-3.2-3B-Instruct",
        more=4,
    ),
    _hit(3, FoundIn.MESSAGE, "羊驼 🦙 的故事", "🦙 [Alpacas] 的 [wool] 很软。", Role.USER),
    _hit(
        4,
        FoundIn.ATTACHMENT,
        "A very long title that certainly does not fit beside what else there is to tell of it",
        "year,animal,product,soles 2024,[alpaca],[wool],31",
        Role.USER,
        attachment="prices-of-the-cooperative.csv",
        folder="Work",
        archived=True,
    ),
    *(
        _hit(
            number,
            FoundIn.MESSAGE,
            "Letter to grandmother",
            "Thank you for the [alpaca] hat. The [wool] is warm.",
            Role.USER,
        )
        for number in range(5, 12)
    ),
)
