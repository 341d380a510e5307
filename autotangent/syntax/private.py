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
        if token.type != tokenize.NAME:
            continue
        row, start = token.start
        if _PRIVATE.fullmatch(token.string) and number != own:
            lines[row - 1] = f"{lines[row - 1][:start]}_{owner}{lines[row - 1][start:]}"
        elif token.string == "super" and first and [t.string for t in tokens[number + 1 : number + 3]] == ["(", ")"]:
            row, end = tokens[number + 1].end
            lines[row - 1] = f"{lines[row - 1][:end]}__class__, {first}{lines[row - 1][end:]}"
    return "".join(lines)


def _def(tokens: list[tokenize.TokenInfo]) -> tuple[int, str]:
    """Where the name of the function stands, which stays as it is, and its first parameter or nothing."""
    own = next((k + 1 for k, t in enumerate(tokens) if t.string == "def"), -1)
    words = [t.string for t in tokens[own + 2 :] if t.type in (tokenize.NAME, tokenize.OP)]
    return own, words[0] if own >= 0 and words and words[0].isidentifier() else ""
