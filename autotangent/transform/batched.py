"""The linear part of a text for many directions at once: a leading axis counts them.

A text that is linear in its seeds, the reverse sweep of a pullback or the push of a linearize, becomes one in which all
that depends on them holds a value for each direction:

    for i in range(1, len(x)):                       for i in range(1, len(x)):
        y_dot[i] = y_1s[i] * y_dot[i - 1] + x_dot[i]     y_dot[:, i] = y_1s[i] * y_dot[:, i - 1] + x_dot[:, i]
"""

from typing import Any

import gast

from autotangent.analysis import contexts
from autotangent.analysis.effects import Effects
from autotangent.derived import Derived, Request
from autotangent.errors import Unsupported
from autotangent.kinds import NO_RETURN, NONE, ArrayKind, ListKind, ScalarKind, TupleKind
from autotangent.syntax import quote
from autotangent.syntax.called import as_called
from autotangent.syntax.walk import leaves, walk
from autotangent.transform import attempts, call
from autotangent.transform.batched_values import COLON, Values
from autotangent.transform.context import Context
from autotangent.transform.ellipsis import plain_arrays
from autotangent.transform.forward_sweep import placed
from autotangent.transform.layout import Branch, Comment, Loop, Verbatim, scoped
from autotangent.transform.signature import definition
from autotangent.transform.texts import TITLE, finished, function_text, listed, own_name


def batched(request: Request, ctx: Context, effects: Effects) -> Derived:
    """The text for many directions."""
    record = request.record
    made = Batched(ctx, effects, request)
    body = made.block(ctx.tree.body)
    if made.count:
        body = [*made.leading(body), *body]
    plain_arrays(ctx, body)
    name = own_name(record.name, "batched")
    title = TITLE["batched"].replace("{seeds}", listed(request.wrt))
    text = function_text(request, ctx, name, definition(record, name, []), title, body)
    return finished(request, ctx, [text], (name,))


class Batched(Values):
    """The transform of one function."""

    def __init__(self, ctx: Context, effects: Effects, request: Request):
        self.ctx, self.effects, self.request = ctx, effects, request
        self.find(request.wrt)
        ctx.statement = ctx.tree.body[0]
        for name in request.kinds:
            if name in self.many and name not in request.wrt:
                self.alone(ctx.tree, f"{name} is given, and gets a value for each of them")

    def leading(self, body: list[Any]) -> list[Any]:
        """directions = len(y_bar)"""
        for name in self.request.wrt:
            kind, seed = self.request.kinds[name], quote.name(name)
            while isinstance(kind, TupleKind) and kind.items:
                kind, seed = kind.items[0], gast.Subscript(seed, quote.constant(0), gast.Load())
            if isinstance(kind, (ScalarKind, ArrayKind)):
                return [quote.assign(self.count, quote.call("len", seed))]
        return self.alone(self.ctx.tree, "no seed tells how many there are")

    def block(self, body: list) -> list[Any]:
        items: list[Any] = []
        opened: list[tuple[int, Any]] = []
        for s in body:
            self.ctx.statement = s
            if isinstance(s, gast.With):
                opened.append((len(items), s))
            elif leaves(s):
                start, opening = opened.pop()
                scoped(items, start, opening, contexts.again(opening, self.ctx.facts), opening)
            elif attempts.attempt_of(s) is not None:
                self.alone(s, "a try")
            else:
                items += self.statement(s)
        return items

    def statement(self, s: Any) -> list[Any]:
        """A statement, below its comments if it is another one now."""
        untouched = not quote.names_in(s) & self.many and not isinstance(s, gast.Return)
        if untouched and (placed(s) or not isinstance(s, (gast.If, gast.For, gast.While))):
            return [Verbatim(s)]
        method = getattr(self, "batched_" + type(s).__name__, None)
        if method is None:
            return [Verbatim(self.plain(s))]
        return [*self.comments(s), method(s)]

    def comments(self, s: Any) -> list[Any]:
        """The comments above a statement in the text that it is of."""
        line = getattr(s, "lineno", None)
        lines = self.ctx.record.source.splitlines()[: line - 1] if line else []
        found: list[Any] = []
        while lines and lines[-1].strip().startswith("# "):
            found.insert(0, Comment(lines.pop().strip()[2:]))
        return found

    # ---- assignments -------------------------------------------------------------------------------------------------
    def batched_Assign(self, s: gast.Assign) -> Any:
        return gast.Assign(*self.assigned_pair(s.targets[0], s.value), None)

    def assigned_pair(self, target: Any, value: Any) -> tuple[list[Any], Any]:
        """([target], value)"""
        match target, value:
            case gast.Tuple(elts=targets), gast.Tuple(elts=values) | gast.List(elts=values) if len(targets) == len(
                values
            ):
                pairs = [self.assigned_pair(t, v) for t, v in zip(targets, values)]
                return [gast.Tuple([t for (t,), _ in pairs], gast.Store())], gast.Tuple(
                    [v for _, v in pairs], gast.Load()
                )
            case gast.Name(id=i), _:
                return [target], self.held(value) if i in self.many else self.plain(value)
            case gast.Tuple(), _:
                return [target], self.unpacked(target, value)
        return [self.place(target)], self.stored(target, value)

    def unpacked(self, target: gast.Tuple, value: Any) -> Any:
        """a, b = value"""
        if not all(isinstance(n, (gast.Name, gast.Tuple, gast.expr_context)) for n in walk(target)):
            return self.alone(target, "what is unpacked is stored")
        if not self.holds(value):
            if quote.names_in(target) & self.many:
                self.alone(target, "what is unpacked is the same for all of them")
            return self.plain(value)
        return self.iterated(value)

    def place(self, target: Any) -> Any:
        """x_bar[:, i], p_bar.w"""
        self.in_target = True
        try:
            match target:
                case gast.Subscript(value=base, slice=index):
                    made = self.item(base, index, target)
                case _:
                    made = self.value(target)
        finally:
            self.in_target = False
        return quote.with_context(made, gast.Store)

    def stored(self, target: Any, value: Any) -> Any:
        """What is stored at a place that has directions."""
        if not self.holds(target):
            return self.alone(target, f"{quote.unparse(target)} is stored into")
        if not self.in_array(target):
            return self.held(value)
        if not self.holds(value):
            return self.plain(value)
        short = self.rank(target) - self.rank(value)
        if short < 0:
            return self.alone(target, "what is stored has more axes than its place")
        return self.padded(self.operand(value), short)

    def in_array(self, target: Any) -> bool:
        """The place is in an array, not in a container or an object."""
        base = getattr(target, "value", None)
        return base is not None and isinstance(self.ctx.value_of(base).kind, ArrayKind)

    def batched_AugAssign(self, s: gast.AugAssign) -> Any:
        if hasattr(s, "unbuffered"):
            return self.accumulated(s)
        target = s.target
        if isinstance(target, gast.Name):
            return self.alone(s, f"{target.id} is changed in place, which may be a number")
        place, value = self.place(target), self.stored(target, s.value)
        if not self.in_array(target) and not isinstance(self.ctx.value_of(target).kind, ArrayKind):
            if not isinstance(self.ctx.value_of(target).kind, ScalarKind):
                return self.alone(s, f"{quote.unparse(target)} is changed in place, which may be a number")
            if any(isinstance(n, gast.Call) for n in walk(target)):
                return self.alone(s, "a place that is computed is changed")
            return gast.Assign([place], gast.BinOp(quote.with_context(place, gast.Load), s.op, value), None)
        return gast.AugAssign(self.without_ellipsis(place), s.op, value)

    def without_ellipsis(self, place: Any) -> Any:
        """xs[k] for xs[k][...], which is an array"""
        match place:
            case gast.Subscript(value=(gast.Subscript() | gast.Attribute()) as inner, slice=gast.Constant(value=i)):
                return quote.with_context(inner, gast.Store) if i is ... else place
        return place

    def accumulated(self, s: Any) -> Any:
        """accumulate_at(x_bar, (slice(None), i), g)"""
        place, value = self.place(s.target), self.stored(s.target, s.value)
        if not self.in_array(s.target):
            return self.alone(s, "what is added at positions")
        if not isinstance(s.op, (gast.Add, gast.Sub)):
            return self.alone(s, "numbers that are multiplied at positions")
        index = quote.index_argument(place.slice)
        value = gast.UnaryOp(gast.USub(), value) if isinstance(s.op, gast.Sub) else value
        return gast.Expr(self.ctx.helper("accumulate_at", place.value, index, value))

    def batched_Expr(self, s: gast.Expr) -> Any:
        return gast.Expr(self.value(s.value) if self.holds(s.value) else self.plain(s.value))

    def batched_Delete(self, s: gast.Delete) -> Any:
        if all(isinstance(t, gast.Name) for t in s.targets):
            return Verbatim(s)
        return gast.Delete([self.place(t) for t in s.targets])

    def batched_Return(self, s: gast.Return) -> Any:
        if isinstance(s.value, gast.Tuple):
            return gast.Return(gast.Tuple([self.held(e) for e in s.value.elts], gast.Load()))
        return gast.Return(self.held(s.value)) if s.value is not None else Verbatim(s)

    # ---- control flow ------------------------------------------------------------------------------------------------
    def batched_If(self, s: gast.If) -> Any:
        return Branch(self.plain(s.test), self.branch(s.body), self.branch(s.orelse))

    def branch(self, body: list) -> list[Any]:
        """One way; not the one that was taken, if it computes with what was not kept."""
        try:
            return self.block(body)
        except Unsupported:
            at = self.ctx.statement
            operands = [o for n in walk(at) if isinstance(n, gast.BinOp) for o in (n.left, n.right)]
            if not any(s is at for s in body) or not any(self.is_absent(o, body) for o in operands):
                raise
            return quote.stmts("raise ValueError('another way was taken')")

    def is_absent(self, node: Any, body: list) -> bool:
        """None, or an item of a list without items."""
        taken = {
            s.targets[0].id
            for s in body
            if isinstance(s, gast.Assign) and isinstance(s.targets[0], gast.Name) and self.takes_of_nothing(s.value)
        }
        return self.ctx.value_of(node).kind in (NONE, NO_RETURN) or isinstance(node, gast.Name) and node.id in taken

    def takes_of_nothing(self, node: Any) -> bool:
        """next(xs), where xs = iter(xs) was of an empty list."""
        match node:
            case gast.Call(func=gast.Name(id="next"), args=[gast.Name(id=i)]):
                made = (n for n in walk(self.ctx.tree) if isinstance(n, gast.Call) and len(n.args) == 1)
                iters = [n for n in made if isinstance(n.func, gast.Name) and n.func.id == "iter"]
                own = (n.args[0] for n in iters if isinstance(n.args[0], gast.Name) and n.args[0].id == i)
                return any(self.ctx.value_of(a).kind == ListKind(NO_RETURN) for a in own)
        return False

    def batched_While(self, s: gast.While) -> Any:
        return Loop(gast.While(self.plain(s.test), [], []), self.block(s.body))

    def batched_For(self, s: gast.For) -> Any:
        iterable = self.iterated(s.iter) if self.holds(s.iter) else self.plain(s.iter)
        bound = quote.names_in(s.target) & self.many
        if bound - set(self.turned(s.target, s.iter)):
            self.alone(s.target, "what a loop goes over is the same for all of them")
        return Loop(gast.For(s.target, iterable, [], [], None), self.block(s.body))

    def iterated(self, node: Any) -> Any:
        """What a loop goes over, or what is unpacked: of an array what is behind the directions."""
        if not self.holds(node):
            return self.plain(node)
        match node:
            case gast.Call(func=gast.Name(id="enumerate" | "zip" | "reversed" | "list") as f, args=args):
                return gast.Call(f, [self.iterated(a) for a in args], node.keywords)
        if not self.numeric(node):
            return self.value(node)
        if self.rank(node) > 1:
            return quote.expr("x.swapaxes(0, 1)", x=self.value(node))
        names = [n for n in walk(node) if isinstance(n, gast.Name) and n.id in self.many]
        inside = {id(n) for n in walk(self.ctx.statement)}
        versions = [self.ctx.table.uses.get(id(n)) for n in names]
        written = [w for v in versions if v is not None for w in self.effects.written(v)]
        if None in versions or any(id(w) in inside for w in written):
            self.alone(node, "numbers that are read while others are written")
        return quote.expr("x.T.copy()" if written or any(map(self.is_given, names)) else "x.T", x=self.value(node))

    # ---- calls -------------------------------------------------------------------------------------------------------
    def callee(self, node: Any, fact: Any) -> gast.AST:
        """g_rev_batched(saved, y_bar)"""
        ctx = self.ctx
        call.check_place(ctx, node)
        if getattr(node, "is_method", False) or any(isinstance(b, list) for b in fact.bound.values()):
            return self.alone(node, f"{quote.unparse(node.func)} is called in a way that has no form for them")
        name, *_ = ctx.callee(node, fact, self.active(fact), call.canonical_kinds(ctx, fact), ("batched",), "batched")
        keywords = [gast.keyword(k.arg, self.argument(k.value)) for k in node.keywords]
        return gast.Call(quote.name(name), [self.argument(a) for a in node.args], keywords)

    def argument(self, node: Any) -> Any:
        return self.held(node) if self.holds(node) else self.plain(node)


__all__ = ["COLON", "Batched", "as_called", "batched"]
