"""Damages small whole models by chance, in the ways of accidents and of attackers, and watches what becomes of them.

Run as a program it does so a given number of times, in this process and under limits: memory of one gibibyte more than
at the start, ten seconds for each, no other program started, no network, no file written but the result. What breaks
one of these rules, or ends in anything but a success or one sentence, is listed. The seed makes a run repeatable:

    python -m tests.unit.convert.mutations COUNT SEED [FORM]

FORM is a name in tests/unit/convert/specimens.py, or "all" for those of every model family too.
"""

import io
import json
import os
import pickle
import random
import resource
import shutil
import signal
import struct
import sys
import tempfile
import time
import traceback
import warnings
import zipfile
import zlib
from collections import Counter
from collections.abc import Callable
from pathlib import Path
from types import FrameType
from typing import Any

from app.cli.inspect import lines
from convert.conversion import convert
from convert.errors import ConvertError
from convert.inspection import DIFFERENCE, GGUF, inspect
from convert.recovery.adapter_conversion import convert_adapter
from convert.recovery.opening import SourceOptions

MEMORY_BYTES = 1 << 30
SECONDS = 10
ALL = "all"
_MOST_BYTES_WRITTEN = 1 << 26

_NUMBERS = (
    0,
    1,
    2,
    127,
    255,
    0x7FFF,
    0xFFFF,
    0x7FFFFFFF,
    0x80000000,
    0xFFFFFFFF,
    1 << 40,
    (1 << 63) - 1,
    (1 << 64) - 1,
)
_JSON_VALUES: tuple[Any, ...] = (
    None, True, False, 0, -1, 1, 2**31, 2**63, 10**30, 0.0, -0.5, 1e308, float("nan"), float("inf"), "", "x" * 100_000,
    "\x00", "../../../etc/passwd", "\ud800", [], {}, [[]], [None], {"": None}, ["a", 1], 3.5,
)  # fmt: skip
_NAMES = ("../outside.bin", "/etc/passwd", "a/../../b", "..", ".", "", "\x00", "C:\\x", "data.pkl", "x" * 5000)
# Module and name that a pickle must not be able to reach, each with arguments.
_FOREIGN = (
    ("os", "system", ("touch executed",)),
    ("posix", "system", ("touch executed",)),
    ("builtins", "eval", ("__import__('os').system('touch executed')",)),
    ("builtins", "exec", ("open('executed', 'w')",)),
    ("builtins", "open", ("executed", "w")),
    ("subprocess", "Popen", (["touch", "executed"],)),
    ("pathlib", "Path.touch", ()),
    ("shutil", "rmtree", ("executed",)),
    ("torch.serialization", "load", ("executed",)),
    ("collections", "OrderedDict.__init__", ()),
    ("builtins", "getattr", ("x", "__class__")),
    ("builtins", "bytearray", (1 << 40,)),
    ("numpy", "zeros", (1 << 40,)),
    ("_codecs", "encode", ("x", "latin1")),
)
_FORBIDDEN_EVENTS = (
    "os.system", "os.exec", "os.posix_spawn", "os.spawn", "os.startfile", "os.fork", "subprocess.Popen", "pty.spawn",
    "socket.connect", "socket.bind", "socket.getaddrinfo", "ctypes.dlopen",
)  # fmt: skip

Mutation = Callable[[random.Random, bytes], bytes]


def flip(chance: random.Random, data: bytes) -> bytes:
    """One to sixteen bytes take other values, mostly near the beginning where the structure is."""
    out = bytearray(data or b"\0")
    for _ in range(chance.choice((1, 1, 2, 4, 16))):
        at = chance.randrange(min(len(out), chance.choice((64, 512, 4096, 1 << 30))))
        out[at] = chance.choice((out[at] ^ 1 << chance.randrange(8), 0, 255, chance.randrange(256)))
    return bytes(out)


def truncate(chance: random.Random, data: bytes) -> bytes:
    return data[: chance.choice((0, 1, 4, 8, chance.randrange(len(data) + 1), len(data) - 1))]


def number(chance: random.Random, data: bytes) -> bytes:
    """A count, size or offset somewhere becomes an unlikely one."""
    width = chance.choice((2, 4, 8))
    if len(data) <= width:
        return data * 2
    at = chance.randrange(min(len(data) - width, chance.choice((64, 1024, 1 << 30))))
    value = chance.choice((*_NUMBERS, len(data), len(data) - at, chance.randrange(1 << 32)))
    if chance.random() < 0.3:
        value = -value
    return data[:at] + (value % (1 << 8 * width)).to_bytes(width, "little") + data[at + width :]


def move(chance: random.Random, data: bytes) -> bytes:
    """A stretch is cut out, doubled, zeroed or put elsewhere."""
    data = data or b"\0"
    begin = chance.randrange(len(data))
    end = min(len(data), begin + chance.choice((1, 4, 16, 256, 4096)))
    piece = data[begin:end]
    kind = chance.randrange(4)
    if kind == 0:
        return data[:begin] + data[end:]
    if kind == 1:
        return data[:end] + piece + data[end:]
    if kind == 2:
        return data[:begin] + bytes(len(piece)) + data[end:]
    at = chance.randrange(len(data))
    return data[:at] + piece + data[at:]


def replace(chance: random.Random, data: bytes) -> bytes:
    """Something else altogether under the old name."""
    return chance.choice(
        (
            b"",
            b"\0" * 5000,
            b"<!DOCTYPE html><html>no</html>",
            b"version https://git-lfs.github.com/spec/v1\nsize 9\n",
            b"PK\3\4",
            b"GGUF",
            b"\x80\x02}q\0.",
            b"{" * 100_000,
            b"[" * 100_000,
            b"1" * 10_000,
            b'"' + b"a" * 70_000,
            chance.randbytes(3000),
            data.replace(b"\n", b"\r\n"),
            data.replace(b"\0", b""),
            b"\xef\xbb\xbf" + data,
            data + data,
            b"\xff\xfe" + data,
        )
    )


def json_value(chance: random.Random, data: bytes) -> bytes:
    """One value of a JSON file, however deep, becomes one of another type or size; or a key is lost or doubled."""
    try:
        whole = json.loads(data)
    except (ValueError, RecursionError):
        return flip(chance, data)
    places: list[tuple[Any, Any]] = []
    _collect(whole, places)
    if not places:
        return b"[]"
    for _ in range(chance.choice((1, 1, 1, 3))):
        # Shallow places and deep ones alike, though there are far more of the deep ones.
        container, key = chance.choice(places[:40] if chance.random() < 0.7 else places)
        if isinstance(container, dict) and key in container and chance.random() < 0.15:
            del container[key]
        elif isinstance(container, list) and key >= len(container):
            continue
        else:
            container[key] = _other(chance, container[key] if key in container or isinstance(container, list) else None)
    text = json.dumps(whole)
    if chance.random() < 0.1:
        text = text.replace("1", "9" * 5000, 1)
    return text.encode("utf-8", "surrogatepass")


def _other(chance: random.Random, old: Any) -> Any:
    if type(old) is int and chance.random() < 0.5:
        return chance.choice((old + 1, old - 1, -old, old * 1000, old << 40, str(old), float(old), 0))
    if isinstance(old, str) and chance.random() < 0.5:
        return chance.choice((*_NAMES, old * 3, old.upper(), "(" * 50 + "a*" * 50, "\\"))
    if isinstance(old, list) and chance.random() < 0.5:
        return chance.choice((old * 2, old[:1], [old], old[::-1]))
    if chance.random() < 0.05:
        nested: Any = old
        for _ in range(300):
            nested = [nested]
        return nested
    return chance.choice(_JSON_VALUES)


def _collect(value: Any, places: list[tuple[Any, Any]], depth: int = 0) -> None:
    members = (
        list(value.items()) if isinstance(value, dict) else list(enumerate(value)) if isinstance(value, list) else []
    )
    places += [(value, key) for key, _ in members[:2000]]
    for _, member in members[:200]:
        if depth < 8:
            _collect(member, places, depth + 1)


def safetensors_header(chance: random.Random, data: bytes) -> bytes:
    """The JSON in a safetensors file, with its length kept right."""
    if len(data) < 8 or int.from_bytes(data[:8], "little") > len(data):
        return flip(chance, data)
    length = int.from_bytes(data[:8], "little")
    header = json_value(chance, data[8 : 8 + length])
    return struct.pack("<Q", len(header)) + header + data[8 + length :]


def foreign_pickle(chance: random.Random, data: bytes) -> bytes:
    """A torch archive whose pickle calls something it must not be able to call, before, after or inside the tensors."""

    def change(name: str, content: bytes) -> bytes:
        if not name.endswith("data.pkl"):
            return content
        module, attribute, arguments = chance.choice(_FOREIGN)
        call = f"c{module}\n{attribute}\n".encode() + pickle.dumps(arguments, 2)[2:-1] + b"R"
        kind = chance.randrange(5)
        if kind == 0:
            return b"\x80\x02" + call + b"."
        if kind == 1:
            return b"\x80\x02" + call + b"0" + content[2:]
        if kind == 2:
            return content[:-1] + call + b"."
        if kind == 3:
            return content.replace(b"ctorch._utils\n_rebuild_tensor_v2", f"c{module}\n{attribute}".encode())
        return content.replace(b"ccollections\nOrderedDict", f"c{module}\n{attribute}".encode())

    return _zip_changed(data, change)


def pickle_opcodes(chance: random.Random, data: bytes) -> bytes:
    """The pickle in a torch archive damaged as bytes, with sums that are right again."""
    mutate = chance.choice((flip, truncate, number, move, pickle_bomb))
    return _zip_changed(data, lambda name, content: mutate(chance, content) if name.endswith("data.pkl") else content)


def pickle_bomb(chance: random.Random, data: bytes) -> bytes:
    """Few opcodes that want much: nested lists doubled again and again, huge numbers, long memo indices."""
    return chance.choice(
        (
            b"\x80\x02" + b"]q\0" + b"".join(b"(h%ch%ce" % (i, i) + b"]q" + bytes([i + 1]) for i in range(100)) + b".",
            b"\x80\x02" + b"(" * 50_000 + b".",
            b"\x80\x02" + b"]" * 50_000 + b".",
            b"\x80\x02\x8b\xff\xff\xff\x7f.",
            b"\x80\x04\x8e" + b"\xff" * 8 + b".",
            b"\x80\x02r\xff\xff\xff\xff.",
            b"\x80\x02L" + b"9" * 100_000 + b"L\n.",
            data[:2] + b"K\x01" * 20_000 + data[2:],
        )
    )


def archive(chance: random.Random, data: bytes) -> bytes:
    """An archive with members of evil names, of another compression, twice there, or gone."""
    out = io.BytesIO()
    members = _members(data)
    chosen = chance.randrange(len(members))
    kind = chance.randrange(5)
    with warnings.catch_warnings(), zipfile.ZipFile(out, "w") as new:
        warnings.simplefilter("ignore")  # of names that are there twice
        for index, (name, content) in enumerate(members):
            compression = zipfile.ZIP_STORED
            if index == chosen:
                if kind == 0:
                    continue
                if kind == 1:
                    name = chance.choice(_NAMES[:5])
                elif kind == 2:
                    compression = zipfile.ZIP_DEFLATED
                elif kind == 3:
                    content, compression = bytes(1 << 20), zipfile.ZIP_DEFLATED
                else:
                    name = members[0][0]
            new.writestr(zipfile.ZipInfo(name), content, compression)
    return out.getvalue()


def _zip_changed(data: bytes, change: Callable[[str, bytes], bytes]) -> bytes:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w") as new:
        for name, content in _members(data):
            new.writestr(zipfile.ZipInfo(name), change(name, content))
    return out.getvalue()


def _members(data: bytes) -> list[tuple[str, bytes]]:
    """Names and contents of an archive; a single one where it is none, or no longer, having been damaged before."""
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            return [(member.filename, archive.read(member)) for member in archive.infolist()] or [("x/data.pkl", data)]
    except (zipfile.BadZipFile, ValueError, OSError, NotImplementedError, RuntimeError, EOFError, zlib.error):
        return [("x/data.pkl", data)]


_BYTES: tuple[Mutation, ...] = (flip, truncate, number, move, replace)
# Ending of a file's name -> what is done to it besides what is done to any bytes; more often than that.
_PARTICULAR: dict[str, tuple[Mutation, ...]] = {
    ".json": (json_value,) * 12,
    ".safetensors": (safetensors_header,) * 8,
    ".bin": (foreign_pickle, foreign_pickle, pickle_opcodes, pickle_opcodes, archive),
    ".pth": (foreign_pickle, foreign_pickle, pickle_opcodes, pickle_opcodes, archive),
}


def mutate(chance: random.Random, folder: Path) -> str:
    """Damage one or two files of the folder. Returns what was done."""
    done = []
    for _ in range(chance.choice((1, 1, 1, 2))):
        path = chance.choice(sorted(path for path in folder.rglob("*") if path.is_file()))
        data = path.read_bytes() or b"\0"
        mutation = chance.choice((*_BYTES, *_PARTICULAR.get(path.suffix, ())))
        path.write_bytes(mutation(chance, data))
        done.append(f"{mutation.__name__} {path.name}")
    return ", ".join(done)


class Watch:
    """What happens while a case runs that must not: other programs, the network, files written elsewhere."""

    def __init__(self) -> None:
        self.allowed: Path | None = None
        self.seen: list[str] = []
        sys.addaudithook(self._event)

    def _event(self, event: str, arguments: tuple[Any, ...]) -> None:
        if self.allowed is None:
            return
        if event in _FORBIDDEN_EVENTS:
            self.seen.append(f"{event}{str(arguments)[:100]}")
        elif event in ("shutil.rmtree", "os.remove", "os.rmdir") and arguments[-1] in (None, -1):
            # By name and not within a folder that is being removed already.
            where = Path(os.fsdecode(arguments[0])).absolute()
            if not where.is_relative_to(self.allowed):
                self.seen.append(f"removes {where}")
        elif event == "open" and isinstance(arguments[0], str | bytes | os.PathLike):
            path, mode, flags = arguments
            if (isinstance(mode, str) and set(mode) & set("wax+")) or (
                mode is None and flags & (os.O_WRONLY | os.O_RDWR)
            ):
                where = Path(os.fsdecode(path)).absolute()
                if not where.is_relative_to(self.allowed):
                    self.seen.append(f"writes {where}")


def _too_long(signum: int, frame: FrameType | None) -> None:
    raise TimeoutError(f"not done after {SECONDS} s")


def examine(path: Path, output: Path, watch: Watch, action: Callable[[Path, Path], None]) -> tuple[str, str | None]:
    """("success", "refusal" or "failure", what is wrong with it): the action on one damaged model."""
    watch.seen.clear()
    watch.allowed = output
    wrong: str | None = None
    result = "success"
    signal.alarm(SECONDS)
    try:
        action(path, output / "out.gguf")
    except ConvertError as error:
        result = "refusal"
        if "\n" in str(error) or not 10 < len(str(error)) < 2000:
            wrong = f"no sentence: {str(error)[:200]!r}"
    except BaseException:
        wrong = traceback.format_exc()[-1500:]
    finally:
        signal.alarm(0)
        watch.allowed = None
    left = sorted(child.name for child in output.iterdir())
    if left not in ([], ["out.gguf"]) or (result == "refusal" and left):
        wrong = f"left behind: {left}"
    if watch.seen:
        wrong = f"did what it must not: {watch.seen[:3]}"
    if Path("executed").exists():
        wrong = "executed what the file says"
    return ("failure", wrong) if wrong else (result, None)


def inspected(path: Path, target: Path) -> None:
    found = inspect(path)
    text = "\n".join(lines(found))
    if len(text) > 100_000:
        raise AssertionError(f"an inspection of {len(text):,} characters")


def converted(path: Path, target: Path) -> None:
    """As `puna convert` would, with the base that lies beside what needs one."""
    base = path.with_name("base")
    if not base.is_dir():
        convert(path, target, "f16", silent)
    elif (path / "adapter_config.json").exists():
        convert(base, target, "f16", silent, SourceOptions(adapters=(path,)))
    else:
        rule = "xor" if path.name.endswith("xor") else "alpaca"
        convert(path, target, "f16", silent, SourceOptions(base=base, rule=rule))
    if target.stat().st_size > _MOST_BYTES_WRITTEN:
        raise AssertionError(f"{target.stat().st_size:,} bytes made of a model of fifty thousand")


def adapted(path: Path, target: Path) -> None:
    """An adapter by itself becomes a GGUF too; anything else is left alone."""
    if (path / "adapter_config.json").exists():
        convert_adapter(path, path.with_name("base"), target, "f16", silent)


def silent(fraction: float, text: str) -> None:
    pass


ACTIONS = (inspected, converted, adapted)


def run(count: int, seed: int, form: str | None = None) -> dict[str, Any]:
    """Do so `count` times in an own folder. Returns counts by outcome and the list of failures."""
    from tests.unit.convert.specimens import FAMILIES, SPECIMENS  # its libraries are large: before the limits are set

    watch = Watch()
    outcomes: Counter[str] = Counter()
    per_form: Counter[str] = Counter()
    failures: list[dict[str, str]] = []
    slowest = 0.0
    with tempfile.TemporaryDirectory() as name:
        home = Path(name).resolve()
        os.chdir(home)
        originals: dict[str, tuple[Path, Path]] = {}
        chosen = SPECIMENS if form is None else SPECIMENS | FAMILIES
        for kind, write in chosen.items():
            if form in (None, ALL, kind):
                folder = home / "originals" / kind.replace(" ", "-")
                folder.mkdir(parents=True)
                originals[kind] = folder, write(folder).relative_to(folder)
        for folder, relative in originals.values():
            _prove_whole(folder / relative, home)
        _limit_memory()
        signal.signal(signal.SIGALRM, _too_long)
        kinds = sorted(originals)
        for index in range(count):
            chance = random.Random(f"{seed}-{index}")
            kind = kinds[index % len(kinds)]
            folder, relative = originals[kind]
            case, output = home / "case", home / "output"
            shutil.copytree(folder, case)
            done = mutate(chance, case)
            for action in ACTIONS:
                output.mkdir()
                began = time.monotonic()
                result, wrong = examine(case / relative, output, watch, action)
                slowest = max(slowest, time.monotonic() - began)
                shutil.rmtree(output)
                outcomes[f"{action.__name__}: {result}"] += 1
                if wrong:
                    failures.append({"case": f"{seed}-{index} {kind}: {done}, {action.__name__}", "what": wrong})
            per_form[kind] += 1
            shutil.rmtree(case)
        os.chdir("/")
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    return {
        "cases": count, "outcomes": dict(outcomes), "forms": dict(per_form), "failures": failures,
        "slowest_seconds": round(slowest, 2), "peak_mib": peak // (1 << 20 if sys.platform == "darwin" else 1 << 10),
    }  # fmt: skip


def _prove_whole(path: Path, home: Path) -> None:
    """An undamaged specimen that is refused would test nothing."""
    target = home / "whole.gguf"
    found = inspect(path)
    assert found.problems == () or found.kind == DIFFERENCE, found.problems
    for action in (converted, adapted) if found.kind != GGUF else ():
        action(path, target)
        target.unlink(missing_ok=True)


def _limit_memory() -> None:
    try:
        pages = int(Path("/proc/self/statm").read_text().split()[0])
    except OSError:
        return  # only Linux tells how much address space is in use
    limit = pages * resource.getpagesize() + MEMORY_BYTES
    resource.setrlimit(resource.RLIMIT_AS, (limit, limit))


if __name__ == "__main__":
    print(json.dumps(run(int(sys.argv[1]), int(sys.argv[2]), sys.argv[3] if len(sys.argv) > 3 else None)))
