"""What functions of itertools give becomes a list where all of it is used: in `sum`, `enumerate`, comprehensions.

>>> from autotangent.normal.trial import trial
>>> print(trial(write_out, '''
... def f(x, xs):
...     y = sum(a * b for a, b in itertools.combinations(xs, 2))
...     for k, (a, b) in enumerate(itertools.pairwise(xs)):
...         y += k * a * b
...     for v, c in zip(xs, itertools.cycle([1.0, x])):
...         y += v * c
...     return y + sum(itertools.chain(xs, [x]))
... ''', itertools=itertools))
def f(x, xs):
    y = sum((a * b for a, b in [(xs[i], xs[j]) for i in range(len(xs)) for j in range(i + 1, len(xs))]))
    for k, (a, b) in enumerate(zip(xs, xs[1:])):
        y += k * a * b
    t_1 = [1.0, x]
    for v, c in zip(xs, [t_1[k_1 % len(t_1)] for k_1 in range(len(xs))]):
        y += v * c
    return y + sum([*xs, x])
"""

import copy
import itertools
import math
import types
from typing import Any

import gast
import numpy as np

from autotangent.normal import iterators
from autotangent.normal.steady import yields
from autotangent.syntax import quote, scopes
from autotangent.syntax.walk import dotted_path, walk

TAKES_ALL = (sum, list, tuple, max, min, sorted, enumerate, zip, reversed, map, math.fsum, math.prod)
STATEMENTS = (gast.Assign, gast.AugAssign, gast.AnnAssign, gast.Return, gast.Expr)
IN_HEADS = (itertools.islice, itertools.chain.from_iterable)  # see `iterators.py` for others
INNER = (gast.Lambda, *scopes.COMPREHENSIONS, gast.IfExp, gast.BoolOp)


def write_out(tree: gast.FunctionDef, names: Any, record: Any) -> None:
    """Rewrite in place."""
    _Lists(tree, names, record).block(tree.body)
    quote.set_names_apart(tree)


class _Lists(gast.NodeTransformer):
    def __init__(self, tree: Any, names: Any, record: Any):
        self.names, self.record = names, record
        self.bound = {name for name, _ in scopes.bindings(tree)}
        self.before: list[Any] = []
        self.inside = 0  # parts that need not run once

    def meaning(self, f: Any) -> Any:
        """What a dotted name from outside the function is now."""
        if isinstance(f, gast.Attribute):
            return getattr(self.meaning(f.value), f.attr, None)
        known = isinstance(f, gast.Name) and f.id not in self.bound
        return self.record.resolve(f.id)[1] if known else None

    def block(self, body: list[Any]) -> None:
        out: list[Any] = []
        for s in body:
            self.before = []
            if isinstance(s, gast.Assign) and isinstance(s.targets[0], gast.Tuple):
                s.value = self.columns(s.value, len(s.targets[0].elts))
            field = "iter" if isinstance(s, gast.For) else "value"
            part = getattr(s, field, None) if isinstance(s, (gast.For, *STATEMENTS)) else None
            if part is not None and any(self.is_lazy(n) for n in walk(part)):
                self.inside = self.other_calls(part)
                if isinstance(s, gast.For) and isinstance(part, gast.Call):
                    heads = self.meaning(part.func) in IN_HEADS or self.transposes(part) is not None
                    part = self.listed(part) if heads else part
                elif isinstance(part, gast.Call) and self.meaning(part.func) in IN_HEADS:
                    part = self.listed(part)
                setattr(s, field, self.visit(part))
                s.lineno = None
            out += [*self.before, s]
            for inner in (getattr(s, name, None) for name in ("body", "orelse", "finalbody")):
                if isinstance(inner, list):
                    self.block(inner)
            for case in (*getattr(s, "handlers", []), *getattr(s, "cases", [])):
                self.block(case.body)
        body[:] = out

    def columns(self, node: Any, count: int) -> Any:
        """zip(*xs), where it has so many items."""
        xs = self.transposes(node)
        if xs is None:
            return node
        row = self.names.counted
        made = [quote.expr(f"tuple([x[{k}] for x in xs])", x=row("row"), xs=copy.deepcopy(xs)) for k in range(count)]
        return gast.Tuple(made, gast.Load())

    def transposes(self, node: Any) -> Any:
        """The xs of zip(*xs)."""
        match node:
            case gast.Call(func=f, args=[gast.Starred(value=xs)], keywords=[]) if self.meaning(f) is zip:
                return xs if dotted_path(xs) is not None else None
        return None

    def is_lazy(self, node: Any) -> bool:
        if not isinstance(node, gast.Call):
            return False
        lazy = self.meaning(node.func) in (*LISTS, itertools.cycle, itertools.count)
        return lazy or self.transposes(node) is not None

    def other_calls(self, node: Any) -> int:
        """Calls of functions that may see what is computed before them."""
        around = [n for n in walk(node) if isinstance(n, gast.Call) and any(map(self.is_lazy, n.args))]
        lazy = {id(m) for n in walk(node) if self.is_lazy(n) or n in around for m in walk(n)}
        kinds = (types.BuiltinFunctionType, np.ufunc, type)
        calls = (n for n in walk(node) if isinstance(n, gast.Call) and id(n) not in lazy)
        return sum(not isinstance(self.meaning(n.func), kinds) for n in calls)

    def generic_visit(self, node: Any) -> Any:
        self.inside += isinstance(node, INNER)
        node = super().generic_visit(node)
        self.inside -= isinstance(node, INNER)
        return node

    def visit_GeneratorExp(self, node: Any) -> Any:
        node.generators[0].iter = self.visit(self.listed(node.generators[0].iter))
        for g in node.generators[1:]:
            g.iter = self.listed(g.iter)
        return self.generic_visit(node)

    visit_ListComp = visit_SetComp = visit_GeneratorExp

    def visit_Call(self, node: gast.Call) -> Any:
        if self.meaning(node.func) in TAKES_ALL:
            if self.meaning(node.func) is zip and not node.keywords:
                node = self.beside(node)
            node.args = [self.listed(a) for a in node.args]
        return self.generic_visit(node)

    def beside(self, node: gast.Call) -> gast.Call:
        """zip with what never ends"""
        kinds = [self.meaning(a.func) if isinstance(a, gast.Call) else None for a in node.args]
        match node.args, kinds:
            case [gast.Call(args=start, keywords=[]), xs], [itertools.count, _] if len(start) < 2:
                return gast.Call(quote.builtin("enumerate"), [xs, *start], [])
        ends = [k for k, m in enumerate(kinds) if m not in (itertools.cycle, itertools.count)]
        if len(ends) == len(kinds) or not ends or ends[0] > 0 and not isinstance(node.args[ends[0]], gast.Name):
            return node
        first = self.listed(node.args[ends[0]])
        if not self.may_hold(first) or not all(
            self.may_hold(a.args[0]) for a, m in zip(node.args, kinds) if m is itertools.cycle and len(a.args) == 1
        ):
            return node
        node.args[ends[0]] = xs = self.hold(first)
        for k, m in enumerate(kinds):
            if m is itertools.cycle:
                node.args[k] = self.cycled(node.args[k].args[0], quote.call("len", copy.deepcopy(xs)))
        return node

    def cycled(self, xs: Any, count: Any) -> Any:
        held = self.hold(xs)
        return quote.expr("[xs[i % len(xs)] for i in range(n)]", xs=held, n=count, i=self.names.numbered("k"))

    def may_hold(self, node: Any) -> bool:
        return isinstance(node, gast.Name) or not self.inside

    def hold(self, node: Any) -> Any:
        """A name for what is read more than once."""
        if isinstance(node, gast.Name):
            return node
        name = self.names.numbered("t")
        lazy = isinstance(node, gast.Call) and self.meaning(node.func) is range or yields(node, self.record)
        self.before.append(quote.assign(name, quote.call("list", node) if lazy else node))
        return quote.name(name)

    def listed(self, node: Any) -> Any:
        """The list of what an iterator gives, or the node as it is."""
        if (xs := self.transposes(node)) is not None:
            text = "[tuple([x[i] for x in xs]) for i in range(len(first[0]))]"
            x, i = self.names.counted("row"), self.names.index()
            return quote.expr(text, xs=xs, first=copy.deepcopy(xs), x=x, i=i)
        if not isinstance(node, gast.Call) or any(isinstance(a, gast.Starred) for a in node.args):
            return node
        make = LISTS.get(self.meaning(node.func))
        return (make(self, node) if make is not None else None) or node


def chain(lists: _Lists, node: gast.Call) -> Any:
    parts = [lists.listed(a) for a in node.args]
    return gast.List([e for p in parts for e in _elements(p)], gast.Load())


def _elements(part: Any) -> list[Any]:
    return part.elts if isinstance(part, (gast.List, gast.Tuple)) else [gast.Starred(part, gast.Load())]


def from_iterable(lists: _Lists, node: gast.Call) -> Any:
    row, item = (lists.names.counted(n) for n in ("row", "item"))
    return quote.expr("[v for xs in xss for v in xs]", xss=lists.listed(node.args[0]), v=item, xs=row)


def pairwise(lists: _Lists, node: gast.Call) -> Any:
    if not lists.may_hold(node.args[0]):
        return None
    xs = lists.hold(node.args[0])
    return quote.expr("zip(xs, xs[1:])", xs=xs)


def repeat(lists: _Lists, node: gast.Call) -> Any:
    if len(node.args) != 2 or node.keywords:
        return None
    return quote.expr("[x] * n", x=node.args[0], n=node.args[1])


def combinations(lists: _Lists, node: gast.Call) -> Any:
    """Of two or three."""
    match node.args:
        case [xs, gast.Constant(value=2 | 3 as size)] if lists.may_hold(xs):
            xs, i, j = lists.hold(xs), lists.names.index(), lists.names.index()
            if size == 2:
                text = "[(xs[i], xs[j]) for i in range(len(xs)) for j in range(i + 1, len(xs))]"
                return quote.expr(text, xs=xs, i=i, j=j)
            last = "for j in range(i + 1, len(xs)) for k in range(j + 1, len(xs))]"
            text = f"[(xs[i], xs[j], xs[k]) for i in range(len(xs)) {last}"
            return quote.expr(text, xs=xs, i=i, j=j, k=lists.names.index())
    return None


def permutations(lists: _Lists, node: gast.Call) -> Any:
    match node.args:
        case [xs, gast.Constant(value=2)] if lists.may_hold(xs):
            text = "[(xs[i], xs[j]) for i in range(len(xs)) for j in range(len(xs)) if i != j]"
            return quote.expr(text, xs=lists.hold(xs), i=lists.names.index(), j=lists.names.index())
    return None


def islice(lists: _Lists, node: gast.Call) -> Any:
    """Of what goes round and round."""
    match node.args:
        case [gast.Call(func=f, args=[xs]), count] if lists.meaning(f) is itertools.cycle and lists.may_hold(xs):
            return lists.cycled(xs, count)
    return None


def starmap(lists: _Lists, node: gast.Call) -> Any:
    """[f(*t) for t in xs]"""
    made = iterators.spread_over(lists.names, *node.args) if len(node.args) == 2 else None
    if made is None:
        return None
    target, value = made
    return gast.ListComp(value, [gast.comprehension(target, lists.listed(node.args[1]), [], 0)])


LISTS: dict[Any, Any] = {
    itertools.chain: chain,
    itertools.chain.from_iterable: from_iterable,
    itertools.pairwise: pairwise,
    itertools.repeat: repeat,
    itertools.combinations: combinations,
    itertools.permutations: permutations,
    itertools.islice: islice,
    itertools.starmap: starmap,
}
