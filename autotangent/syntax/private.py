"""Names that are private to a class, spelled out: a derivative is written outside the class of its method.

>>> spelled_out("def loss(self, x):\\n    return self.__w * x\\n", "Net.loss")
'def loss(self, x):\\n    return self._Net__w * x\\n'
>>> spelled_out("def loss(self, x):\\n    return super().loss(x)\\n", "Net.loss")
'def loss(self, x):\\n    return super(__class__, self).loss(x)\\n'
"""

import io
import re
import tokenize

_PRIVATE = re.compile(r"__\w*(?<!__)", re.ASCII)
_FORMATTED = re.compile(r"[rR]?[fF]")
_PARTS = re.compile(r"""[{}'"]|\w+""")


def class_of(qualname: str) -> str:
    """The innermost class around a function, or nothing.

    >>> class_of("A.f"), class_of("A.f.<locals>.g"), class_of("f.<locals>.B.g"), class_of("f.<locals>.g")
    ('A', 'A', 'B', '')
    """
    parts = qualname.split(".")
    inside = [a for a, b in zip(parts, parts[1:]) if "<locals>" not in (a, b)]
    return inside[-1] if inside else ""


def spelled_out(source: str, qualname: str) -> str:
    """The text of a function with `__w` as `_Net__w`, and `super()` with what Python gives it."""
    owner = class_of(qualname).lstrip("_")
    if not owner or "__" not in source and "super" not in source:
        return source
    tokens = list(tokenize.generate_tokens(io.StringIO(source).readline))
    own, first = _def(tokens)
    lines = source.splitlines(True)
    for number in range(len(tokens) - 1, -1, -1):
        token = tokens[number]
        row, start = token.start
        if token.type == tokenize.STRING and _FORMATTED.match(token.string):
            _spell_fields(lines, token, owner)
        if token.type != tokenize.NAME:
            continue
        if _PRIVATE.fullmatch(token.string) and number != own:
            lines[row - 1] = f"{lines[row - 1][:start]}_{owner}{lines[row - 1][start:]}"
        elif token.string == "super" and first and [t.string for t in tokens[number + 1 : number + 3]] == ["(", ")"]:
            row, end = tokens[number + 1].end
            lines[row - 1] = f"{lines[row - 1][:end]}__class__, {first}{lines[row - 1][end:]}"
    return "".join(lines)


def _spell_fields(lines: list[str], token: tokenize.TokenInfo, owner: str) -> None:
    """Private names in an f-string that is one token, as it is before Python 3.12."""
    depth, quoted = 0, ""

    def spell(found: re.Match[str]) -> str:
        nonlocal depth, quoted
        part = found.group()
        if depth and part in ("'", '"'):
            quoted = "" if part == quoted else quoted or part
        elif not quoted:
            depth = max(depth + {"{": 1, "}": -1}.get(part, 0), 0)
            return f"_{owner}{part}" if depth and _PRIVATE.fullmatch(part) else part
        return part

    text = token.string.replace("{{", "\0")  # a brace, or a field that begins with a set, whose braces pair up
    row, start = token.start
    last, end = token.end
    tail = lines[last - 1][end:]
    lines[row - 1 : last] = [lines[row - 1][:start] + _PARTS.sub(spell, text).replace("\0", "{{") + tail] + [""] * (
        last - row
    )


def _def(tokens: list[tokenize.TokenInfo]) -> tuple[int, str]:
    """Where the name of the function stands, which stays as it is, and its first parameter or nothing."""
    own = next((k + 1 for k, t in enumerate(tokens) if t.string == "def"), -1)
    words = [t.string for t in tokens[own + 2 :] if t.type in (tokenize.NAME, tokenize.OP)]
    return own, words[0] if own >= 0 and words and words[0].isidentifier() else ""
