"""Items of a layout become the text of a function: the user's statements by source span, new ones printed."""

import re
import types
from typing import Any

import gast

from autotangent.syntax import quote
from autotangent.syntax.called import all_as_called, as_augmented
from autotangent.syntax.read import FunctionRecord
from autotangent.syntax.sourcemap import FORWARD, Origin, SourceMap, statements_by_line
from autotangent.syntax.walk import walk

WIDTH = 88
_SIMPLE = r"(?:[A-Za-z_][\w.]*|\d[\w.]*)"
_POWER = re.compile(rf"(?<![\w.)\]]) ?({_SIMPLE}) \*\* (-?{_SIMPLE})(?![\w.\[(])")


def statement_text(node: gast.AST) -> list[str]:
    """A new statement as lines: no spaces around ** of simple operands, wrapped."""
    if isinstance(node, gast.Return) and isinstance(node.value, gast.Tuple) and len(node.value.elts) > 1:
        return ["return " + ", ".join(tidy(quote.unparse(e)) for e in node.value.elts)]
    if isinstance(node, gast.Assign) and isinstance(node.targets[0], gast.Tuple):
        left = bare(node.targets[0])
        right = bare(node.value) if isinstance(node.value, gast.Tuple) else tidy(quote.unparse(node.value))
        if "\n" not in right:
            return [f"{left} = {right}"]
    return tidy(quote.unparse(node)).split("\n")


def bare(node: gast.Tuple) -> str:
    """The elements of a tuple without parentheses around them."""
    return ", ".join(tidy(quote.unparse(e)) for e in node.elts) + ("," if len(node.elts) == 1 else "")


def tidy(text: str) -> str:
    """The one layout step after gast.unparse."""
    return _POWER.sub(
        lambda m: m.group(0).replace(f"{m.group(1)} ** {m.group(2)}", f"{m.group(1)}**{m.group(2)}"), text
    )


def user_lines(record: FunctionRecord, node: gast.AST, names: Any = types.MappingProxyType({})) -> list[str] | None:
    """The user's own lines of a statement, comments above and beside included, dedented; None if it shares a line.
    names: what variables are called instead."""
    if getattr(node, "lineno", None) is None:
        return None
    lines = record.source.splitlines()
    first, last = node.lineno - 1, node.end_lineno - 1
    head = lines[first].encode()[: node.col_offset].decode()
    tail = lines[last].encode()[node.end_col_offset :].decode().strip()
    if head.strip() or (tail and not tail.startswith("#")) or has_long_string(node):
        return None
    if names and not put_names(lines, node, names):
        return None
    while first > 0 and lines[first - 1].strip().startswith("#") and lines[first - 1].startswith(head + "#"):
        first -= 1
    indent = len(head)
    if isinstance(node, gast.If) and lines[node.lineno - 1].startswith("elif", indent):
        lines[node.lineno - 1] = head + lines[node.lineno - 1][indent + 2 :]
    return [line[indent:].rstrip() if line[:indent].strip() == "" else line for line in lines[first : last + 1]]


def has_long_string(node: gast.AST) -> bool:
    """A string over several lines: re-indenting would change it."""
    return any(
        isinstance(n, (gast.Constant, gast.JoinedStr))
        and getattr(n, "end_lineno", None) != getattr(n, "lineno", None)
        and (isinstance(n, gast.JoinedStr) or isinstance(n.value, (str, bytes)))
        for n in walk(node)
    )


def put_names(lines: list[str], node: gast.AST, names: dict[str, str]) -> bool:
    """Whether all variables of a statement have got these names in the lines of the source."""
    named = (gast.JoinedStr, gast.ExceptHandler, gast.Import, gast.ImportFrom)  # without a place of their own
    if any(isinstance(n, named) for n in walk(node)):
        return False
    places = {(n.lineno, n.col_offset): n.id for n in walk(node) if isinstance(n, gast.Name) and n.id in names}
    for (number, column), name in sorted(places.items(), reverse=True):
        line = lines[number - 1].encode()
        end = column + len(name.encode())
        lines[number - 1] = (line[:column] + names[name].encode() + line[end:]).decode()
    return True


def renamed(node: gast.AST, names: dict[str, str]) -> gast.AST:
    """A copy of a statement under these names."""
    node = quote.substitute(node, {old: quote.name(new) for old, new in names.items()})
    for n in walk(node):
        if isinstance(n, (gast.Import, gast.ImportFrom)):
            for a in n.names:
                bound = (a.asname or a.name).split(".")[0]
                a.asname = names[bound] if names.get(bound, bound) != bound else a.asname
        elif isinstance(n, gast.ExceptHandler) and isinstance(n.name, gast.Name):
            n.name = quote.name(names.get(n.name.id, n.name.id))
    return node


class Writer:
    """Lines of a function."""

    def __init__(self, record: FunctionRecord, sources: SourceMap | None = None):
        self.record, self.sources = record, sources or SourceMap()
        self.lines: list[str] = []
        self.origins: list[Origin | None] = []
        self.origin: Origin | None = None

    def put(self, depth: int, lines: list[str]) -> None:
        self.lines += ["    " * depth + line if line else "" for line in lines]
        self.origins += [self.origin] * len(lines)

    def put_users(self, depth: int, lines: list[str], node: Any) -> None:
        """The lines of a statement as `user_lines` gives them: each has a line of its own in the primal."""
        self.put(depth, lines)
        sweep = self.origin.sweep if self.origin is not None else FORWARD
        together = statements_by_line(node)
        numbers = range(node.end_lineno - len(lines) + 1, node.end_lineno + 1)
        self.origins[-len(lines) :] = [Origin(together.get(n, (n,)), sweep) for n in numbers]

    def blank(self) -> None:
        """An empty line."""
        self.lines.append("")
        self.origins.append(None)

    def statement(self, depth: int, node: gast.AST) -> None:
        """A new statement, wrapped where it is too long."""
        node = as_augmented(node)
        lines = statement_text(node)
        if len(lines) == 1 and len(lines[0]) + 4 * depth > WIDTH:
            lines = wrapped(node, WIDTH - 4 * depth) or lines
        self.put(depth, lines)

    def verbatim(self, depth: int, node: gast.AST, names: dict[str, str]) -> None:
        """A statement of the user's, with other names for some of its variables."""
        lines = user_lines(self.record, node, names)
        if lines is None:
            self.put(depth, quote.unparse(renamed(all_as_called(node), names)).split("\n"))
        else:
            self.put_users(depth, lines, node)


def wrapped(node: gast.AST, width: int) -> list[str] | None:
    """A long statement over several lines: at its operators, else at its arguments."""
    match node:
        case gast.Assign(targets=[target], value=value):
            head = f"{bare(target) if isinstance(target, gast.Tuple) else tidy(quote.unparse(target))} = "
        case gast.AugAssign(target=target, op=op, value=value):
            symbol = {gast.Add: "+", gast.Sub: "-", gast.Mult: "*"}.get(type(op), "")
            head = f"{tidy(quote.unparse(target))} {symbol}= "
        case gast.Return(value=value) if value is not None:
            head = "return "
        case gast.Expr(value=value):
            head = ""
        case _:
            return None
    return broken(head, value, width)


def broken(head: str, value: gast.AST, width: int, tail: str = "") -> list[str]:
    """`head value tail` broken at the outermost brackets or operators."""
    value = quote.without_displays(value)
    text = tidy(quote.unparse(value))
    if len(head + text + tail) <= width:
        return [head + text + tail]
    match value:
        case gast.BinOp(left=left, op=gast.Mult(), right=gast.BinOp(op=gast.Add() | gast.Sub()) as right):
            start = head + tidy(quote.unparse(gast.BinOp(left, value.op, quote.name("_"))))[:-1] + "("
            if len(start) <= width // 2:
                return [start, *_in_lines(right, width), ")" + tail]
        case gast.BinOp(left=gast.BinOp(op=gast.Add() | gast.Sub()) as left, op=gast.Mult() | gast.Div()):
            end = ")" + tidy(quote.unparse(gast.BinOp(quote.name("_"), value.op, value.right)))[1:] + tail
            if len(end) <= width // 2:
                return [head + "(", *_in_lines(left, width), end]
    match value:
        case gast.BinOp():
            return [head + "(", *_in_lines(value, width), ")" + tail]
        case gast.Call(func=func, args=args, keywords=keywords):
            inner = [tidy(quote.unparse(a)) for a in args] + [
                keyword_head(k) + tidy(quote.unparse(k.value)) for k in keywords
            ]
            if not inner:
                return [head + text + tail]
            joined = ", ".join(inner)
            start = head + tidy(quote.unparse(func)) + "("
            if len(joined) + 4 <= width:
                return [start, "    " + joined, ")" + tail]
            lines = []
            for a in [*args, *(k.value for k in keywords)]:
                key = next((keyword_head(k) for k in keywords if k.value is a), "")
                lines += ["    " + line for line in broken(key, a, width - 4, ",")]
            return [start, *lines, ")" + tail]
        case gast.Tuple(elts=elts) if elts:
            lines = []
            for e in elts:
                lines += ["    " + line for line in broken("", e, width - 4, ",")]
            return [head + "(", *lines, ")" + tail]
        case gast.List(elts=elts) if elts:
            lines = []
            for e in elts:
                lines += ["    " + line for line in broken("", e, width - 4, ",")]
            return [head + "[", *lines, "]" + tail]
    return [head + text + tail]


def _in_lines(value: gast.BinOp, width: int) -> list[str]:
    """Operands in brackets, each in a line of its own; all in one if there is room."""
    text = tidy(quote.unparse(value))
    if len(text) + 4 <= width:
        return ["    " + text]
    lines = []
    for symbol, part in _chain(value):
        lines += ["    " + line for line in broken(f"{symbol} " if symbol else "", part, width - 4)]
    return lines


def keyword_head(k: gast.keyword) -> str:
    """What stands before the value of a keyword argument."""
    return "**" if k.arg is None else f"{k.arg}="


_LEVEL = {gast.Add: 1, gast.Sub: 1, gast.Mult: 2, gast.Div: 2, gast.MatMult: 2, gast.FloorDiv: 2, gast.Mod: 2}
_SYMBOL = {
    gast.Add: "+",
    gast.Sub: "-",
    gast.Mult: "*",
    gast.Div: "/",
    gast.MatMult: "@",
    gast.FloorDiv: "//",
    gast.Mod: "%",
}


_LOWER = (gast.BoolOp, gast.IfExp, gast.Compare, gast.Lambda, gast.NamedExpr)  # they bind less than any operator


def _chain(value: gast.BinOp) -> list[tuple[str, gast.AST]]:
    """Operands of operators of one precedence, from the left, each with the operator before it.

    >>> [symbol + quote.unparse(part) for symbol, part in _chain(quote.expr("(a or 0.0) + b * c"))]
    ['(a or 0.0)', '+b * c']
    """
    level = _LEVEL.get(type(value.op))
    if level is None:
        if not isinstance(value.op, gast.Pow):
            return [("", value)]
        sides = (value.left, value.right)
        left, right = (_Parenthesised(n) if isinstance(n, (*_LOWER, gast.BinOp, gast.UnaryOp)) else n for n in sides)
        return [("", left), ("**", right)]
    parts: list[tuple[str, gast.AST]] = []
    node: gast.AST = value
    while isinstance(node, gast.BinOp) and _LEVEL.get(type(node.op)) == level:
        right = node.right
        needs = isinstance(right, _LOWER) or isinstance(right, gast.BinOp) and _LEVEL.get(type(right.op), 9) <= level
        parts.append((_SYMBOL[type(node.op)], _Parenthesised(right) if needs else right))
        node = node.left
    low = isinstance(node, _LOWER) or isinstance(node, gast.BinOp) and _LEVEL.get(type(node.op), 9) < level
    parts.append(("", _Parenthesised(node) if low else node))
    return parts[::-1]


def _Parenthesised(node: gast.AST) -> gast.AST:
    """A name node whose text is the node in parentheses."""
    return gast.Name(f"({tidy(quote.unparse(node))})", gast.Load(), None, None)
