"""Variables that an inner function assigns by `nonlocal` are kept in lists of one item, which both of them write.

>>> text = "def f(x):\\n s = 0.0\\n def add(v):\\n  nonlocal s\\n  s += v\\n add(x)\\n return s"
>>> tree = gast.parse(text).body[0]
>>> put_in(tree)
>>> print(gast.unparse(tree).strip())
def f(x):
    s = [0.0]
<BLANKLINE>
    def add(v):
        s[0] += v
    add(x)
    return s[0]
"""

import copy
from typing import Any

import gast

from autotangent.syntax import quote, scopes
from autotangent.syntax.walk import walk

PLAIN = (gast.Assign, gast.AugAssign, gast.AnnAssign)


def put_in(tree: Any) -> None:
    """Rewrite in place; what cannot be is left as it is, for the analysis to refuse."""
    functions = _inner(tree)
    if not functions:
        return
    for inner in functions:
        put_in(inner)
    shared = {n for inner in _inner(tree) for n in _shared(inner)}
    parameters = [p.id for p in scopes.parameters(tree.args)]
    own = {name for name, _ in scopes.bindings(tree)}
    names = {n for n in shared & own if n in parameters or _first(tree, n) is not None}
    names = {n for n in names if _assigned_plainly(tree, n)}
    if not names:
        return
    tree.boxes = frozenset(names)
    firsts: dict[int, set[str]] = {}
    for n in names - set(parameters):
        firsts.setdefault(id(_first(tree, n)), set()).add(n)
    body = _Boxes(names, firsts).block(tree.body)
    given = [n for n in parameters if n in names]
    tree.body = [*(quote.assign(n, gast.List([quote.name(n)], gast.Load())) for n in given), *body]


def boxed(tree: Any) -> frozenset[str]:
    """The variables of a function that are in lists."""
    return getattr(tree, "boxes", frozenset())


def _inner(node: Any) -> list[Any]:
    """The functions right inside of a function."""
    body = node.body if isinstance(node.body, list) else [node.body]
    return [n for n in scopes.within(body) if isinstance(n, gast.FunctionDef)]


def _shared(function: Any) -> set[str]:
    """The names of the function around that a function, or one inside of it, assigns."""
    own = {n for s in scopes.within(function.body) if isinstance(s, gast.Nonlocal) for n in s.names}
    bound = {name for name, _ in scopes.bindings(function)} - own
    return own | {n for inner in _inner(function) for n in _shared(inner) if n not in bound}


def _first(tree: Any, name: str) -> Any:
    """`name = e` or `name, other = e, d` that stands before all other statements that bind it, in no branch or loop."""
    binds = [s for s in tree.body if any(n.id == name for n in _stored(s))]
    return next((s for s in binds[:1] if _places(s)), None)


def _places(s: Any) -> dict[str, Any]:
    """The names that an assignment gives, each with the expression of its value."""
    match s:
        case gast.Assign(targets=[gast.Name(id=name)], value=value):
            return {name: value}
        case gast.Assign(targets=[gast.Tuple(elts=names)], value=gast.Tuple(elts=values)) if len(names) == len(values):
            found = {n.id: v for n, v in zip(names, values) if isinstance(n, gast.Name)}
            return found if len(found) == len(names) else {}
    return {}


def _stored(s: Any) -> list[Any]:
    found = (n for n in scopes.within([s]) if isinstance(n, gast.Name))
    return [n for n in found if isinstance(n.ctx, (gast.Store, gast.Del))]


def _assigned_plainly(tree: Any, name: str) -> bool:
    """By assignments alone: no loop, with, import, walrus, comprehension or del binds it anywhere."""
    targets: set[int] = set()
    for s in walk(tree):
        if isinstance(s, PLAIN):
            held = s.targets if isinstance(s, gast.Assign) else [s.target]
            targets |= {id(n) for t in held for n in walk(t)}
    names = [n for n in walk(tree) if isinstance(n, gast.Name) and n.id == name]
    return all(id(n) in targets for n in names if isinstance(n.ctx, (gast.Store, gast.Del)))


class _Boxes:
    """firsts: id of the statement that makes lists -> the names of these."""

    def __init__(self, names: set[str], firsts: dict[int, set[str]]):
        self.names, self.firsts = names, firsts

    def block(self, body: list) -> list:
        out = [self.statement(s) for s in body if not isinstance(s, gast.Nonlocal)]
        left = [n for s in body if isinstance(s, gast.Nonlocal) for n in s.names if n not in self.names]
        return [gast.Nonlocal(left), *out] if left else out or [gast.Pass()]

    def statement(self, s: Any) -> Any:
        if isinstance(s, gast.FunctionDef):
            return self.function(s)
        if not self.names & {n.id for n in walk(s) if isinstance(n, gast.Name)}:
            return s
        old, made = copy.copy(s), self.firsts.get(id(s), set())
        if made:
            values = [_listed(self.part(v), name in made) for name, v in _places(s).items()]
            targets = [t if t.id in made else self.part(t) for t in getattr(s.targets[0], "elts", s.targets)]
            one = len(values) == 1
            s.targets = targets if one else [gast.Tuple(targets, gast.Store())]
            s.value = values[0] if one else gast.Tuple(values, gast.Load())
        else:
            for field, value in list(gast.iter_fields(s)):
                setattr(s, field, self.part(value))
        s.origin, s.lineno = getattr(s, "origin", old), None
        return s

    def part(self, value: Any) -> Any:
        match value:
            case list():
                return self.block(value) if value and isinstance(value[0], gast.stmt) else [self.part(v) for v in value]
            case gast.Name() if value.id in self.names and not isinstance(value.ctx, gast.Param):
                item = gast.Subscript(quote.name(value.id), quote.constant(0), value.ctx)
                return gast.copy_location(item, value)
            case gast.Lambda():
                return self.function(value)
            case gast.AST():
                for field, inner in list(gast.iter_fields(value)):
                    setattr(value, field, self.part(inner))
        return value

    def function(self, node: Any) -> Any:
        """An inner function, in which the names may mean others."""
        node.args = self.part(node.args)
        body = node.body if isinstance(node.body, list) else [node.body]
        declared = {n for s in scopes.within(body) if isinstance(s, gast.Nonlocal) for n in s.names}
        own = {name for name, _ in scopes.bindings(node)} - declared
        inside = _Boxes(self.names - own, self.firsts)
        node.body = inside.block(node.body) if isinstance(node.body, list) else inside.part(node.body)
        return node


def _listed(value: Any, whether: bool) -> Any:
    return gast.List([value], gast.Load()) if whether else value
