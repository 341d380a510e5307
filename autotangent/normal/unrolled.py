"""A loop over values of different kinds becomes its turns, and a comprehension a display.

>>> from autotangent.analysis.turns import mark_places
>>> from autotangent.normal.trial import trial
>>> def rewrite(tree, names, record):
...     mark_places(tree)
...     write_out(tree, names, {(2, 4): (2,), (4, 14): (('k', 'm'),)})
>>> print(trial(rewrite, '''
... def f(x):
...     for n, v in enumerate((x, 2.0)):
...         x = x + n * g(v)
...     return sum(g(v) for v in x.values())
... '''))
def f(x):
    t_1 = x
    n = 0
    v = t_1
    x = x + n * g(v)
    n = 1
    v = 2.0
    x = x + n * g(v)
    return sum((g(x['k']), g(x['m'])))
"""

import copy
from collections.abc import Iterator, Mapping
from typing import Any

import gast

from autotangent.analysis.turns import Shape, parts, place_of
from autotangent.normal.exits import holds
from autotangent.normal.regions import Stuck
from autotangent.normal.weaving import stores, without_continue
from autotangent.syntax import quote, scopes
from autotangent.syntax.walk import StatementTransformer, dotted_path, walk

MOST = 60  # statements of all turns together
DISPLAYS = (gast.Tuple, gast.List)
EAGER = {"sum", "list", "tuple", "set", "sorted", "min", "max", "dict"}  # take all items before they return


def write_out(tree: gast.FunctionDef, names: Any, turns: Mapping[tuple[Any, ...], Shape]) -> None:
    """Rewrite in place the loops and comprehensions at these places, and the lists of these names, which become tuples;
    see `analysis/turns.py`."""
    for s in walk(tree):
        if isinstance(s, gast.Assign) and (getattr(s.targets[0], "id", ""),) in turns:
            s.value = gast.Tuple(s.value.elts, gast.Load())
    _Unroll(names, turns).visit(tree)
    _Displays(turns).visit(tree)


class _Unroll(StatementTransformer):
    def __init__(self, names: Any, turns: Mapping[tuple[Any, ...], Shape]):
        self.names, self.turns = names, turns

    def visit_For(self, s: gast.For) -> Any:
        shape = self.turns.get(place_of(s))
        try:
            made = [s] if shape is None else self.unrolled(s, shape)
        except Stuck:
            made = [s]
        for t in made:
            self.generic_visit(t)
        return made if len(made) != 1 or made[0] is not s else s

    def unrolled(self, s: gast.For, shape: Shape) -> list[Any]:
        if s.orelse or any(holds(t, (gast.Break,)) for t in s.body):
            raise Stuck
        body = without_continue(s.body)
        stored = {n.id for t in (s.target, *body) for n in walk(t) if isinstance(n, gast.Name) and stores(n)}
        before: list[Any] = []

        def held(base: Any, outer: bool = True) -> Any:
            displayed = isinstance(base, DISPLAYS) and not any(isinstance(e, gast.Starred) for e in base.elts)
            if displayed and (outer or isinstance(base, gast.Tuple)):
                return gast.Tuple([held(e, False) for e in base.elts], gast.Load())
            if isinstance(base, (gast.Constant, gast.Lambda)) or isinstance(base, gast.Name) and base.id not in stored:
                return base
            name = self.names.numbered("t")
            before.append(quote.assign(name, base))
            return quote.name(name)

        items = _items(s.iter, [held(b) for b in parts(s.iter)], shape)
        if sum(isinstance(n, gast.stmt) for t in body for n in walk(t)) * len(items) > MOST:
            raise Stuck
        out = before
        for k, item in enumerate(items):
            target = quote.forget_place(copy.deepcopy(s.target))
            turn = copy.deepcopy([*(quote.assign(t, i) for t, i in _pairs(target, item)), *body])
            for t in turn:
                _mark(t, k)
            out += turn
        return out


def _pairs(target: Any, item: Any) -> list[tuple[Any, Any]]:
    """The targets of a loop, one by one, and what each takes."""
    if isinstance(target, gast.Tuple) and isinstance(item, gast.Tuple) and len(target.elts) == len(item.elts):
        return [pair for t, i in zip(target.elts, item.elts) for pair in _pairs(t, i)]
    return [(target, item)]


def _mark(t: Any, k: int) -> None:
    """Loops in a turn are told from those of other turns."""
    for n in walk(t):
        if isinstance(n, (gast.For, *scopes.COMPREHENSIONS)):
            n.turns = (*getattr(n, "turns", ()), k)


def _items(head: Any, bases: list[Any], shape: Shape) -> list[Any]:
    """What each turn takes."""
    return _columns(head, iter(zip(bases, shape, strict=True)))


def _columns(head: Any, given: Iterator[Any]) -> list[Any]:
    match head:
        case gast.Call(func=gast.Name(id="zip"), args=args, keywords=[]):
            columns = [_columns(a, given) for a in args]
            return [gast.Tuple(list(row), gast.Load()) for row in zip(*columns)]
        case gast.Call(func=gast.Name(id="enumerate"), args=[one], keywords=[]):
            numbered = enumerate(_columns(one, given))
            return [gast.Tuple([quote.constant(k), item], gast.Load()) for k, item in numbered]
        case gast.Call(func=gast.Name(id="reversed"), args=[one], keywords=[]):
            return _columns(one, given)[::-1]
        case gast.Call(func=gast.Name(id="list" | "tuple"), args=[one], keywords=[]):
            return _columns(one, given)
    base, shape = next(given)
    keys = range(shape) if isinstance(shape, int) else shape
    method = head.func.attr if isinstance(head, gast.Call) and isinstance(head.func, gast.Attribute) else ""
    if method and isinstance(shape, int):
        raise Stuck
    values = (
        copy.deepcopy(base.elts)
        if isinstance(base, DISPLAYS)
        else [gast.Subscript(copy.deepcopy(base), quote.constant(k), gast.Load()) for k in keys]
    )
    if method == "items":
        return [gast.Tuple([quote.constant(k), v], gast.Load()) for k, v in zip(keys, values)]
    return values if method == "values" or isinstance(shape, int) else [quote.constant(k) for k in keys]


class _Displays(gast.NodeTransformer):
    """Comprehensions with one loop and without a condition."""

    def __init__(self, turns: Mapping[tuple[Any, ...], Shape]):
        self.turns = turns

    def visit_Call(self, node: gast.Call) -> Any:
        for k, a in enumerate(node.args):
            if isinstance(a, gast.GeneratorExp) and getattr(node.func, "id", "") in EAGER:
                rows = self.rows(a, (a.elt,))
                node.args[k] = a if rows is None else gast.Tuple([e for (e,) in rows], gast.Load())
        return self.generic_visit(node)

    def visit_ListComp(self, node: gast.ListComp) -> Any:
        rows = self.rows(node, (node.elt,))
        return self.generic_visit(node if rows is None else gast.List([e for (e,) in rows], gast.Load()))

    def visit_DictComp(self, node: gast.DictComp) -> Any:
        rows = self.rows(node, (node.key, node.value))
        made = None if rows is None else gast.Dict([k for k, _ in rows], [v for _, v in rows])
        return self.generic_visit(node if made is None else made)

    def rows(self, node: Any, written: tuple[Any, ...]) -> list[tuple[Any, ...]] | None:
        """What is written at each turn, None if the node stays."""
        shape = self.turns.get(place_of(node))
        g = node.generators[0]
        bases = parts(g.iter)
        if shape is None or len(node.generators) > 1 or g.ifs or any(_blocks(w) for w in written):
            return None
        if not all(dotted_path(e) for b in bases for e in (b.elts if isinstance(b, DISPLAYS) else [b])):
            return None
        out = []
        for k, item in enumerate(_items(g.iter, bases, shape)):
            pairs = _pairs(g.target, item)
            if not all(isinstance(t, gast.Name) for t, _ in pairs):
                return None
            trees = {t.id: i for t, i in pairs}
            turn = copy.deepcopy(tuple(quote.substitute(w, trees) for w in written))
            for w in turn:
                _mark(w, k)
            out.append(turn)
        return out


def _blocks(node: Any) -> bool:
    """A function keeps its variable; a walrus gives the name another value."""
    return any(isinstance(n, (*scopes.FUNCTIONS, gast.NamedExpr)) for n in walk(node))
