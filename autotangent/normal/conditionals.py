"""Active ternaries, and/or values, comprehensions and walruses become statements of their own.

Only where the value depends on wrt, so that everything else stays the user's text; hence after the first analysis.

>>> from autotangent.normal.trial import trial
>>> never = lambda earlier, node: False
>>> print(trial(lambda tree, names, record: spell_out(tree, names, lambda node: True, never), '''
... def f(x, xs):
...     y = x if x > 0 else -x
...     return y + sum(x * v for v in xs if v > 0) + max([v * v for v in xs])
... '''))
def f(x, xs):
    if x > 0:
        y = x
    else:
        y = -x
    t_1 = []
    for v in xs:
        if v > 0:
            t_1.append(x * v)
    t_2 = []
    for v in xs:
        t_2.append(v * v)
    return y + sum(t_1) + max(t_2)
"""

import copy
from collections.abc import Callable
from typing import Any

import gast

from autotangent.analysis.higher import plain_parameters
from autotangent.analysis.lazily import late_names
from autotangent.normal.order import First, taken_out
from autotangent.normal.walruses import assigns
from autotangent.syntax import listing, quote, scopes
from autotangent.syntax.walk import children, walk

COMPOUND = (gast.If, gast.For, gast.While, gast.With, gast.Try, gast.FunctionDef)
COMPREHENSIONS = (gast.ListComp, gast.GeneratorExp, gast.DictComp)
HOISTED = (gast.IfExp, gast.BoolOp, *COMPREHENSIONS, gast.NamedExpr)


def spell_out(tree: gast.FunctionDef, names: Any, active: Callable[[Any], bool], first: First) -> bool:
    """Rewrite in place; whether anything was rewritten."""
    comprehensions = any(isinstance(n, scopes.COMPREHENSIONS) for n in walk(tree))
    own = scopes.own_names(tree) - getattr(tree, "loose", set()) if comprehensions else set()
    spell = _Spell(names, active, first, own)
    changed = spell.block(tree.body)
    tree.loose = getattr(tree, "loose", set()) | spell.loose
    tree.lazily = {**getattr(tree, "lazily", {}), **spell.lazily}
    tree.late = {**getattr(tree, "late", {}), **spell.late}
    return changed


def tested(test: Any) -> list[Any]:
    """A test and what it negates: only whether they hold counts."""
    found = [test]
    while isinstance(found[-1], gast.UnaryOp) and isinstance(found[-1].op, gast.Not):
        found.append(found[-1].operand)
    return found


def decides(node: Any) -> bool:
    """Is True or False by its form."""
    negated = isinstance(node, gast.UnaryOp) and isinstance(node.op, gast.Not)
    return negated or isinstance(node, (gast.Compare, gast.BoolOp))


def _one_by_one(head: Any) -> list[gast.GeneratorExp]:
    """The generators in the head of a loop: their items are computed while it runs."""
    if isinstance(head, gast.Call) and getattr(head.func, "id", "") in ("zip", "enumerate"):
        return [n for a in head.args for n in _one_by_one(a)]
    return [head] if isinstance(head, gast.GeneratorExp) else []


class _Spell:
    """own: names of the function that the target of a comprehension must not overwrite; loose: targets that became
    names of the function."""

    def __init__(self, names: Any, active: Callable[[Any], bool], first: First, own: set[str]):
        self.names, self.active, self.first, self.own = names, active, first, own
        self.loose: set[str] = set()
        self.heads: set[int] = set()
        self.lazily: dict[str, set[str]] = {}
        self.late: dict[str, set[str]] = {}

    def block(self, body: list) -> bool:
        changed = False
        for k in range(len(body) - 1, -1, -1):
            s = body[k]
            if isinstance(s, (gast.If, gast.For, gast.While)):
                inner = [self.block(b) for b in (s.body, s.orelse)]
                changed |= any(inner)
                if any(inner):
                    s.lineno = None
            new = self.statement(s)
            if new is not None:
                body[k : k + 1] = new
                changed = True
        return changed

    def statement(self, s: Any) -> list[Any] | None:
        """The statements that replace s, or None."""
        match s:
            case gast.Assign(targets=[gast.Name() as target], value=gast.IfExp() as value) if self.active(value):
                return self.assigned(target, value)
            case gast.Assign(targets=[gast.Name(id=i)], value=value) if (
                isinstance(value, COMPREHENSIONS) and self.active(value) and i not in quote.names_in(value)
            ):
                return self.made(i, value)
            case gast.Return(value=gast.IfExp() as value) if self.active(value):
                name = self.names.numbered("t")
                return [*self.assigned(quote.store(name), value), gast.Return(quote.name(name))]
        node = self.find(s)
        if node is None:
            return None
        if isinstance(s, gast.If) and isinstance(node, gast.BoolOp) and node in tested(s.test):
            node.values = [v if decides(v) else gast.copy_location(quote.call("bool", v), v) for v in node.values]
        if isinstance(s, gast.For):
            self.heads |= {id(n) for n in _one_by_one(s.iter)}
        *before, new = taken_out(s, node, self.made, self.first, self.names)
        out: list[Any] = []
        for t in (*before, new):
            out += self.statement(t) or [t]
        return out

    def find(self, s: Any) -> Any:
        """The first active node to hoist out of the expressions of a statement, in the order of evaluation."""
        if isinstance(s, (gast.While, gast.Assert)):
            return None
        heads = [s.test] if isinstance(s, gast.If) else [s.iter] if isinstance(s, gast.For) else [s]
        if isinstance(s, COMPOUND) and not isinstance(s, (gast.If, gast.For)):
            return None
        found = (n for h in heads for n in _outermost(h))
        return next((n for n in found if assigns(n) or self.active(n)), None)

    def made(self, name: str, node: Any) -> list[Any]:
        match node:
            case gast.IfExp():
                return self.assigned(quote.store(name), node)
            case gast.BoolOp(op=op, values=values):
                test = quote.name(name) if isinstance(op, gast.And) else quote.expr("not x", x=name)
                out: list[Any] = [quote.assign(name, values[-1])]
                for v in reversed(values[:-1]):
                    out = [quote.assign(name, v), gast.If(copy.deepcopy(test), out, [])]
                return out
            case gast.NamedExpr(value=value):
                return [quote.assign(name, value)]
            case gast.Call() if getattr(node, "folds", False):
                return self.fold(name, node)
        if id(node) in self.heads:
            self.lazily[name] = quote.names_in(node)
            self.late[name] = late_names(node)
        node = self.apart(node)
        if isinstance(node, gast.DictComp):
            start: Any = gast.Dict([], [])
            inner = quote.assign(gast.Subscript(quote.name(name), node.key, gast.Load()), node.value)
        else:
            start = gast.List([], gast.Load())
            inner = quote.stmts("xs.append(x)", xs=name, x=node.elt)[0]
        return [quote.assign(name, start), *_loops(node.generators, inner)]

    def fold(self, name: str, node: gast.Call) -> list[Any]:
        """functools.reduce(f, xs, start)"""
        function, values, *start = node.args
        item: Any = quote.name(self.names.numbered("v"))
        target, iterable, first = quote.store(item.id), values, []
        if not start:
            sequence, index = values, self.names.numbered("i")
            if not isinstance(values, gast.Name):
                sequence = quote.name(self.names.numbered("t"))
                first = [quote.assign(sequence.id, listing.held(values))]
            start = [quote.expr("xs[0]", xs=sequence)]
            item = quote.expr("xs[i]", xs=sequence, i=index)
            target, iterable = quote.store(index), quote.expr("range(1, len(xs))", xs=sequence)
        body: Any = gast.Call(function, [quote.name(name), item], [])
        if isinstance(function, gast.Lambda) and plain_parameters(function, 2):
            given = dict(zip((p.id for p in function.args.args), (quote.name(name), item)))
            body = quote.substitute(function.body, given)
        loop = gast.For(target, iterable, [quote.assign(name, body)], [], None)
        return [*first, quote.assign(name, start[0]), loop]

    def apart(self, node: Any) -> Any:
        """The comprehension with targets that are no other variables of the function."""
        targets = {n.id for g in node.generators for n in walk(g.target) if isinstance(n, gast.Name)}
        trees = {t: quote.name(self.names.numbered(t)) for t in sorted(targets & self.own)}
        self.loose |= targets - self.own | {n.id for n in trees.values()}
        if not trees:
            return node
        first, *rest = node.generators
        target, ifs = quote.substitute(first.target, trees), [quote.substitute(t, trees) for t in first.ifs]
        generators = [gast.comprehension(target, first.iter, ifs, 0), *(quote.substitute(g, trees) for g in rest)]
        made = [quote.substitute(e, trees) for e in ([node.key, node.value] if hasattr(node, "key") else [node.elt])]
        return type(node)(*made, generators)

    def assigned(self, target: Any, node: gast.IfExp) -> list[Any]:
        sides = []
        for value in (node.body, node.orelse):
            s = gast.Assign([target if not sides else copy.deepcopy(target)], value, None)
            sides.append(self.statement(s) or [s])
        return [gast.If(node.test, *sides)]


def _outermost(node: Any) -> list[Any]:
    """Nodes to hoist, those inside another one left out."""
    if isinstance(node, gast.Lambda):
        return []
    if isinstance(node, HOISTED) or getattr(node, "folds", False):
        return [node]
    return [n for child in children(node) for n in _outermost(child)]


def _loops(generators: list, inner: Any) -> list[Any]:
    body = [inner]
    for g in reversed(generators):
        for test in reversed(g.ifs):
            body = [gast.If(test, body, [])]
        body = [gast.For(g.target, g.iter, body, [], None)]
    return body
