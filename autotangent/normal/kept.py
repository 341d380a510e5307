"""A function that is kept, in a container or an object, or that comes back with others, becomes an object.

In `fs.append(lambda t: t * x)` what is called later as `fs[0](2.0)` is no function whose meaning is known there. The
lambda is replaced by the making of an object that holds `x`, of a class that `syntax/closure_classes.py` makes; so is a
def, a method that is taken from its object, a `functools.partial`. What it captured and what is assigned again is put
into a list of one item, in which every function sees it.
"""

import copy
from collections import Counter
from typing import Any

import gast

from autotangent.analysis.facts import Facts
from autotangent.errors import Unsupported
from autotangent.kinds import ClosureKind
from autotangent.syntax import quote, scopes
from autotangent.syntax.closure_classes import closure
from autotangent.syntax.closures import Closure, captured_parameters
from autotangent.syntax.making import is_made
from autotangent.syntax.order import Order, is_read, names_of, own
from autotangent.syntax.walk import walk


def kept_functions(tree: Any, facts: Facts) -> list[Any]:
    """The functions that are to become objects, after an analysis that may have come to an end where one is called:
    those that are stored or come back; if there are none, those that are given to functions."""
    found = _Found(tree, facts)
    return found.functions(found.stored()) or found.functions(found.given())


def write_kept(tree: Any, names: Any, record: Any, functions: Any) -> None:
    """Rewrite in place: what these functions captured is in lists where it changes. `tree.kept` is the class of each
    function."""
    tree.kept = {f: closure(f) for f in functions}
    inner = [n for n in walk(tree) if _closure(n) is not None]
    boxes: set[str] = set()
    order = Order(tree)
    for n in (n for n in inner if _closure(n).function in tree.kept):
        boxes |= _changing(n, order, record)
    for n in inner:
        if boxes.intersection(held := _closure(n).captured):
            captured, _ = captured_parameters(function := _closure(n).function)
            tree.kept[function] = closure(function, *(p for p, name in zip(captured, held) if name in boxes))
    if boxes:
        _Boxes(tree, boxes, names)


def _closure(node: Any) -> Any:
    """What a lambda, or what became of a def, says of the function that it makes; else None."""
    found = getattr(node if isinstance(node, gast.Lambda) else getattr(node, "func", None), "closure", None)
    return found and found[0]


def _changing(node: Any, order: Order, record: Any) -> set[str]:
    """The names that are assigned again after the function captured them."""
    captured: Closure = _closure(node)
    found = {name for name in captured.captured if order.changes(name, node)}
    inside = [n for n in captured.captured if not order.binds(n) and n not in record.closures]
    for name in sorted([*inside, *(n for n in found if not order.assigned_plainly(n))]):
        what = f"a function that is kept in a container or an object, or comes back, reads {name}, which changes"
        instead = f"Give what it reads a name of its own, or the parameter {name}={name}."
        raise Unsupported(what, record.place(node), instead)
    return found


class _Found:
    """Where functions go."""

    def __init__(self, tree: Any, facts: Facts):
        self.tree, self.facts = tree, facts
        self.counts = Counter(name for name, _ in scopes.bindings(tree))

    def functions(self, nodes: list[Any]) -> list[Any]:
        """The functions among them that are made here."""
        found = {id(f): f for n in nodes if is_made(f := self.function(n)) and self.is_made_here(f)}
        return list(found.values())

    def function(self, node: Any) -> Any:
        """The inner function that an expression means, or None."""
        kind = self.facts.value(node).kind
        return kind.value if isinstance(kind, ClosureKind) else None

    def is_made_here(self, function: Any) -> bool:
        """By a def or lambda, a call that gives it, or as the method of an object, not given by a caller."""
        if function in self.facts.returned:
            return True
        return any(self.function(n) is function for n in walk(self.tree) if not isinstance(n, gast.Name))

    def stored(self) -> list[Any]:
        """The functions in displays, stores, returns, choices."""
        return [n for part in walk(self.tree) for n in self.kept_by(part)]

    def given(self) -> list[Any]:
        """The functions that are given to functions."""
        return [a for n in walk(self.tree) if isinstance(n, gast.Call) for a in _arguments(n)]

    def kept_by(self, node: Any) -> list[Any]:
        match node:
            case gast.Tuple(elts=elts) | gast.List(elts=elts) if isinstance(node.ctx, gast.Load):
                return elts
            case gast.Dict(values=values) | gast.BoolOp(values=values):
                return values
            case gast.IfExp(body=body, orelse=orelse):
                return [body, orelse]
            case gast.ListComp(elt=value) | gast.GeneratorExp(elt=value) | gast.DictComp(value=value):
                return [value]
            case gast.Return(value=value) if value is not None:
                return [value]
            case gast.Assign(targets=targets, value=value):
                return [] if all(isinstance(t, gast.Name) and self.counts[t.id] == 1 for t in targets) else [value]
            case gast.Call():
                return _arguments(node) if self.keeps(node) else []
        return []

    def keeps(self, node: gast.Call) -> bool:
        """A method of a container, or the making of an object that holds its arguments."""
        fact = self.facts.calls.get(id(node))
        known = fact is not None and bool(fact.construct or fact.method)
        return known or getattr(node.func, "attr", "") in ("setdefault", "update")


class _Boxes:
    """Rewrites a function so that variables are in lists of one item."""

    def __init__(self, tree: Any, boxes: set[str], names: Any):
        self.tree, self.boxes, self.names = tree, boxes, names
        order = Order(tree)
        self.first = {} if not boxes else {n: order.first(n) for n in sorted(boxes) if n not in order.parameters}
        given = [quote.assign(n, gast.List([quote.name(n)], gast.Load())) for n in sorted(boxes & order.parameters)]
        empty = [quote.assign(n, gast.List([], gast.Load())) for n, s in self.first.items() if s is None]
        tree.body = [*given, *empty, *self.block(tree.body)]

    def block(self, body: list) -> list:
        return [t for s in body for t in self.statement(s)]

    def statement(self, s: Any) -> list[Any]:
        if hasattr(s, "start") and s.targets[0].id in self.boxes:
            return []
        for field in ("body", "orelse", "finalbody"):
            if isinstance(getattr(s, field, None), list):
                setattr(s, field, self.block(getattr(s, field)))
        for part in (*getattr(s, "handlers", []), *getattr(s, "cases", [])):
            part.body = self.block(part.body)
        if not self.boxes.intersection(n.id for n in own(s) if isinstance(n, gast.Name)):
            return [s]
        old = copy.copy(s)
        before, after = self.targets(s), []
        for name, new in before.items():
            after += self.stored(name, quote.name(new))
        changed = _Items(self.boxes).own(s)
        changed.origin, changed.lineno = getattr(s, "origin", old), None
        if isinstance(s, gast.For):
            changed.body = [*after, *changed.body]
            return [changed]
        match s:
            case gast.Assign(targets=[gast.Name(id=name)], value=value) if name in self.boxes:
                made = self.stored(name, changed.value, s is self.first.get(name))
                if getattr(s, "augmented", False) and isinstance(value, gast.BinOp):
                    made = self.added(name, changed.value)
                for t in made:
                    t.origin, t.lineno = changed.origin, None
                return made
        return [changed, *after]

    def targets(self, s: Any) -> dict[str, str]:
        """Names for the time being for what a loop or an assignment to several targets gives; put in their place."""
        match s:
            case gast.For(target=target):
                targets = [target]
            case gast.Assign(targets=[gast.Name()]):
                return {}
            case gast.Assign(targets=targets):
                pass
            case _:
                return {}
        found: dict[str, str] = {}
        for n in (n for t in targets for n in names_of(t)):
            if n.id in self.boxes:
                found.setdefault(n.id, self.names.numbered(n.id))
                n.id = found[n.id]
        return found

    def stored(self, name: str, value: Any, first: bool = False) -> list[Any]:
        held = gast.List([value], gast.Load())
        if first:
            return [quote.assign(name, held)]
        if self.first.get(name, name) is None:
            return [quote.assign(quote.expr("xs[:]", xs=name), held)]
        return [quote.assign(quote.expr("xs[0]", xs=name), value)]

    def added(self, name: str, value: Any) -> list[Any]:
        place = quote.expr("xs[0]", xs=name)
        if isinstance(value.op, (gast.Add, gast.Sub)):
            return [quote.augment(place, type(value.op), value.right)]
        made: Any = quote.assign(place, value)
        made.augmented = True
        return [made]


class _Items(gast.NodeTransformer):
    """Reads of the variables become reads of the items, but in other functions."""

    def __init__(self, boxes: set[str]):
        self.boxes = boxes

    def own(self, s: Any) -> Any:
        for field, value in list(gast.iter_fields(s)):
            if isinstance(value, list) and value and isinstance(value[0], gast.stmt):
                continue
            if isinstance(value, list):
                setattr(s, field, [self.visit(v) if isinstance(v, gast.AST) else v for v in value])
            elif isinstance(value, gast.AST):
                setattr(s, field, self.visit(value))
        return s

    def visit_Name(self, node: gast.Name) -> Any:
        if node.id not in self.boxes or not is_read(node):
            return node
        return gast.copy_location(gast.Subscript(node, quote.constant(0), gast.Load()), node)

    def visit_Lambda(self, node: gast.Lambda) -> Any:
        return node


def _arguments(node: gast.Call) -> list[Any]:
    return [*node.args, *(k.value for k in node.keywords)]
