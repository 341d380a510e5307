"""Forward mode: each statement with its tangent before or after it."""

from typing import Any

import gast
import numpy as np

from autotangent.analysis import contexts
from autotangent.analysis.effects import Effects, holds_memory
from autotangent.analysis.insertions import insertion_of
from autotangent.analysis.versions import Version, bound_names, followers
from autotangent.derived import SEEDED, Request
from autotangent.kinds import ArrayKind, DictKind, ScalarKind
from autotangent.structs import struct
from autotangent.syntax import quote
from autotangent.syntax.called import as_called
from autotangent.syntax.fresh import is_own
from autotangent.syntax.sourcemap import FORWARD, TANGENT
from autotangent.syntax.walk import leaves, root_name, tried_count, walk
from autotangent.transform import attempts, call, lists
from autotangent.transform.changes import appended, changes_list
from autotangent.transform.context import Context
from autotangent.transform.forward_sweep import evaluation, placed, rewrite_pieces
from autotangent.transform.layout import Branch, Loop, Verbatim, nodes, scoped
from autotangent.transform.moves import OF_VALUES
from autotangent.transform.push import Push
from autotangent.transform.tangent_memory import TangentMemory
from autotangent.transform.terms import Term


@struct(eq=False)
class Twin:
    """The call of a callee's forward twin. push: the linear part, where the twin comes in two."""

    function: str
    tangent: str
    seeds: list
    is_method: bool
    push: str = ""

    def statement(self, value: str, made: gast.Call) -> gast.AST:
        """y, y_dot = g_jvp(x, x_dot=x_dot)"""
        target = gast.Tuple([quote.store(value), quote.store(self.tangent)], gast.Store())
        args = [made.func.value, *made.args] if self.is_method else made.args
        found = gast.Assign([target], gast.Call(quote.name(self.function), args, [*made.keywords, *self.seeds]), None)
        found.twin = self
        return found


class Forward(Push):
    """The forward transform of one function."""

    def __init__(self, ctx: Context, effects: Effects, request: Request, split: bool = False):
        self.ctx, self.effects, self.request, self.split = ctx, effects, request, split
        self.hoist_result = False
        ctx.at_once = not split
        self.calls: dict[int, Twin] = {}
        self.late: dict[int, list[Any]] = {}
        self.primals: dict[int, gast.AST] = {}
        self.compounds: dict[int, gast.AST] = {}
        self.memory = TangentMemory(ctx, effects, request)

    def block(self, body: list) -> list[Any]:
        items: list[Any] = []
        opened: list[tuple[int, Any]] = []
        for s in body:
            if isinstance(s, gast.With):
                opened.append((len(items), s))
            elif leaves(s):
                start, opening = opened.pop()
                scoped(items, start, opening, contexts.again(opening, self.ctx.facts), opening)
            elif attempts.attempt_of(s) is not None:
                items.append(self.attempt(body, s))
            else:
                items += self.noted(self.statement(s), s)
        return items

    def noted(self, items: list[Any], s: gast.AST) -> list[Any]:
        """Where they come from: the user's own are the primal, others its tangent."""
        for item in items:
            if isinstance(item, Verbatim):
                self.primals[id(item)] = s
            elif isinstance(item, (Loop, Branch)):
                self.compounds[id(item)] = s
            self.ctx.sources.note([item], s, FORWARD if isinstance(item, Verbatim) else TANGENT)
        return items

    def attempt(self, body: list, s: gast.Assign) -> Any:
        """try: without the tangents, which come after it."""
        branch, count = attempts.branch_of(body, s)
        items = self.block(branch.body[:count])
        dots = {self.ctx.dot(n) for t in branch.body[:count] for n in bound_names([t])}
        late = [i for i in items if isinstance(i, gast.Assign) and bound_names([i]) <= dots]
        while needed := self.read_in_try(items, late):
            late = [i for i in late if not any(i is n for n in needed)]
        self.late[id(branch)] = late
        items = [i for i in items if not any(i is t for t in late)]
        return attempts.laid_out(attempts.attempt_of(s), items, [])

    def read_in_try(self, items: list[Any], late: list[Any]) -> list[Any]:
        """The tangents, of those that were to come late, that statements inside read."""
        inside = [i for i in items if not any(i is t for t in late)]
        read = {n.id for n in nodes(inside) if isinstance(n, gast.Name) and isinstance(n.ctx, gast.Load)}
        return [t for t in late if bound_names([t]) & read]

    def statement(self, s: gast.AST) -> list[Any]:
        self.ctx.statement = s
        for node in call.calls_of(s):
            interface = self.ctx.interfaces.get(id(node))
            if interface is not None and interface.varied and id(node) not in self.ctx.facts.mirrored:
                self.twin(node, self.ctx.facts.calls[id(node)])
        method = getattr(self, "forward_" + type(s).__name__, None)
        if method is None:
            return self.primal(s)
        return method(s)

    def primal(self, s: gast.AST) -> list[Any]:
        """The user's statement, after the pieces hoisted out of it."""
        out, replaced = self.hoisted(s)
        if isinstance(s, gast.Return):
            return out
        if isinstance(s, gast.Expr) and id(s.value) in self.calls:
            return out
        own = not replaced and not getattr(s, "apart", False)
        made = Verbatim(s) if own else self.ctx.as_written(s, rewrite_pieces(s, replaced))
        self.primals[id(made)] = s
        return [*out, made]

    def hoisted(self, s: gast.AST) -> tuple[list[Any], dict[int, str]]:
        """(statements that make the pieces hoisted out of a statement, id of a piece -> its name)"""
        pieces = [v for v in self.ctx.pieces.values() if v.statement is s]
        replaced = {id(v.node): v.name for v in pieces}
        out: list[Any] = []
        for v in sorted(pieces, key=evaluation(s)):
            made = rewrite_pieces(v.node, replaced, top=True)
            out.append(
                self.calls[id(v.node)].statement(v.name, made)
                if id(v.node) in self.calls
                else quote.assign(v.name, made)
            )
        return out, replaced

    # ---- assignments ---------------------------------------------------------------------------------------------
    def forward_Assign(self, s: gast.Assign) -> list[Any]:
        target = s.targets[0]
        if hasattr(s, "start"):
            return []
        if changes_list(self.ctx, s):
            return lists.forward_change(self, s, s.value)
        if isinstance(target, gast.Tuple):
            return self.unpack(s, target)
        if not isinstance(target, gast.Name):
            return self.store(s, target, s.value, None)
        version = self.ctx.table.defines[id(target)]
        if not self.wanted(version):
            return self.primal(s)
        tangent = self.tangent(s, target, version)
        first = self.reads_old(tangent, version)
        if first and self.reads_new(tangent, version):
            self.hoist_result = True
            tangent = self.tangent(s, target, version)
            self.hoist_result = False
            primal = self.primal(s)
            return [*primal[:-1], tangent, primal[-1]]
        primal = self.primal(s)
        if isinstance(tangent.value, gast.Name) and tangent.value.id == tangent.targets[0].id:
            return primal
        return [*primal[:-1], tangent, primal[-1]] if first else [*primal, tangent]

    def unpack(self, s: gast.Assign, target: gast.Tuple) -> list[Any]:
        """a, b = value"""
        versions = [self.ctx.table.defines[id(e)] for e in target.elts]
        wanted = [self.wanted(v) and v.name != "_" for v in versions]
        if not any(wanted):
            return self.primal(s)
        dots = [quote.store(self.ctx.dot(e.id) if w else "_") for e, w in zip(target.elts, wanted)]
        if isinstance(s.value, (gast.Tuple, gast.List)):
            triples = zip(dots, s.value.elts, wanted, versions)
            pairs = [(d, self.own_copy(self.whole(e), e, v)) for d, e, w, v in triples if w]
            if len(pairs) == 1:
                tangent = gast.Assign([pairs[0][0]], pairs[0][1], None)
            else:
                values = gast.Tuple([v for _, v in pairs], gast.Load())
                tangent = gast.Assign([gast.Tuple([d for d, _ in pairs], gast.Store())], values, None)
        else:
            tangent = gast.Assign([gast.Tuple(dots, gast.Store())], self.whole(s.value), None)
        primal = self.primal(s)
        return [*primal[:-1], tangent, primal[-1]]

    def tangent(self, s: gast.Assign, target: gast.Name, version: Version) -> gast.AST:
        """x_dot = ..."""
        dot = self.ctx.dot(target.id)
        terms = self.push(s.value)
        kind = self.ctx.value_of(s.value).kind
        if isinstance(s.value, gast.List) and not s.value.elts:
            return quote.assign(dot, gast.List([], gast.Load()))
        if isinstance(s.value, gast.Dict) and not s.value.values:
            return quote.assign(dot, gast.Dict([], []))
        if not terms:
            array = quote.name(self.model(s.value, target))
            array.kind = kind
            node = self.ctx.zeros(array, kind)
            return quote.assign(dot, node)
        node = self.filled(terms, kind, s.value)
        return quote.assign(dot, self.own_copy(node, s.value, version))

    def model(self, value: gast.AST, target: gast.Name) -> str:
        """The name of an array of the shape of a value without tangent."""
        match value:
            case gast.Call(args=[gast.Name(id=i)], keywords=[]) if i != target.id:
                fact = self.ctx.facts.calls.get(id(value))
                return i if fact is not None and fact.function is np.zeros_like else target.id
        return target.id

    def own_copy(self, node: gast.AST, value: gast.AST, version: Version) -> gast.AST:
        """Where the primal makes new memory that is written later, so does the tangent."""
        return self.memory.own_copy(node, value, version, self.result_value)

    def push_rule(self, node: gast.AST, fact: Any) -> list[Term]:
        """Of a view, the same view of the tangent, where it may be written."""
        if fact.rule.view and fact.function not in OF_VALUES and self.memory.relaid(node):
            return self.push_linear(node, fact)
        return super().push_rule(node, fact)

    def whole_part(self, node: gast.AST) -> gast.AST:
        """The tangent of what a container is made of."""
        return self.memory.own_copy(self.whole(node), node, self.memory.container(self.ctx.statement))

    def starts(self) -> list[Any]:
        """Tangents of parameters that carry none but are assigned active values later."""
        out = self.memory.starts()
        for name, versions in self.ctx.table.by_name.items():
            first = versions[0]
            if first.how == "parameter" and name not in self.request.wrt and self.wanted(first):
                array = quote.name(name)
                out.append(quote.assign(self.ctx.dot(name), self.ctx.zeros(array, first.value.kind)))
        return out

    def wanted(self, v: Version) -> bool:
        """A tangent of this value is read somewhere."""
        known = self.ctx.facts.values.get(id(v.node), v.value)
        return known.varied or any(w.value.varied for w in followers(self.ctx.table, v))

    def reads_old(self, tangent: gast.AST, version: Version) -> bool:
        return any(w.name == version.name and w is not version for w in _read(tangent))

    def reads_new(self, tangent: gast.AST, version: Version) -> bool:
        return any(w is version for w in _read(tangent))

    def forward_AugAssign(self, s: gast.AugAssign) -> list[Any]:
        return self.store(s, s.target, s.value, type(s.op))

    def store(self, s: gast.AST, target: gast.AST, value: gast.AST, op: Any) -> list[Any]:
        base = root_name(target)
        version = self.ctx.table.uses.get(id(base))
        if version is None or not self.wanted(version):
            return self.primal(s)
        terms = self.push(value)
        place = self.place(target)
        if op is not None and not terms:
            return self.primal(s)
        kind = self.ctx.value_of(value).kind
        slot = not isinstance(self.ctx.value_of(target.value).kind, ArrayKind)
        node = self.filled(terms, kind, value) if terms else self.zero_for(value, kind, slot)
        if slot:
            node = self.own_copy(node, value, version)
        made = as_called(s, quote.augment(place, op, node)) if op is not None else quote.assign(place, node)
        primal = self.primal(s)
        return [*primal[:-1], made, primal[-1]]

    def zero_for(self, value: gast.AST, kind: Any, slot: bool) -> gast.AST:
        if isinstance(kind, ScalarKind) or isinstance(kind, ArrayKind) and not slot:
            return quote.constant(0.0)
        return self.ctx.zeros(self.ctx.value(value), kind)

    def forward_Expr(self, s: gast.Expr) -> list[Any]:
        if insertion_of(s) is not None:
            return []
        if id(s.value) in self.ctx.facts.mirrored:
            made = self.mirrored(s.value)
            primal = self.primal(s)
            return [*primal[:-1], gast.Expr(made), primal[-1]] if made is not None else primal
        base, item = appended(s) or (None, None)
        version = self.ctx.table.uses.get(id(base))
        if isinstance(base, gast.Name) and version is not None and self.wanted(version):
            call = gast.Attribute(quote.name(self.ctx.dot(base.id)), "append", gast.Load())
            made = gast.Expr(gast.Call(call, [self.whole_part(item)], []))
            primal = self.primal(s)
            return [*primal[:-1], made, primal[-1]]
        return lists.forward_change(self, s, s.value) if changes_list(self.ctx, s) else self.completed(s)

    def completed(self, s: gast.Expr) -> list[Any]:
        """A call that may give objects attributes which are not active: their tangents have them too."""
        ctx, out = self.ctx, self.primal(s)
        found = ctx.interfaces.get(id(s.value))
        for p, _ in found.after if found is not None and id(s.value) not in self.calls else ():
            b = ctx.facts.calls[id(s.value)].bound.get(p)
            version = ctx.table.uses.get(id(b))
            if version is not None and version.value.varied:
                out.append(gast.Expr(ctx.helper("complete", quote.name(ctx.dot(b.id)), quote.name(b.id))))
        return out

    # ---- calls ---------------------------------------------------------------------------------------------------
    def push_call(self, node: gast.Call, fact: Any) -> list[Term]:
        """A Python function: its forward twin gives the value and the tangent."""
        twin = self.twin(node, fact)
        return [self.base(quote.name(twin.tangent), self.ctx.value_of(node).kind)]

    def twin(self, node: gast.Call, fact: Any) -> "Twin":
        ctx = self.ctx
        if id(node) not in self.calls:
            call.check_place(ctx, node)
            call.read_first(ctx, node, fact, ctx.interfaces[id(node)])
            active = call.active_parameters(ctx, fact, ctx.interfaces[id(node)])
            kinds = call.canonical_kinds(ctx, fact)
            suffixes, helper = (("fwd", "push"), "linear_pair") if self.split else (("jvp",), "tangent")
            name, *push = ctx.callee(node, fact, active, kinds, suffixes, helper)
            seeds = []
            for p in active:
                dot = (
                    self.place(fact.bound[p])
                    if holds_memory(ctx.value_of(fact.bound[p]).kind) and self.named(fact.bound[p])
                    else self.whole(fact.bound[p])
                )
                if p in (*ctx.interfaces[id(node)].mutates, *ctx.interfaces[id(node)].linked):
                    dot = self.memory.own_copy(dot, fact.bound[p], None)
                seeds.append(gast.keyword(ctx.passed(fact.callee, p, "dot"), dot))
            value = ctx.piece(node)
            self.calls[id(node)] = Twin(name, ctx.dot(value.name), seeds, getattr(node, "is_method", False), *push)
        return self.calls[id(node)]

    def named(self, node: gast.AST) -> bool:
        """It lies in memory that has a name here, and so has its tangent."""
        return _bare(node) and id(root_name(node)) in self.ctx.table.uses

    # ---- control flow --------------------------------------------------------------------------------------------
    def forward_If(self, s: gast.If) -> list[Any]:
        count = tried_count(s)
        body = s.body if count is None else s.body[count + 1 :]
        then, other = [*self.late.get(id(s), []), *self.block(body)], self.block(s.orelse)
        if placed(s) and _untouched(s.body, then) and _untouched(s.orelse, other):
            return [Verbatim(s)]
        return [Branch(s.test, then, other)]

    def forward_For(self, s: gast.For) -> list[Any]:
        target, iterable = self.iteration(s.target, s.iter)
        first, replaced = self.hoisted(s)
        zeros, items = self.targets_without_tangent(s, target), self.block(s.body)
        if placed(s) and target is s.target and not replaced and not zeros and _untouched(s.body, items):
            return [Verbatim(s)]
        items = [*zeros, *items]
        return [*first, Loop(gast.For(target, rewrite_pieces(iterable, replaced), [], [], None), items)]

    def targets_without_tangent(self, s: gast.For, target: gast.AST) -> list[Any]:
        """A name that is active elsewhere and counts here."""
        given, out = quote.names_in(target), []
        read = {id(v) for v in self.ctx.table.uses.values()}
        for leaf in [n for n in walk(s.target) if isinstance(n, gast.Name) and id(n) in self.ctx.table.defines]:
            version = self.ctx.table.defines[id(leaf)]
            active = any(v.value.varied and id(v) in read for v in followers(self.ctx.table, version))
            if active and self.ctx.dot(leaf.id) not in given:
                out.append(quote.assign(self.ctx.dot(leaf.id), self.ctx.zeros(quote.name(leaf.id), version.value.kind)))
        return out

    def forward_While(self, s: gast.While) -> list[Any]:
        items = self.block(s.body)
        return [Verbatim(s)] if placed(s) and _untouched(s.body, items) else [Loop(gast.While(s.test, [], []), items)]

    def iteration(self, target: gast.AST, iterable: gast.AST) -> tuple[gast.AST, gast.AST]:
        """Targets with their tangents, over values with their tangents."""
        known = self.ctx.value_of(iterable)
        if not known.varied or isinstance(known.kind, DictKind):
            return target, iterable
        match iterable:
            case gast.Call(func=gast.Name(id="enumerate") as f, args=[inner, *more], keywords=keywords) if isinstance(
                target, gast.Tuple
            ):
                t, i = self.iteration(target.elts[1], inner)
                return gast.Tuple([target.elts[0], t], gast.Store()), gast.Call(f, [i, *more], keywords)
            case gast.Call(func=gast.Name(id="reversed") as f, args=[inner]):
                both = gast.Call(quote.builtin("list"), [self.iteration(target, inner)[1]], [])
                return self.iteration(target, inner)[0], gast.Call(f, [both], [])
            case gast.Call(func=gast.Name(id="zip") as f, args=args) if isinstance(target, gast.Tuple):
                targets: list[gast.AST] = []
                values: list[gast.AST] = []
                for t, a in zip(target.elts, args):
                    targets.append(t)
                    values.append(a)
                    if self.ctx.value_of(a).varied:
                        targets.append(self.dotted(t))
                        values.append(self.place(a))
                return gast.Tuple(targets, gast.Store()), gast.Call(f, values, [])
        both = quote.call("zip", iterable, self.place(iterable))
        return gast.Tuple([target, self.dotted(target)], gast.Store()), both

    def dotted(self, target: gast.AST) -> gast.AST:
        match target:
            case gast.Name(id=i):
                return quote.store(self.ctx.dot(i))
            case gast.Tuple(elts=elts):
                return gast.Tuple([self.dotted(e) for e in elts], gast.Store())
        return target

    def forward_Return(self, s: gast.Return) -> list[Any]:
        return []

    def returned(self, s: gast.Return, body: list[Any]) -> list[Any]:
        """return y, y_dot; body: the items before it."""
        self.ctx.statement = s
        kind = self.ctx.value_of(s.value).kind
        node = self.whole(s.value)
        if self.request.mode in SEEDED and _bare(node) and isinstance(kind, ArrayKind) and not self.is_own(node, body):
            started = self.ctx.value_of(s.value).started  # may be a number still
            node = quote.expr("+x" if started else "x.copy()", x=node)
        elif self.request.mode == "tangent":
            node = self.memory.own_copy(node, s.value, None)
        primal = self.primal(s)
        pieces = {id(v.node): v.name for v in self.ctx.pieces.values() if v.statement is s}
        value = rewrite_pieces(s.value, pieces)
        if self.request.mode == "hvp":
            return [*primal, gast.Return(node)]
        return [*primal, gast.Return(gast.Tuple([value, node], gast.Load()))]

    def is_own(self, node: gast.AST, body: list[Any]) -> bool:
        """The tangent that is returned is in memory that nobody else holds."""
        return isinstance(node, gast.Name) and is_own(node.id, nodes(body))


def _bare(node: gast.AST) -> bool:
    return isinstance(node, (gast.Name, gast.Subscript, gast.Attribute))


def _read(tangent: gast.AST) -> list[Version]:
    return [n.version for n in nodes(tangent) if getattr(n, "version", None) is not None]


def _untouched(body: list, items: list[Any]) -> bool:
    return len(body) == len(items) and all(isinstance(i, Verbatim) and i.statement is s for i, s in zip(items, body))
