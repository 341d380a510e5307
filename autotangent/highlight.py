"""Python source as HTML, line by line: every token of a class in a span, everything escaped.

>>> lines("x = 1  # < 2")
['x = <span class="n">1</span>  <span class="c"># &lt; 2</span>']
"""

import html
import io
import keyword
import token
import tokenize
from collections.abc import Callable

_STRINGS = {token.STRING, *(getattr(token, f"FSTRING_{part}", -1) for part in ("START", "MIDDLE", "END"))}


def lines(
    text: str, span: Callable[[str, str], str] | None = None, escape: Callable[[str], str] = html.escape
) -> list[str]:
    """The lines of a text as HTML; of a text that is not Python they are only escaped.

    span: what is made of a class (k keyword, c comment, s string, n number, d name that is defined) and escaped text.
    """
    mark = span or (lambda name, escaped: f'<span class="{name}">{escaped}</span>')
    raw = text.splitlines()
    pieces: list[list[tuple[int, int, str]]] = [[] for _ in raw]
    try:
        for name, start, end in _classes(text):
            for row in range(start[0], end[0] + 1):
                first = start[1] if row == start[0] else 0
                last = end[1] if row == end[0] else len(raw[row - 1])
                pieces[row - 1].append((first, last, name))
    except (tokenize.TokenError, SyntaxError, IndexError):
        pieces = [[] for _ in raw]
    return [_line(line, found, mark, escape) for line, found in zip(raw, pieces)]


def _classes(text: str) -> list[tuple[str, tuple[int, int], tuple[int, int]]]:
    """(class, start, end) of the tokens that have one."""
    found = []
    before = ""
    for t in tokenize.generate_tokens(io.StringIO(text).readline):
        name = ""
        if t.type == token.COMMENT:
            name = "c"
        elif t.type in _STRINGS:
            name = "s"
        elif t.type == token.NUMBER:
            name = "n"
        elif t.type == token.NAME and keyword.iskeyword(t.string):
            name = "k"
        elif t.type == token.NAME and before in ("def", "class"):
            name = "d"
        if name:
            found.append((name, t.start, t.end))
        before = t.string
    return found


def _line(
    line: str, found: list[tuple[int, int, str]], mark: Callable[[str, str], str], escape: Callable[[str], str]
) -> str:
    made, at = [], 0
    for first, last, name in found:
        if at <= first < last:
            made += [escape(line[at:first]), mark(name, escape(line[first:last]))]
            at = last
    return "".join([*made, escape(line[at:])])
