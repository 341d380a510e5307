"""A loop over a generator as the generator's own statements, with the body of the loop where it yields."""

import contextlib
import copy
from typing import Any

import gast

from autotangent.normal import iterators
from autotangent.normal.exits import holds, nested
from autotangent.normal.regions import Stuck, needs_flag, settled
from autotangent.normal.steady import steady, writes
from autotangent.structs import struct
from autotangent.syntax import quote, scopes
from autotangent.syntax.walk import root_name, walk

YIELDS = (gast.Yield, gast.YieldFrom)
LEAVES = (gast.Break, gast.Return)
MOST = 60  # statements that the bodies at all yields of a generator may have together


class Loop:
    """One loop over a generator, or over `zip`, `enumerate` or `islice` of one."""

    def __init__(self, rewriting: Any, s: gast.For):
        self.rewriting, self.names, self.s = rewriting, rewriting.names, s
        self.stored = {n.id for t in (s.target, *s.body) for n in walk(t) if isinstance(n, gast.Name) and stores(n)}
        self.before: list[Any] = []
        self.head, self.target = s.iter, s.target
        self.first: list[Any] = []  # what goes before the body where the generator yields
        self.after: list[Any] = []  # what goes after it
        self.beside: list[tuple[Any, Any]] = []  # (target, iterable) of zip
        self._look()

    def _look(self) -> None:
        """Take the head apart."""
        match self.head:
            case gast.Call(func=gast.Name(id="enumerate"), args=[src, *start], keywords=keywords):
                start += [k.value for k in keywords]
                if isinstance(self.target, gast.Tuple) and len(self.target.elts) == 2 and self.is_source(src):
                    number = self.names.counted("n")
                    self.before = [quote.assign(number, start[0] if start else quote.constant(0))]
                    count, self.target = self.target.elts
                    self.first = quote.stmts("k = n\nn += 1", k=count, n=number)
                    self.head = src
            case gast.Call(func=gast.Name(id="zip"), args=args, keywords=[]):
                found = [k for k, a in enumerate(args) if self.is_source(a)]
                if len(found) > 1:
                    found = [k for k in found if self.never_ends(args[k])]
                if isinstance(self.target, gast.Tuple) and len(self.target.elts) == len(args) and len(found) == 1:
                    pairs = list(zip(self.target.elts, args))
                    self.target, self.head = pairs.pop(found[0])
                    self.beside = pairs
            case gast.Call(func=f, args=[src, bound], keywords=[]) if self.rewriting.meaning(
                f
            ) is iterators.itertools.islice and self.is_source(src):
                self.head = src
                self.beside = [(None, quote.call("range", bound))]

    def is_source(self, node: Any) -> bool:
        return isinstance(node, gast.GeneratorExp) or self.rewriting.generator(node) is not None

    def meets(self) -> bool:
        """The generator and the body of the loop see what the other one does."""
        if isinstance(self.s.iter, gast.GeneratorExp):
            return True
        head, found = self.head, self.rewriting.generator(self.head)
        if not self.is_source(head):
            return False
        record = self.rewriting.record
        read, run, owner = quote.names_in(head), [head], record
        if found is not None:
            run, owner = found[1].body, found[2] if found[2] is not None else record
            read |= set(scopes.free(found[1]))

        def given(call: Any) -> list[Any]:
            return [] if steady([call], record) else [n for a in call.args for n in walk(a) if _is_name(n)]

        if any(writes(t, read, given) for t in self.s.body) or self.changes_items():
            return True
        return not steady(run, owner) and not steady(self.s.body, record)

    def changes_items(self) -> bool:
        """The body writes into what the generator yields."""
        items = {n.id for n in walk(self.target) if isinstance(n, gast.Name)}
        places = (n for t in self.s.body for n in walk(t) if isinstance(n, (gast.Subscript, gast.Attribute)))
        bases = (root_name(n) for n in places if not isinstance(n.ctx, gast.Load))
        return any(b is not None and b.id in items for b in bases)

    def for_ever(self) -> bool:
        """The generator does not end by itself."""
        if isinstance(self.s.iter, gast.Call) and self.head is not self.s.iter and self.beside:
            return True
        return self.never_ends(self.head)

    def never_ends(self, node: Any) -> bool:
        if isinstance(node, gast.GeneratorExp):
            return any(self.never_ends(n) for g in node.generators for n in walk(g.iter) if isinstance(n, gast.Call))
        found = self.rewriting.generator(node)
        return found is not None and any(
            isinstance(n, gast.While) and isinstance(n.test, gast.Constant) for n in walk(found[1])
        )

    def written(self) -> Any:
        """The statements.

        Raises:
            Stuck: the loop has to stay as it is.
        """
        source = self.rewriting.source(self.head, self.stored)
        if source is None:
            return self.s
        before, body = source
        before = [*self.before, *before]
        if self.beside and self.for_ever():
            with contextlib.suppress(Stuck):
                return [*before, *self.side_by_side(copy.deepcopy(body))]
        last: list[Any] = []
        begins: list[Any] = []
        if self.beside:
            last, begins = self.counted(before)
        if self.s.orelse and any(isinstance(n, gast.Return) for t in body for n in walk(t)):
            raise Stuck
        left(body, gast.Return)
        user = without_continue(self.s.body)
        left(user, gast.Break)
        user = [*user, *last]
        yields = sum(isinstance(n, YIELDS) for t in body for n in walk(t))
        size = sum(isinstance(n, gast.stmt) for t in user for n in walk(t))
        if yields > 1 and (size * yields > MOST or any(hasattr(n, "closure") for t in user for n in walk(t))):
            raise Stuck
        woven = self.woven(body, user)
        flag = self.names.fresh("left") if needs_flag(woven, bool(self.s.orelse)) else ""
        out = settled(woven, flag)
        if self.s.orelse:
            out.append(gast.If(quote.expr("not x", x=flag), self.s.orelse, []))
        start = [quote.assign(flag, quote.constant(False))] if flag else []
        for test in begins:
            start, out = [], [gast.If(test, [*start, *out], [])]
        return [*before, *start, *out]

    def counted(self, before: list[Any]) -> tuple[list[Any], list[Any]]:
        """(statements after the body, what must hold at the start) for what runs beside, taken by its position."""
        if self.s.orelse:
            raise Stuck
        at = self.names.counted("at")
        items, last, begins = [], [], []
        for target, head in self.beside:
            match head:
                case gast.Call(func=gast.Name(id="range"), args=[gast.Constant() | gast.Name() as size]):
                    item: Any = quote.name(at)
                case _:
                    xs, read = self.names.counted("xs"), quote.names_in(head)
                    if any(writes(t, read, lambda call: []) for t in self.s.body):
                        raise Stuck
                    self.rewriting.tree.lazily = {**getattr(self.rewriting.tree, "lazily", {}), xs: read}
                    before.append(quote.assign(xs, quote.call("list", head)))
                    item, size = quote.expr("xs[n]", xs=xs, n=at), quote.call("len", quote.name(xs))
            ends = gast.If(quote.expr("n >= m", n=at, m=size), [gast.Break()], [])
            ends.body[0].leaves_region = True
            if target is None or self.order(target) < self.order(self.target):
                last.append(ends)
                sure = isinstance(size, gast.Constant) and size.value > 0
                begins += [] if sure else [quote.expr("m > 0", m=copy.deepcopy(size))]
            else:
                self.first.append(ends)
            items += [] if target is None else [gast.Assign([target], item, None)]
        self.first += [*items, *quote.stmts("n += 1", n=at)]
        before.append(quote.assign(at, quote.constant(0)))
        return last, begins

    def order(self, target: Any) -> int:
        """The place of a target of zip."""
        elts = getattr(self.s.target, "elts", [])
        return next((k for k, e in enumerate(elts) if e is target), -1)

    def woven(self, body: list[Any], user: list[Any]) -> list[Any]:
        """The generator's statements with the loop's body where it yields."""
        out: list[Any] = []
        for s in body:
            match s:
                case gast.Expr(value=gast.Yield(value=value)):
                    value = value if value is not None else quote.constant(None)
                    item = gast.Assign([copy.deepcopy(self.target)], value, None)
                    out += [*copy.deepcopy(self.first), item, *copy.deepcopy(user)]
                case gast.Expr(value=gast.YieldFrom(value=value)):
                    source = self.rewriting.source(value, self.stored)
                    if source is None:
                        inner = [*copy.deepcopy(self.first), *copy.deepcopy(user)]
                        out.append(gast.For(copy.deepcopy(self.target), value, inner, [], None))
                        continue
                    if any(isinstance(n, gast.Return) for t in source[1] for n in walk(t)):
                        raise Stuck
                    self.rewriting.depth += 1
                    out += [*source[0], *self.woven(source[1], user)]
                    self.rewriting.depth -= 1
                case gast.If() | gast.For() | gast.While():
                    s.body, s.orelse = self.woven(s.body, user), self.woven(s.orelse, user)
                    out.append(s)
                case _:
                    if any(isinstance(n, YIELDS) for n in walk(s)):
                        raise Stuck
                    out.append(s)
        return out

    def side_by_side(self, body: list[Any]) -> list[Any]:
        """A generator that never ends, beside what ends: a loop over that."""
        parts = endless(body)
        if not all(map(pure, parts.rest)):
            raise Stuck
        user = without_continue(self.s.body) if parts.rest else self.s.body
        inside = [*parts.up_to, gast.Assign([self.target], parts.value, None), *user, *parts.rest]
        return [*parts.first, beside_loop(self.names, self.beside, inside, self.s.orelse)]


@struct(frozen=True, eq=False)
class Endless:
    """first; while True: up_to; yield value; rest"""

    first: list[Any]
    up_to: list[Any]
    value: Any
    rest: list[Any]


def endless(body: list[Any]) -> Endless:
    """The parts of a generator that is one endless loop with one yield.

    Raises:
        Stuck: it is not.
    """
    *first, loop = body
    if not isinstance(loop, gast.While) or not isinstance(loop.test, gast.Constant) or not loop.test.value:
        raise Stuck
    at = [k for k, t in enumerate(loop.body) if isinstance(t, gast.Expr) and isinstance(t.value, gast.Yield)]
    others = [t for k, t in enumerate(loop.body) if k not in at]
    leaving = (*YIELDS, *LEAVES, gast.Continue)
    if len(at) != 1 or any(isinstance(n, leaving) for t in (*first, *others) for n in walk(t)):
        raise Stuck
    value = loop.body[at[0]].value.value
    value = value if value is not None else quote.constant(None)
    return Endless(first, loop.body[: at[0]], value, loop.body[at[0] + 1 :])


def beside_loop(names: Any, beside: list[tuple[Any, Any]], body: list[Any], orelse: list[Any]) -> gast.For:
    """The loop over (target, iterable) pairs; a target that is None gets a name."""
    if len(beside) == 1:
        target, head = beside[0]
    else:
        target = gast.Tuple([t for t, _ in beside], gast.Store())
        head = quote.call("zip", *(h for _, h in beside))
    return gast.For(quote.store(names.index()) if target is None else target, head, body, orelse, None)


def without_continue(body: list[Any]) -> list[Any]:
    """The body of a loop without `continue`."""
    if not any(holds(t, (gast.Continue,)) for t in body):
        return body
    if any(isinstance(t, (gast.With, gast.Try)) and holds(t, (gast.Continue,)) for t in body):
        raise Stuck
    return nested(body)


def left(body: list[Any], kind: type) -> None:
    """Mark in place the statements of a kind that leave the region."""
    for k, s in enumerate(body):
        if isinstance(s, kind):
            if isinstance(s, gast.Return):
                s = body[k] = gast.Break()
            s.leaves_region = True
        elif isinstance(s, gast.If) or kind is gast.Return and isinstance(s, (gast.For, gast.While)):
            left(s.body, kind)
            left(s.orelse, kind)
        elif isinstance(s, (gast.With, gast.Try)) and holds(s, (kind,)):
            raise Stuck


def pure(s: Any) -> bool:
    """An assignment to names that nobody can tell from none if they are not read."""
    if not isinstance(s, (gast.Assign, gast.AugAssign)):
        return False
    targets = s.targets if isinstance(s, gast.Assign) else [s.target]
    names = all(isinstance(n, (gast.Name, gast.Tuple)) for t in targets for n in walk(t))
    return names and not any(isinstance(n, (gast.Subscript, gast.NamedExpr)) for n in walk(s.value))


def _is_name(n: Any) -> bool:
    return isinstance(n, gast.Name)


def stores(n: gast.Name) -> bool:
    """The name is given a value."""
    return not isinstance(n.ctx, gast.Load)
