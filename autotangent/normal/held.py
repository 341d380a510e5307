"""Iterators that have a name: what is taken of a list by `next` is taken by its position; a generator that never ends
goes on where it was; `next` and `sum` of what need not be used up become loops.

>>> from autotangent.normal.trial import trial
>>> print(trial(expand, '''
... def halves(x):
...     while True:
...         yield x
...         x = x / 2
...
... def f(x, xs):
...     it = iter(xs)
...     y = next(it, 0.0)
...     for v in it:
...         y += v
...     g = halves(x)
...     y += next(g)
...     return y * next(g) + next(v for v in xs if v > 1)
... '''))
def f(x, xs):
    it = list(xs)
    at = 0
    if at < len(it):
        y = it[at]
        at += 1
    else:
        y = 0.0
    for v in it[at:]:
        at += 1
        y += v
    x_1 = x
    t_1 = x_1
    y += t_1
    x_1 = x_1 / 2
    t_2 = x_1
    for v_1 in xs:
        if v_1 > 1:
            break
    else:
        raise StopIteration
    t_3 = v_1
    return y * t_2 + t_3
"""

import builtins
import copy
import itertools
import types
from typing import Any

import gast
import numpy as np

from autotangent.errors import Unsupported
from autotangent.normal import generators, iterators, targets, weaving
from autotangent.normal.branches import LAZY, Branches
from autotangent.normal.lazy import changing_names
from autotangent.normal.regions import Stuck
from autotangent.syntax import quote, scopes
from autotangent.syntax.walk import exchanged, postorder, remove, root_name, walk

USED_UP = ("list", "tuple", "sum", "max", "min", "sorted")
STATEMENTS = (gast.Assign, gast.AugAssign, gast.AnnAssign, gast.Return, gast.Expr, gast.If, gast.Assert)
APART = (gast.Lambda, gast.IfExp, gast.BoolOp, *scopes.COMPREHENSIONS)
TAKE = "if n < len(xs):\n    y = xs[n]\n    n += 1"
END = "raise StopIteration"
ONE_BY_ONE = (itertools.islice, enumerate, zip)
LOOPS = (itertools.takewhile, itertools.dropwhile, itertools.accumulate)  # what needs a loop of its own


def expand(tree: gast.FunctionDef, names: Any, record: Any) -> None:
    """Rewrite in place."""
    rewriting = _Held(tree, names, record)
    rewriting.block(tree.body)
    rewriting.refuse_rest()
    rewriting.forget_flags()
    quote.set_names_apart(tree)


class _Held:
    def __init__(self, tree: Any, names: Any, record: Any):
        self.tree, self.names, self.record = tree, names, record
        self.loops = generators.Expand(tree, names, record)
        self.iterators: dict[str, _List | _ForEver] = {}
        self.branches = Branches(names, lambda n: self.means(n, "next"))

    def means(self, node: Any, builtin: str) -> bool:
        named = isinstance(node, gast.Call) and isinstance(node.func, gast.Name) and node.func.id == builtin
        return named and self.loops.meaning(node.func) is getattr(builtins, builtin)

    def block(self, body: list[Any]) -> None:
        """Rewrite a statement list in place."""
        out: list[Any] = []
        for s in body:
            made = self.taken_in_order(s, body)
            out += made
            for t in made:
                self.inside(t)
        body[:] = out

    def taken_in_order(self, s: Any, body: list[Any]) -> list[Any]:
        """What stands for a statement, also where an item may not be taken."""
        out: list[Any] = []
        for t in self.branches.spelled_out(s):
            try:
                made = self.statement(t, body)
            except Stuck:
                made = [t]
            for m in made:
                out += self.taken_in_order(m, body) if m is t and len(made) > 1 else [m]
        return out

    def inside(self, s: Any) -> None:
        for inner in (getattr(s, field, None) for field in ("body", "orelse", "finalbody")):
            if isinstance(inner, list):
                self.block(inner)
        for part in (*getattr(s, "handlers", []), *getattr(s, "cases", [])):
            self.block(part.body)

    def statement(self, s: Any, body: list[Any]) -> list[Any]:
        """What stands for a statement."""
        match s:
            case gast.Assign(targets=[gast.Name(id=name)], value=value) if self.loops.bound.count(name) == 1:
                held = self.held(name, value, body)
                if held is not None:
                    self.iterators[name] = held
                    return held.before
            case gast.For(iter=gast.Name(id=name)) if name in self.iterators:
                return self.iterators[name].loop(s, s.target, [])
            case gast.For(iter=gast.Call(func=f, args=[gast.Name(id=name), bound])) if (
                name in self.iterators and self.loops.meaning(f) is itertools.islice
            ):
                return self.iterators[name].loop(s, s.target, [(None, quote.call("range", bound))])
            case gast.For(target=gast.Tuple(elts=elts), iter=gast.Call(args=args) as head) if self.means(
                head, "zip"
            ) and len(elts) == len(args):
                named = [k for k, a in enumerate(args) if isinstance(a, gast.Name) and a.id in self.iterators]
                if len(named) == 1:
                    pairs = list(zip(elts, args))
                    target, iterator = pairs.pop(named[0])
                    return self.iterators[iterator.id].loop(s, target, pairs)
        if isinstance(s, (gast.Assign, gast.AugAssign)):
            parts = targets.written_out(s, self.names, self.branches.has)
            if parts:
                return [t for part in parts for t in self.taken_in_order(part, body)]
        field = "test" if isinstance(s, (gast.If, gast.Assert)) else "value"
        if not isinstance(s, STATEMENTS) or getattr(s, field, None) is None:
            return [s]
        return self.taken_out(s, body, field)

    def refuse_rest(self) -> None:
        """Items that are taken where no statement can stand before it, of what is a list now."""
        lists = [name for name, held in self.iterators.items() if isinstance(held, _List)]
        for n in walk(self.tree) if lists else ():
            if any(self.takes(n, name) for name in lists):
                what = f"an item of an iterator that is taken here: {quote.unparse(n)}"
                raise Unsupported(what, self.record.place(n), "Give the item a name in a statement of its own.")

    def forget_flags(self) -> None:
        """Flags that nobody asks for."""
        for held in self.iterators.values():
            if isinstance(held, _ForEver) and held.flag and not held.asked:
                remove(self.tree.body, held.start)

    # ---- what a name holds ---------------------------------------------------------------------------------------
    def held(self, name: str, value: Any, body: list[Any]) -> Any:
        """An iterator that only `next`, loops and `sum` use; None for anything else."""
        listed = self.means(value, "iter") and len(value.args) == 1
        if not listed and not isinstance(value, gast.GeneratorExp) and not self.loops.generator(value):
            return None
        known = [n for n in walk(self.tree) if self.takes(n, name)]
        uses = sum(isinstance(n, gast.Name) and n.id == name for n in walk(self.tree)) - 1
        if uses != len(known) or not any(self.means(n, "next") or isinstance(value, gast.Call) for n in known):
            return None
        if not listed and not isinstance(value, gast.GeneratorExp):
            try:
                return _ForEver(self, value, body, uses == 1 and not self.means(known[0], "next"))
            except Stuck:
                if not self.may_be_listed(value):
                    raise
        if not any(self.means(n, "next") for n in known) or self.changes(value):
            return None
        self.tree.lazily = {**getattr(self.tree, "lazily", {}), name: quote.names_in(value)}
        return _List(self, name, value.args[0] if listed else value)

    def takes(self, n: Any, name: str) -> bool:
        """The node takes items of the iterator that has this name."""
        match n:
            case gast.For(iter=gast.Name(id=i)):
                return i == name
            case gast.Call(args=[gast.Name(id=i), *_]) if i == name:
                taking = any(self.means(n, f) for f in ("next", *USED_UP))
                return taking or self.loops.meaning(n.func) is itertools.islice
            case gast.Call(args=args) if self.means(n, "zip"):
                return any(isinstance(a, gast.Name) and a.id == name for a in args)
        return False

    def may_be_listed(self, value: Any) -> bool:
        """Nobody can tell that all of the generator runs at once, but by its exceptions."""
        found = self.loops.generator(value)
        assert found is not None
        for n in scopes.within(found[1].body):
            if isinstance(n, gast.While) or isinstance(n, gast.Call) and not self.steady(n.func):
                return False
            if isinstance(n, (gast.Subscript, gast.Attribute)) and not isinstance(n.ctx, gast.Load):
                return False
        return True

    def steady(self, function: Any) -> bool:
        """It changes nothing."""
        kinds = (types.BuiltinFunctionType, np.ufunc, type)
        return self.loops.meaning(function) is not print and isinstance(self.loops.meaning(function), kinds)

    def changes(self, value: Any) -> bool:
        """What the items are made of is written, or gets another value."""
        read = {n.id for n in walk(value) if isinstance(n, gast.Name)}
        for n in walk(self.tree):
            if isinstance(n, (gast.Subscript, gast.Attribute)):
                calls = isinstance(n, gast.Attribute) and not isinstance(n.value, gast.Name)
                base = root_name(n) if not isinstance(n.ctx, gast.Load) or calls else None
                if base is not None and base.id in read:
                    return True
            if isinstance(n, gast.Call) and isinstance(n.func, gast.Attribute):
                base = root_name(n.func)
                if base is not None and base.id in read and base.id in self.loops.bound:
                    return True
        late = read if isinstance(value, gast.GeneratorExp) else self.captured(value)
        return bool(late & changing_names(self.tree))

    def captured(self, value: Any) -> set[str]:
        """The names of this function that a generator function made inside reads when it runs."""
        found = self.loops.generator(value)
        return set(scopes.free(found[1])) if found is not None and found[2] is None else set()

    # ---- next and sum in expressions -----------------------------------------------------------------------------
    def taken_out(self, s: Any, body: list[Any], field: str) -> list[Any]:
        """The statement, after others that do what stands in it."""
        value = getattr(s, field)
        parts = self.evaluated(value)
        if parts is None:
            return [s]
        before: list[Any] = []
        after: list[Any] = []
        instead: dict[int, Any] = {}
        for n in parts:
            if self.means(n, "next"):
                target = self.names.numbered("t") if not self.whole(s, n) else s.targets[0].id
                before += self.next(n, target, body)
                instead[id(n)] = quote.name(target)
            else:
                made, rest = self.used_up(n)
                before += made
                after += rest
                instead[id(n)] = n if isinstance(n, gast.Call) else n.elt
        if self.whole(s, value) and id(value) in instead and self.means(value, "next"):
            return before
        if not before and not after:
            return [s]
        setattr(s, field, exchanged(value, instead))
        s.lineno = None
        return [*before, s, *after]

    def whole(self, s: Any, n: Any) -> bool:
        return (
            isinstance(s, gast.Assign) and s.value is n and len(s.targets) == 1 and isinstance(s.targets[0], gast.Name)
        )

    def evaluated(self, value: Any) -> list[Any] | None:
        """The calls to take out, in their order; None if there are none, or something else may see the difference."""
        inside = [n for n in walk(value) if isinstance(n, APART) or self.uses_up(n)]
        apart = {id(m) for n in inside for m in walk(n) if m is not n}
        found, calls = [], 0
        for n in postorder(value):
            if isinstance(n, LAZY) and id(n) not in apart and self.branches.has(n):
                break
            if isinstance(n, gast.ListComp) and self.uses_up(n) and id(n) not in apart and not calls:
                found.append(n)
            if not isinstance(n, gast.Call) or id(n) in apart:
                continue
            if self.means(n, "next") or self.uses_up(n):
                if calls:
                    raise Stuck
                found.append(n)
            else:
                calls += not self.steady(n.func)
        return found or None

    def uses_up(self, n: Any) -> bool:
        """A call takes all of what is better not listed."""
        if isinstance(n, gast.ListComp):
            return self.is_lazy(n.generators[0].iter)
        name = n.func.id if isinstance(n, gast.Call) and isinstance(n.func, gast.Name) else ""
        return name in USED_UP and self.means(n, name) and bool(n.args) and self.is_lazy(n.args[0])

    def is_lazy(self, node: Any) -> bool:
        """An iterator that has a name, or what need not be used up."""
        if isinstance(node, gast.Name):
            return node.id in self.iterators
        if isinstance(node, gast.GeneratorExp):
            return self.is_lazy(node.generators[0].iter)
        if isinstance(node, gast.Call) and self.loops.meaning(node.func) in LOOPS:
            return True
        if isinstance(node, gast.Call) and self.loops.meaning(node.func) in ONE_BY_ONE:
            cut = self.loops.meaning(node.func) is itertools.islice
            made = cut and any(isinstance(a, gast.GeneratorExp) for a in node.args)
            return made or any(self.loops.generator(a) or self.is_lazy(a) for a in node.args)
        return False

    def next(self, n: gast.Call, target: str, body: list[Any]) -> list[Any]:
        """target = next(...)"""
        if n.keywords or not 1 <= len(n.args) <= 2:
            raise Stuck
        source, *default = n.args
        other = [quote.assign(target, default[0])] if default else quote.stmts(END)
        if default and any(isinstance(m, (gast.Call, gast.Subscript)) for m in walk(default[0])):
            held = self.names.numbered("t")
            other = [quote.assign(target, quote.name(held))]
            return [
                quote.assign(held, default[0]),
                *self.next(gast.Call(n.func, [source, quote.name(held)], []), target, body),
            ]
        if isinstance(source, gast.Name) and source.id in self.iterators:
            return self.iterators[source.id].next(target, other, body)
        if not isinstance(source, gast.GeneratorExp):
            raise Stuck
        match source:
            case gast.GeneratorExp(
                elt=gast.Name(id=i), generators=[gast.comprehension(target=gast.Name(id=j), iter=xs, ifs=tests)]
            ) if i == j:
                return self.first(xs, i, tests, target, other)
        made = self.loops.visit_For(gast.For(quote.store(target), source, [gast.Break()], other, None))
        if not isinstance(made, list):
            raise Stuck
        return made

    def first(self, xs: Any, name: str, tests: list[Any], target: str, other: list[Any]) -> list[Any]:
        """for y in xs: if test(y): break"""
        found = self.names.numbered(name)
        inside: list[Any] = [gast.Break()]
        for t in reversed(tests):
            inside = [gast.If(quote.substitute(t, {name: quote.name(found)}), inside, [])]
        for s in other:
            if isinstance(s, gast.Assign):
                s.targets = [quote.store(found)]
        made = self.loops.visit_For(gast.For(quote.store(found), xs, inside, other, None))
        return [*(made if isinstance(made, list) else [made]), quote.assign(target, quote.name(found))]

    def used_up(self, n: gast.Call) -> tuple[list[Any], list[Any]]:
        """(statements before, statements after) a call that takes all of an iterator; its argument becomes a list."""
        source = n.args[0] if isinstance(n, gast.Call) else gast.GeneratorExp(n.elt, n.generators)
        if isinstance(source, gast.Name) and isinstance(self.iterators[source.id], _List):
            held = self.iterators[source.id]
            n.args[0] = quote.expr("xs[n:]", xs=source.id, n=held.number)
            return [], quote.stmts("n = len(xs)", xs=source.id, n=held.number)
        item, items = self.names.counted("item"), self.names.counted("items")
        keep = quote.stmts("xs.append(v)", xs=items, v=item)
        loop = gast.For(quote.store(item), source, keep, [], None)
        match source:
            case gast.GeneratorExp(elt=elt, generators=[gast.comprehension(target=target, iter=xs, ifs=tests)]):
                own = {m.id for m in walk(target) if isinstance(m, gast.Name)}
                new: dict[str, Any] = {i: quote.name(self.names.counted(i)) for i in sorted(own)}
                inside = quote.stmts("xs.append(v)", xs=items, v=quote.substitute(elt, new))
                for t in reversed(tests):
                    inside = [gast.If(quote.substitute(t, new), inside, [])]
                loop = gast.For(quote.substitute(target, new), xs, inside, [], None)
        part = gast.FunctionDef("f", self.tree.args, [loop], [], None, None, [])
        iterators.expand(part, self.names, self.record)
        self.block(part.body)
        self.loops.generic_visit(part)
        if isinstance(n, gast.Call):
            n.args[0] = quote.name(items)
        else:
            n.elt = quote.name(items)
        return [quote.assign(items, gast.List([], gast.Load())), *part.body], []


class _List:
    """iter(xs): the list, and how many of its items were taken."""

    def __init__(self, rewriting: _Held, name: str, value: Any):
        self.rewriting, self.name = rewriting, name
        self.number = rewriting.names.counted("at")
        self.before = [quote.assign(name, quote.call("list", value)), quote.assign(self.number, quote.constant(0))]

    def next(self, target: str, other: list[Any], body: list[Any]) -> list[Any]:
        made = quote.stmts(TAKE, n=self.number, xs=self.name, y=target)
        made[0].orelse = other
        return made

    def loop(self, s: gast.For, target: Any, beside: list[tuple[Any, Any]]) -> list[Any]:
        if beside:
            raise Stuck
        body = [*quote.stmts("n += 1", n=self.number), *s.body]
        if any(isinstance(n, gast.Name) and n.id == self.name for t in s.body for n in walk(t)):
            item = gast.Assign([target], quote.expr("xs[n]", xs=self.name, n=self.number), None)
            return [gast.While(quote.expr("n < len(xs)", xs=self.name, n=self.number), [item, *body], s.orelse)]
        return [gast.For(target, quote.expr("xs[n:]", xs=self.name, n=self.number), body, s.orelse, None)]


class _ForEver:
    """A generator that never ends, of which items are taken where it stands. once: by one loop over all of it."""

    def __init__(self, rewriting: _Held, value: Any, body: list[Any], once: bool):
        self.rewriting, self.body, self.once = rewriting, body, once
        before, inside = rewriting.loops.source(value, {n for n, _ in scopes.bindings(rewriting.tree)})
        self.parts = weaving.endless(inside)
        if not all(map(weaving.pure, self.parts.first)):
            raise Stuck
        self.flag, self.asked, self.started = "", False, False
        self.before = [*before, *self.parts.first]
        if self.parts.rest and not once:
            self.flag = rewriting.names.fresh("started")
            self.start = quote.assign(self.flag, quote.constant(False))
            self.before.append(self.start)

    def go_on(self, body: list[Any]) -> list[Any]:
        """What runs up to the next yield; body: the list of statements that it is put in."""
        again = copy.deepcopy(self.parts.rest)
        if again and not self.started:
            if body is self.body and not self.asked:
                self.started = True
                again = []
            else:
                self.asked = True
                again = [gast.If(quote.name(self.flag), again, []), quote.assign(self.flag, quote.constant(True))]
        return [*again, *copy.deepcopy(self.parts.up_to)]

    def next(self, target: str, other: list[Any], body: list[Any]) -> list[Any]:
        return [*self.go_on(body), quote.assign(target, copy.deepcopy(self.parts.value))]

    def loop(self, s: gast.For, target: Any, beside: list[tuple[Any, Any]]) -> list[Any]:
        user = weaving.without_continue(s.body)
        item = gast.Assign([target], copy.deepcopy(self.parts.value), None)
        if self.once:
            if beside and not all(map(weaving.pure, self.parts.rest)):
                raise Stuck
            inside = [*self.parts.up_to, item, *user, *self.parts.rest]
        else:
            inside = [*self.go_on([]), item, *user]
        if beside:
            return [weaving.beside_loop(self.rewriting.names, beside, inside, s.orelse)]
        return [gast.While(quote.constant(True), inside, [])]
