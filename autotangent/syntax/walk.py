"""Orders of visiting a tree."""

from collections.abc import Iterator
from typing import Any

import gast

# Fields that hold no node, or one without a place in the text. All other lists hold nodes, or None for what is absent.
BARE = {"ctx", "op", "ops", "id", "attr", "kind", "type_comment", "type_ignores", "names", "kwd_attrs"}


class _Parts(dict):
    """The fields of each class of nodes that hold nodes."""

    def __missing__(self, cls: type) -> tuple[str, ...]:
        found = () if cls is gast.Constant else tuple(f for f in cls._fields if f not in BARE)  # type: ignore[attr-defined]
        self[cls] = found
        return found


_PARTS = _Parts()


def children(node: Any) -> list[Any]:
    """The nodes right below a node; operators and contexts are not among them, which makes it cheap.

    >>> [n.id for n in children(gast.parse("a + b").body[0].value)]
    ['a', 'b']
    """
    found: list[Any] = []
    for field in _PARTS[node.__class__]:
        value = getattr(node, field, None)
        if value.__class__ is list:
            found += filter(None, value)
        elif value is not None and isinstance(value, gast.AST):
            found.append(value)
    return found


def walk(node: Any) -> Iterator[Any]:
    """A node and all below it, those near the root first.

    >>> [n.id for n in walk(gast.parse("f(a) + b")) if isinstance(n, gast.Name)]
    ['b', 'f', 'a']
    """
    found = [node]
    for n in found:
        for field in _PARTS[n.__class__]:
            value = getattr(n, field, None)
            if value.__class__ is list:
                found += filter(None, value)
            elif value is not None and isinstance(value, gast.AST):
                found.append(value)
        yield n


def copied(node: Any, known: dict[int, Any] | None = None) -> Any:
    """A copy of a tree with all that is noted at its nodes, as `copy.deepcopy` makes it in four times as long.
    Operators and contexts, which nobody changes, are shared."""
    if not node._fields:
        return node
    known = {} if known is None else known
    new = known.get(id(node))
    if new is None:
        new = known[id(node)] = node.__class__.__new__(node.__class__)
        for name, value in vars(node).items():
            if value.__class__ is list:
                value = [copied(v, known) if isinstance(v, gast.AST) else v for v in value]
            elif isinstance(value, gast.AST):
                value = copied(value, known)
            setattr(new, name, value)
    return new


def postorder(node: Any) -> list[gast.AST]:
    """Operands before operations: the order of evaluation."""
    out: list[gast.AST] = []

    def visit(n: Any) -> None:
        for child in children(n):
            visit(child)
        out.append(n)

    visit(node)
    return out


def exchanged(node: Any, instead: dict[int, Any]) -> Any:
    """The expression with other nodes for some of it, by their id."""
    if id(node) in instead:
        return instead[id(node)]
    for field in node._fields:
        part = getattr(node, field, None)
        if isinstance(part, list):
            part[:] = [exchanged(p, instead) if isinstance(p, gast.AST) else p for p in part]
        elif isinstance(part, gast.AST):
            setattr(node, field, exchanged(part, instead))
    return node


def remove(body: list[Any], statement: Any) -> None:
    """Take a statement out of a body, or of a block in it."""
    body[:] = [s for s in body if s is not statement]
    for s in body:
        for inner in (getattr(s, "body", None), getattr(s, "orelse", None)):
            if isinstance(inner, list):
                remove(inner, statement)


class StatementTransformer(gast.NodeTransformer):
    """Visits statements wherever they stand, and none of their expressions."""

    BLOCKS = ("body", "handlers", "orelse", "finalbody", "cases")

    def generic_visit(self, node: Any) -> Any:
        for field in self.BLOCKS:
            block = getattr(node, field, None)
            if isinstance(block, list):
                found = [self.visit(s) for s in block]
                block[:] = [t for s in found for t in (s if isinstance(s, list) else [s]) if t is not None]
        return node


def leaves_early(body: list) -> bool:
    """Holds a break of this loop."""
    for s in body:
        match s:
            case gast.Break():
                return True
            case gast.If(body=then, orelse=other) if leaves_early(then) or leaves_early(other):
                return True
            case gast.With(body=inner) if leaves_early(inner):
                return True
            case gast.Try(body=inner) if leaves_early(inner):
                return True
    return False


def leaves(s: Any) -> bool:
    """The end of a with block, whose statements stand between its two ends."""
    return getattr(s, "leaves", None) is not None


def tried_count(s: Any) -> int | None:
    """How many statements of a branch stand in its try, None if it has none."""
    body = s.body if isinstance(s, gast.If) else []
    return next((k for k, t in enumerate(body) if isinstance(t, gast.Pass) and hasattr(t, "attempt")), None)


def displace(node: Any) -> bool:
    """A compound statement with a part that was made is no longer the user's text: it loses its place."""
    made = isinstance(node, gast.stmt) and getattr(node, "lineno", None) is None
    for body in (getattr(node, "body", None), getattr(node, "orelse", None)):
        for s in body if isinstance(body, list) else ():
            made |= displace(s)
    if made and isinstance(node, (gast.If, gast.For, gast.While, gast.With)):
        node.lineno = None
    return made


def root_name(node: gast.AST) -> gast.Name | None:
    """The name at the bottom of a chain of subscripts and attributes."""
    while isinstance(node, (gast.Subscript, gast.Attribute)):
        node = node.value
    return node if isinstance(node, gast.Name) else None


def calls_of(s: gast.AST) -> list[gast.Call]:
    """Calls in a statement itself, not in its body, operands first."""
    if isinstance(s, (gast.If, gast.For, gast.While)):
        s = s.iter if isinstance(s, gast.For) else s.test
    return [n for n in postorder(s) if isinstance(n, gast.Call)]


def dotted_path(node: gast.AST) -> str | None:
    """a.b.c as text, or None."""
    if isinstance(node, gast.Name):
        return node.id
    if isinstance(node, gast.Attribute):
        base = dotted_path(node.value)
        return None if base is None else f"{base}.{node.attr}"
    return None
