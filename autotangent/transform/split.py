"""A forward text in two: what is computed once, and what is linear in the tangents.

Each statement that assigns a tangent goes into the linear part. What stands in it without tangents is computed where
the statement stood, and kept: in a name, or in loops in a list that the linear part goes through in the same order.
Tests and numbers of turns are kept too, so that both parts take the same way.

    for i in range(3):                      y_1s = []                           y_1s = iter(y_1s)
        y_dot = np.cos(y) * y_dot           for i in range(3):                  for i in range(3):
        y = np.sin(y)                           y_1s.append(np.cos(y))              y_dot = next(y_1s) * y_dot
                                                y = np.sin(y)
"""

from collections import Counter
from typing import Any

import gast

from autotangent.analysis.effects import Effects
from autotangent.analysis.versions import bound_names
from autotangent.derived import Request
from autotangent.syntax import quote
from autotangent.syntax.walk import root_name, walk
from autotangent.transform.coefficients import Coefficients
from autotangent.transform.context import Context
from autotangent.transform.layout import Branch, Loop, Scope, Tried, Verbatim, flat_items, nodes

LEAVING = (gast.Break, gast.Continue)


class Split(Coefficients):
    """The two parts of one function. primal, linear: the statements of the block at hand, as far as they are made."""

    def __init__(self, ctx: Context, effects: Effects, request: Request, items: list[Any], dots: list[str]):
        super().__init__(ctx, effects, request)
        self.dots = {*ctx.names.bases("dot"), *dots}
        stored = [n for i in flat_items(items) for n in walk(i.statement if isinstance(i, Verbatim) else i)]
        stored = [n.id for n in stored if isinstance(n, gast.Name) and not isinstance(n.ctx, gast.Load)]
        self.bound.update(Counter(stored))
        self.turn = ctx.names.fresh("turn") if any(n.id == "_" for n in reads_of_items(items)) else "_"
        twins = [s.value for s in flat_items(items) if getattr(s, "twin", None) is not None]
        given = [a for c in twins for a in (*c.args, *(k.value for k in c.keywords))]
        self.handed = {a.id for a in given if isinstance(a, gast.Name)}
        top = [i.statement if isinstance(i, Verbatim) else i for i in items]
        simple = (gast.Assign, gast.AugAssign, gast.Expr)
        self.at_top |= bound_names([s for s in top if isinstance(s, simple)])

    def parts(self, items: list[Any]) -> tuple[list[Any], list[Any]]:
        """(what is computed once, the linear part)"""
        before, self.primal, self.linear = (self.primal, self.linear), [], []
        for item in items:
            self.item(item)
        found = self.primal, self.linear
        self.primal, self.linear = before
        return found

    def first(self) -> list[Any]:
        """What the primal part begins with."""
        empty = [quote.assign(n, gast.List([], gast.Load())) for n in self.lists]
        return [*(quote.assign(n, quote.constant(None)) for n in self.unset), *empty]

    def taken(self) -> list[Any]:
        """What the linear part begins with."""
        if not self.saved:
            return []
        target = gast.Tuple([quote.store(n) for n in self.saved], gast.Store())
        return [
            quote.assign(target, quote.name("saved")),
            *(quote.assign(n, quote.call("iter", quote.name(n))) for n in self.lists),
        ]

    def item(self, item: Any) -> None:
        self.known_here = {}
        if id(item) in self.ctx.sources.known:
            self.ctx.statement = self.ctx.sources.known[id(item)][1]
        match item:
            case Verbatim(statement=gast.Break() | gast.Continue() as s):
                self.primal.append(item)
                self.linear.append(type(s)())
            case Verbatim(statement=gast.If() as s) if leaves(s):
                body, other = ([Verbatim(t) for t in part] for part in (s.body, s.orelse))
                self.branch(Branch(s.test, body, other))
            case Verbatim():
                self.primal.append(item)
            case Branch():
                self.branch(item)
            case Loop(header=gast.For()):
                self.loop(item)
            case Loop():
                self.turns(item, None)
            case Scope():
                self.scope(item)
            case Tried():
                if self.reads_tangents(item):
                    self.refuse("a try that fails depending on tangents")
                self.primal.append(item)
            case gast.AST():
                self.statement(item)

    # ---- statements --------------------------------------------------------------------------------------------------
    def statement(self, s: Any) -> None:
        twin = getattr(s, "twin", None)
        if twin is not None:
            self.called(s, twin)
        elif not self.reads_tangents(s) and not isinstance(s, gast.Return):
            self.primal.append(s)
        elif isinstance(s, gast.Delete):
            for t in s.targets:
                part = gast.Delete([t])
                self.linear.append(self.rebuilt(part)) if self.reads_tangents(part) else self.primal.append(part)
        else:
            self.base = self.base_of(s)
            new = self.rebuilt(s)
            self.linear.append(self.ctx.sources.follow(new, s))

    def base_of(self, s: Any) -> str:
        """What the coefficients in a statement are called after."""
        target = root_name(getattr(s, "target", None) or (getattr(s, "targets", None) or [None])[0])
        bases = self.ctx.names.bases("dot")
        return bases.get(target.id, "t") if isinstance(target, gast.Name) else "t"

    def rebuilt(self, s: Any) -> Any:
        """The statement with its coefficients kept."""
        new = type(s)(*(getattr(s, f, None) for f in s._fields))
        for f in s._fields:
            part = getattr(s, f, None)
            if isinstance(part, list):
                setattr(new, f, [self.tangent(p, False) if isinstance(p, gast.expr) else p for p in part])
            elif isinstance(part, gast.expr):
                setattr(new, f, self.tangent(part, f == "value"))
        return new

    def called(self, s: Any, twin: Any) -> None:
        """y, saved = g_fwd(x), and y_dot = g_push(saved, x_dot=x_dot)"""
        value, dot = s.targets[0].elts
        given = {id(k) for k in twin.seeds}
        self.base = value.id
        name = self.ctx.names.formed(value.id, "{}_saved")
        made = gast.Call(quote.name(twin.function), s.value.args, [k for k in s.value.keywords if id(k) not in given])
        target = gast.Tuple([value, quote.store(name)], gast.Store())
        seeds = [gast.keyword(k.arg, self.tangent(k.value, True)) for k in twin.seeds]
        self.primal.append(self.ctx.sources.follow(gast.Assign([target], made, None), s))
        saved = self.keep(name)
        made = gast.Call(quote.name(twin.push), [saved], seeds)
        self.linear.append(self.ctx.sources.follow(quote.assign(dot.id, made), s))

    # ---- control flow ------------------------------------------------------------------------------------------------
    def branch(self, item: Branch) -> None:
        before, self.nested = self.nested, True
        (then, then_linear), (other, other_linear) = self.parts(item.then), self.parts(item.other)
        self.nested = before
        test: Any = item.test
        if then_linear or other_linear:
            self.base, self.known_here = "test", {}
            kept = self.known(test)
            if kept is not test and isinstance(kept, gast.Name) and kept.id not in quote.names_in(test):
                test = quote.name(kept.id)
            self.linear.append(Branch(kept, then_linear, other_linear))
        self.primal.append(Branch(test, then, other))

    def scope(self, item: Scope) -> None:
        primal, linear = self.parts(item.items)
        if linear and self.locals_in(item.header):
            self.refuse("a with of what the function computes")
        self.primal.append(Scope(item.statement, primal, item.header))
        if linear:
            self.linear.append(Scope(item.statement, linear, item.header))

    def loop(self, item: Loop) -> None:
        """Over a range, the same range; over anything else, as many turns."""
        header: Any = item.header
        if self.reads_tangents(header):
            pairs = self.with_tangents(header.target, header.iter)
            self.turns(item, pairs)
            return
        names = bound_names([header.target])
        inside = Counter(n for i in item.items for n in stored_in(i))
        if not self.is_range(header.iter) or any(inside[n] for n in names):
            self.turns(item, None)
            return
        self.available.append(names)
        self.depth, nested, self.nested = self.depth + 1, self.nested, True
        primal, linear = self.parts(item.items)
        self.depth, self.nested = self.depth - 1, nested
        self.available.pop()
        self.primal.append(Loop(header, primal, item.block))
        if linear:
            primal_loop = self.primal.pop()
            self.base, self.known_here = "t", {}
            args = [self.known(a) for a in header.iter.args]
            self.primal.append(primal_loop)
            again = gast.For(header.target, gast.Call(header.iter.func, args, []), [], [], None)
            self.linear.append(Loop(again, linear))

    def turns(self, item: Loop, pairs: Any) -> None:
        """The turns of a loop are counted. pairs: (target, what it runs over) of tangents in the header, or None."""
        header, dotted = item.header, None
        if pairs is not None:
            self.base = "t"
            header, dotted = gast.For(*pairs[0], [], [], None), self.tangent(pairs[1][1], False)
        self.depth, nested, self.nested = self.depth + 1, self.nested, True
        primal, linear = self.parts(item.items)
        self.depth, self.nested = self.depth - 1, nested
        if not linear:
            self.primal.append(Loop(header, primal, item.block))
            return
        count = self.ctx.names.counted("turns")
        one = quote.augment(count, gast.Add, quote.constant(1))
        self.primal += [quote.assign(count, quote.constant(0)), Loop(header, [one, *primal], item.block)]
        over = quote.call("range", self.keep(count))
        if dotted is None:
            again = gast.For(quote.store(self.turn), over, [], [], None)
        else:
            target = gast.Tuple([quote.store(self.turn), pairs[1][0]], gast.Store())
            again = gast.For(target, quote.call("zip", over, dotted), [], [], None)
        self.linear.append(Loop(again, linear))

    def with_tangents(self, target: Any, iterable: Any) -> tuple[Any, Any]:
        """((target, iterable) without tangents, those of the tangents) of a loop over both."""
        match target, iterable:
            case gast.Tuple(elts=[k, inner]), gast.Call(func=gast.Name(id="enumerate") as f, args=[a, *more]):
                (t, x), dotted = self.with_tangents(inner, a)
                return (gast.Tuple([k, t], gast.Store()), gast.Call(f, [x, *more], iterable.keywords)), dotted
            case gast.Tuple(elts=elts), gast.Call(func=gast.Name(id="zip") as f, args=args) if len(elts) == len(args):
                both = list(zip(elts, args))
                plain = [(t, a) for t, a in both if not self.reads_tangents(a)]
                dotted = [(t, a) for t, a in both if self.reads_tangents(a)]
                return zipped(f, plain), zipped(f, dotted)
            case _, gast.Call(func=gast.Name(id="reversed") as f, args=[gast.Call(args=[a]) as listed]):
                parts = self.with_tangents(target, a)
                plain, dotted = ((t, gast.Call(f, [gast.Call(listed.func, [x], [])], [])) for t, x in parts)
                return plain, dotted
        raise LookupError(quote.unparse(iterable))

    def reads_tangents(self, item: Any) -> bool:
        return any(isinstance(n, gast.Name) and n.id in self.dots for n in nodes(item))


def zipped(f: gast.AST, pairs: list[tuple[Any, Any]]) -> tuple[Any, Any]:
    """The target and the iterable of a loop over all of them."""
    if len(pairs) == 1:
        return pairs[0]
    return gast.Tuple([t for t, _ in pairs], gast.Store()), gast.Call(f, [a for _, a in pairs], [])


def leaves(s: gast.AST) -> bool:
    """A statement of the user's holds a break or continue of a loop around it."""
    if isinstance(s, LEAVING):
        return True
    return isinstance(s, gast.If) and any(map(leaves, [*s.body, *s.orelse]))


def reads_of_items(items: list[Any]) -> list[gast.Name]:
    """The names that are read."""
    return [n for n in nodes(items) if isinstance(n, gast.Name) and isinstance(n.ctx, gast.Load)]


def stored_in(item: Any) -> list[str]:
    """The names that an item binds, each as often as it does."""
    return [n.id for n in nodes(item) if isinstance(n, gast.Name) and not isinstance(n.ctx, gast.Load)]
