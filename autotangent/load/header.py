"""The header of a generated file: what it is the derivative of, what it assumes, and whether it was edited.

A header is comments of a strict form; a line too long for the eye goes on in lines that begin with five blanks.
Anything else is not a header, and the file is not ours.
"""

import hashlib

from autotangent.spelling import split
from autotangent.structs import field, struct

MAGIC = "# autotangent-cache 1"
WIDTH = 88
_GAP = "   "
_FIELDS = ("function", "source", "generated", "kinds", "result", "resolved", "deps", "pin", "covers")
_NEEDED = {"function", "source", "generated", "kinds", "pin"}
_INNER = ("variant", "wrt", "shadows", "defines", "gen")
_HEX = frozenset("0123456789abcdef")


class BadHeader(ValueError):
    """A file without a header of ours, or with a damaged one. `line` is where."""

    def __init__(self, reason: str, line: int = 1):
        super().__init__(reason)
        self.line = line


@struct(frozen=True)
class Name:
    """What a free name meant: an object (`np -> numpy`), or any value of a kind (`K is float`)."""

    path: str
    word: str
    identity: bool

    def __str__(self) -> str:
        return f"{self.path} {'->' if self.identity else 'is'} {self.word}"


@struct(frozen=True)
class Header:
    """The header of one file.

    function: `module:qualname`; defines: the functions of the file that are called; source: the file of the primal,
    as seen from the folder; text: digest of the primal's text; generated: digest of the body as it was emitted; gen:
    the generator; deps: (function, digest of its text) of functions that were consulted; covers: the kinds, as lines,
    that an edit serves too, or `any`.
    """

    function: str
    mode: str
    wrt: tuple[str, ...]
    shadows: tuple[str, ...]
    defines: tuple[str, ...]
    source: str
    text: str
    generated: str
    gen: str
    kinds: str
    result: str = "any"
    resolved: tuple[Name, ...] = ()
    deps: tuple[tuple[str, str], ...] = ()
    pinned: bool = False
    covers: tuple[str, ...] = ()
    lines: int = field(default=0, compare=False)

    def render(self) -> str:
        """The lines of the header."""
        shadows = f"{_GAP}shadows: {' '.join(self.shadows)}" if self.shadows else ""
        made = [
            f"function: {self.function}{_GAP}variant: {self.mode}{_GAP}wrt: {' '.join(self.wrt)}{shadows}"
            f"{_GAP}defines: {' '.join(self.defines)}",
            f"source: {self.source}{_GAP}{self.text}",
            f"generated: {self.generated}{_GAP}gen: {self.gen}",
            f"kinds: {self.kinds}",
            f"result: {self.result}",
            f"resolved: {'; '.join(map(str, self.resolved))}",
            f"deps: {', '.join(f'{name}={digest}' for name, digest in self.deps)}",
            f"pin: {'yes' if self.pinned else 'no'}",
        ]
        made += [f"covers: {'; '.join(self.covers)}"] if self.covers else []
        return "\n".join([MAGIC, *(line for m in made for line in _wrapped("# " + m))]) + "\n"

    def serves(self, kinds: str) -> bool:
        """A person said that this text is good for these kinds."""
        return kinds in self.covers or "any" in self.covers

    def same_derivative(self, other: "Header") -> bool:
        """Of the same function of one file, in the same mode, with respect to the same parameters."""
        return self._identity == other._identity

    @property
    def _identity(self) -> tuple:
        """The module is left out: a file may be imported under several names, or run."""
        return self.function.rpartition(":")[2], self.mode, self.wrt, self.shadows


def digest(text: str) -> str:
    """Sixteen hex digits of a text, the same whatever its line ends."""
    normal = text.replace("\r\n", "\n").replace("\r", "\n")
    return hashlib.sha256(normal.encode("utf-8", "surrogateescape")).hexdigest()[:16]


def parse(whole: str) -> tuple[Header, str]:
    """(header, body) of a file.

    Raises:
        BadHeader: it has none of ours, or a damaged one.
    """
    normal = whole.removeprefix("\ufeff").replace("\r\n", "\n")
    lines = normal.split("\n")
    if lines[0] != MAGIC:
        raise BadHeader("it does not begin with the header of a generated file")
    fields, count = _fields(lines)
    missing = _NEEDED - fields.keys()
    if missing:
        raise BadHeader(f"its header lacks {', '.join(sorted(missing))}", count)
    try:
        header = _header(fields, count)
    except (ValueError, KeyError) as error:
        raise BadHeader(f"its header is damaged: {error}", 2) from error
    return header, "\n".join(lines[count:])


def _fields(lines: list[str]) -> tuple[dict[str, str], int]:
    """The fields in order, and the number of lines they take."""
    found: dict[str, str] = {}
    last, count = "", 1
    for number, line in enumerate(lines[1:], 2):
        if last and line.startswith("#     ") and line.strip("# "):
            found[last] += " " + line[6:].strip()
        else:
            name, colon, value = line.removeprefix("# ").partition(":")
            if not (line.startswith("# ") and colon and name in _FIELDS):
                break
            last = name
            if last in found:
                raise BadHeader(f"its header states {last} twice", number)
            found[last] = value.strip()
        count = number
    return found, count


def _header(fields: dict[str, str], lines: int) -> Header:
    function = _parts(fields["function"], "function")
    generated = _parts(fields["generated"], "generated")
    source, _, text = fields["source"].rpartition(" ")
    for word in (text, generated["generated"]):
        if not _is_digest(word):
            raise ValueError(f"{word!r} is not a digest")
    if fields["pin"] not in ("yes", "no"):
        raise ValueError("pin must be yes or no")
    return Header(
        function=function["function"],
        mode=function["variant"],
        wrt=tuple(function["wrt"].split()),
        shadows=tuple(function.get("shadows", "").split()),
        defines=tuple(function["defines"].split()),
        source=source.strip(),
        text=text,
        generated=generated["generated"],
        gen=generated["gen"],
        kinds=fields["kinds"],
        result=fields.get("result") or "any",
        resolved=tuple(map(_name, split(fields.get("resolved", ""), "; "))),
        deps=tuple(map(_dep, split(fields.get("deps", ""), ", "))),
        pinned=fields["pin"] == "yes",
        covers=tuple(split(fields.get("covers", ""), "; ")),
        lines=lines,
    )


def _parts(line: str, first: str) -> dict[str, str]:
    """`a   variant: b   wrt: c` with the name of the first part."""
    parts = {}
    name = first
    words: list[str] = []
    for word in [*line.split(" "), None]:
        if word is None or word.removesuffix(":") in _INNER and word.endswith(":"):
            if name in parts:
                raise ValueError(f"{name} is stated twice")
            parts[name] = " ".join(words).strip()
            name, words = (word or "").removesuffix(":"), []
        else:
            words.append(word)
    return parts


def _name(part: str) -> Name:
    path, _, rest = part.strip().partition(" ")
    arrow, _, word = rest.partition(" ")
    if arrow not in ("->", "is") or not word or not all(p.isidentifier() for p in path.split(".")):
        raise ValueError(f"{part!r} is not a name and its meaning")
    return Name(path, word, arrow == "->")


def _dep(part: str) -> tuple[str, str]:
    name, _, text = part.strip().rpartition("=")
    if not name or not _is_digest(text):
        raise ValueError(f"{part!r} is not a function and its digest")
    return name, text


def with_field(data: bytes, name: str, value: str) -> bytes:
    """A file with another value of one field of its header; all else stays as it is, byte by byte.

    Raises:
        BadHeader: it has none of ours.
    """
    lines = data.split(b"\n")
    last_line = parse(data.decode("utf-8"))[0].lines
    end = b"\r" if lines[0].endswith(b"\r") else b""
    made = [line.encode() + end for line in _wrapped(f"# {name}: {value}")]
    first = next((n for n in range(last_line) if lines[n].startswith(f"# {name}:".encode())), None)
    if first is None:
        first = last = last_line
    else:
        last = first + 1
        while lines[last].startswith(b"#     ") and lines[last].strip(b"# \r"):
            last += 1
    return b"\n".join([*lines[:first], *made, *lines[last:]])


def _is_digest(word: str) -> bool:
    return len(word) == 16 and _HEX.issuperset(word)


def _wrapped(line: str) -> list[str]:
    """The line, broken at single blanks where it is too long."""
    made = []
    while len(line) > WIDTH:
        cut = line.rfind(" ", 8, WIDTH + 1)
        if cut < 0:
            cut = line.find(" ", WIDTH)
        if cut < 0:
            break
        made.append(line[:cut].rstrip())
        line = "#     " + line[cut:].lstrip()
        if len(made) > 1 and line == made[-1]:
            break
    return [*made, line.rstrip()]
