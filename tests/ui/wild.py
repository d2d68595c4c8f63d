"""Input that nobody means to give: long, empty, invisible, turned around, or written to trick whoever shows it."""

LONG_WORD = "Llanfairpwllgwyngyll" * 10_000

CONTROL = "".join(
    (
        "nul \x00 bell \x07 escape \x1b[31m backspace \x08 delete \x7f next line \x85 ",
        "zero\u200bwidth\u200cjoin\u200dword\u2060joiner\ufeffmark ",
        "left \u202a right \u202b over \u202e turned \u202c back \u2066 a \u2067 b \u2068 c \u2069 d ",
        "lines \u2028 and \u2029 paragraphs, a lone object \ufffc, a lone \udc80 half, ",
        "Z" + "\u0301" * 300 + " tags \U000e0041\U000e0042 variants a\ufe0f ",
    )
)
CONTROL *= 40

TRICKS = """<script>fetch("http://evil.invalid/")</script>
<img src="http://evil.invalid/pixel.png" onerror="alert(1)"> <iframe src="file:///etc/passwd"></iframe>
<b onclick="alert(1)">bold?</b> <style>p { display: none }</style> <a href="javascript:alert(1)">press</a>

[press](javascript:alert(1)) [file](file:///etc/passwd) [data](data:text/html,<script>alert(1)</script>)
[VB](vbscript:msgbox) [copy](copy:0) [formula](formula:0) [relative](../../etc/passwd) [fine](https://example.org/a)
[case](JaVaScRiPt:alert(1)) [spaced]( javascript:alert(1)) [entity](&#106;avascript:alert(1)) [tab](java\tscript:x)
![pixel](http://evil.invalid/pixel.png) ![local](file:///etc/passwd) ![data](data:image/png;base64,iVBORw0KGgo=)
[looks like https://bank.example](https://evil.invalid/) <https://example.org/auto>
[![inside](http://evil.invalid/a.png)](javascript:alert(1))

[ref]: javascript:alert(1) "title"
A reference: [ref]. <!-- <img src="http://evil.invalid/comment.png"> --> &lt;img src=x&gt;
"""

ANSWERS = {
    "links, images and HTML a thousand times": (TRICKS + "\n") * 100,
    "a table of 3,000 rows": "| a | b | c |\n|---|---|---|\n" + "| alpaca | hums | often |\n" * 3000,
    "a paragraph of 100,000 words": "alpaca " * 100_000,
    "a line of code of 300,000 characters": "```python\nx = '" + "a" * 300_000 + "'\n```",
    "5,000 lines of code": "```python\n" + "def hum(alpaca): return [x for x in alpaca if x > 3]\n" * 5_000 + "```",
    "quotes and lists 500 deep": "> " * 500 + "deep\n\n" + "".join("  " * n + "- item\n" for n in range(500)),
    "a list of 5,000 items": "- alpacas hum\n  - often\n\n" * 2_500 + "And that is all of them.\n",
    "50,000 unclosed marks": "*_`[(<$" * 7_000,
    "5,000 short paragraphs": "Hum.\n\n" * 5000,
    "3,000 formulas": "$x^2$ and " * 3000,
}


def file_names() -> list[bytes]:
    """Each ends as a text does; what a system can't have is left out by whoever makes the files."""
    return [
        b"two\nlines.txt",
        b"tab\tand bell\x07.txt",
        ("n" * 251).encode() + b".txt",
        "🦙👩‍🌾🇵🇪.txt".encode(),
        b"not \xff\xfe utf-8 \x80.txt",
        "turned \u202egnp.txt".encode(),
        "zero\u200bwidth\ufeff.txt".encode(),
        b"-rf --help.txt",
        b"100%s %n {0} $HOME `id` ;&|.txt",
        b"<b>bold< &amp;.txt",
        "e\u0301 decomposed.txt".encode(),
        b" spaces at both ends .txt ",
        b"...txt",
        "العربية עברית.txt".encode(),
    ]
