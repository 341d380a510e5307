"""Expressions of a linear text, with a leading axis that counts the directions in front of what depends on them."""

import types
from typing import Any

import gast

from autotangent.analysis.versions import followers
from autotangent.errors import Unsupported
from autotangent.kinds import ArrayKind, DictKind, Kind, ListKind, ScalarKind, TupleKind, direct_parts
from autotangent.syntax import quote
from autotangent.syntax.walk import root_name, walk
from autotangent.transform.batched_names import Names
from autotangent.transform.batched_rules import CONTAINERS, FILLING, RESHAPING, RULES, elementwise

COLON = gast.Slice(None, None, None)
_HELD = (ListKind, DictKind, TupleKind)


def flipped(matrix: Any) -> gast.AST:
    """a.T, a for a.T"""
    match matrix:
        case gast.Attribute(value=value, attr="T"):
            return value
    return gast.Attribute(matrix, "T", gast.Load())


class Values(Names):
    """Mixed into the batched transform. count: the name of the number of directions, once it is needed."""

    count: str = ""
    one: str = ""
    in_target = False

    def alone(self, node: Any, why: str) -> Any:
        """What has no form for many directions."""
        what = f"{self.ctx.record.name} for many directions at once: {why}"
        place = self.ctx.record.place(node, self.ctx.statement)
        raise Unsupported(what, place, "Call it for one direction after the other.")

    # ---- ranks -------------------------------------------------------------------------------------------------------
    def rank(self, node: Any) -> int:
        """The number of axes of a value for one direction."""
        known = self.ctx.value_of(node)
        if isinstance(known.kind, ScalarKind):
            return 0
        if isinstance(known.kind, ArrayKind) and known.kind.axes is not None and not known.started:
            return len(known.kind.axes)
        return self.alone(node, f"the number of axes of {quote.unparse(node)} is not known")

    def padded(self, tree: gast.AST, axes: int) -> gast.AST:
        """v[:, None]: axes of length 1 after the directions."""
        if axes <= 0:
            return tree
        return gast.Subscript(tree, gast.Tuple([COLON, *[quote.constant(None)] * axes], gast.Load()), gast.Load())

    def aligned(self, *nodes: Any) -> list[gast.AST]:
        """Operands of what is computed element by element: those of fewer axes have axes of length 1 in front."""
        most = max(map(self.rank, nodes))
        return [self.padded(self.operand(n), most - self.rank(n)) if self.holds(n) else self.plain(n) for n in nodes]

    def operand(self, node: Any) -> gast.AST:
        """What is computed with at once, so that it may be read where it lies."""
        return self.item(node.value, node.slice, node) if isinstance(node, gast.Subscript) else self.value(node)

    def directions(self) -> gast.AST:
        """The name of the number of directions."""
        self.count = self.count or self.ctx.names.fresh("directions")
        return quote.name(self.count)

    def many_of(self, shape: Any) -> gast.AST:
        """(directions, *shape) of the shape of one."""
        match shape:
            case gast.Tuple(elts=elts) | gast.List(elts=elts):
                parts = [self.plain(e) for e in elts]
            case _ if isinstance(self.ctx.value_of(shape).kind, ScalarKind):
                parts = [self.plain(shape)]
            case _:
                parts = [gast.Starred(self.plain(shape), gast.Load())]
        return gast.Tuple([self.directions(), *parts], gast.Load()) if parts else self.directions()

    # ---- without directions ------------------------------------------------------------------------------------------
    def plain(self, node: Any) -> Any:
        """An expression that does not depend on directions; where it looks at the shape of what does, at the first."""
        if not isinstance(node, gast.AST):
            return node
        if not quote.names_in(node) & self.many:
            return node
        match node:
            case gast.Call() if self.of_shape(node):
                return gast.Call(node.func, [self.first(a) for a in node.args], node.keywords)
            case gast.Attribute(value=value, attr=attr):
                return gast.Attribute(self.first(value), attr, gast.Load())
        if self.holds(node):
            return self.alone(node, f"{quote.unparse(node)} decides what is computed")
        new = type(node)(*(getattr(node, f, None) for f in node._fields))
        for f in node._fields:
            part = getattr(node, f, None)
            setattr(new, f, [self.plain(p) for p in part] if isinstance(part, list) else self.plain(part))
        return new

    def first(self, node: Any) -> Any:
        """The value for the first direction, of which the shape is wanted."""
        if not self.holds(node):
            return self.plain(node)
        if self.numeric(node):
            return gast.Subscript(self.value(node), quote.constant(0), gast.Load())
        return self.value(node)

    # ---- values ------------------------------------------------------------------------------------------------------
    def value(self, node: Any) -> gast.AST:
        """An expression with all its directions, if it has any."""
        if not self.holds(node):
            return self.plain(node)
        match node:
            case gast.Name():
                return quote.name(node.id)
            case gast.Tuple(elts=elts) | gast.List(elts=elts):
                return type(node)([self.held(e) for e in elts], gast.Load())
            case gast.Dict(keys=keys, values=values):
                return gast.Dict([self.plain(k) for k in keys], [self.held(v) for v in values])
            case gast.Starred(value=value):
                return gast.Starred(self.value(value), gast.Load())
            case gast.UnaryOp(op=op, operand=operand):
                self.rank(operand)
                return gast.UnaryOp(op, self.operand(operand))
            case gast.BinOp(left=left, op=gast.MatMult(), right=right):
                return self.product(node, left, right)
            case gast.BinOp(left=left, op=op, right=right):
                if not self.numeric(node):
                    return gast.BinOp(self.spread(left), op, self.value(right) if self.holds(right) else right)
                return gast.BinOp(*self.operands(left, op, right))
            case gast.Compare(left=left, ops=[op], comparators=[right]):
                a, b = self.aligned(left, right)
                return gast.Compare(a, [op], [b])
            case gast.IfExp(test=test, body=body, orelse=other):
                return gast.IfExp(self.plain(test), self.alike(body, node), self.alike(other, node))
            case gast.Subscript(value=base, slice=index):
                made = self.item(base, index, node)
                return quote.expr("x.copy()", x=made) if self.stays(node) else made
            case gast.Attribute():
                return self.attribute(node)
            case gast.Call():
                return self.call(node)
        return self.alone(node, f"{quote.unparse(node)} has no form for them")

    def operands(self, left: Any, op: Any, right: Any) -> tuple[gast.AST, Any, gast.AST]:
        a, b = self.aligned(left, right)
        return a, op, b

    def alike(self, node: Any, whole: Any) -> gast.AST:
        """A branch of a ternary, with the axes that the whole has."""
        made = self.held(node)
        return self.padded(made, self.rank(whole) - self.rank(node)) if self.numeric(whole) else made

    def attribute(self, node: Any) -> gast.AST:
        """x.T, x.real, o.w"""
        value = self.value(node.value)
        if node.attr == "T" and self.numeric(node.value):
            return self.transposed(value, self.rank(node.value))
        if self.numeric(node.value) and node.attr not in ("real", "imag"):
            return self.alone(node, f".{node.attr} has no form for them")
        return gast.Attribute(value, node.attr, gast.Load())

    def transposed(self, tree: gast.AST, rank: int) -> gast.AST:
        """The axes of one in reverse order."""
        if rank < 2:
            return tree
        if rank == 2:
            return quote.expr("x.swapaxes(1, 2)", x=tree)
        axes = [quote.constant(k) for k in (0, *range(rank, 0, -1))]
        return quote.call(gast.Attribute(tree, "transpose", gast.Load()), *axes)

    # ---- items -------------------------------------------------------------------------------------------------------
    def item(self, base: Any, index: Any, node: Any) -> gast.AST:
        """x[:, i] of an array, xs[i] of a container."""
        if self.holds(index):
            return self.alone(node, f"{quote.unparse(index)} decides which item is meant")
        if isinstance(self.ctx.value_of(base).kind, ArrayKind):
            self.rank(base)
            index = self.index(index, node)
        elif not isinstance(self.ctx.value_of(base).kind, _HELD):
            return self.alone(node, f"it is not known what {quote.unparse(base)} is")
        else:
            index = self.plain(index)
        return gast.Subscript(self.value(base), index, gast.Load())

    def index(self, index: Any, node: Any) -> gast.AST:
        """The index with a colon for the directions in front."""
        parts = list(index.elts) if isinstance(index, gast.Tuple) else [index]
        arrays = [k for k, p in enumerate(parts) if self.takes_positions(p, node)]
        if arrays:
            used = [k for k, p in enumerate(parts) if k in arrays or isinstance(self.ctx.value_of(p).kind, ScalarKind)]
            if used != list(range(used[0], used[-1] + 1)):
                return self.alone(node, "positions with a slice between them come first in what they take")
        parts = [self.plain(p) for p in parts]
        if parts and isinstance(parts[0], gast.Constant) and parts[0].value is ...:
            return index
        return gast.Tuple([COLON, *parts], gast.Load()) if parts else quote.constant(...)

    def takes_positions(self, part: Any, node: Any) -> bool:
        """An array or list of positions, or a mask; not a slice, a number, None or an ellipsis."""
        if isinstance(part, gast.Slice) or isinstance(part, gast.Constant) and part.value in (None, ...):
            return False
        if isinstance(part, gast.Call) and self.function(part) is slice:
            return False
        kind = self.ctx.value_of(part).kind
        if isinstance(kind, (ArrayKind, ListKind)):
            return True
        if isinstance(kind, ScalarKind) and kind.dtype == "i" and not kind.loose:
            return False
        return self.alone(node, f"it is not known what the index {quote.unparse(part)} is")

    # ---- what is kept under a name or in a container -----------------------------------------------------------------
    def held(self, node: Any) -> gast.AST:
        """A value for each direction."""
        return self.value(node) if self.holds(node) else self.spread(node)

    def stays(self, node: Any) -> bool:
        """A number that was read from an array stays what it is; with directions it is a view, and may be written."""
        base = root_name(node)
        number = isinstance(self.ctx.value_of(node).kind, ScalarKind)
        if base is None or not number or not isinstance(self.ctx.value_of(node.value).kind, ArrayKind):
            return False
        return self.is_written(base) or self.is_given(base)

    def is_written(self, name: Any) -> bool:
        """The memory of a name is written here."""
        version = self.ctx.table.uses.get(id(name))
        return version is None or bool(self.effects.written(version))

    def is_given(self, name: Any) -> bool:
        """The memory of a name may be that of an argument, which the caller writes later."""
        version = self.ctx.table.uses.get(id(name))
        return version is None or any(v.how == "parameter" for v in self.effects.members(version, self.ctx.table))

    def spread(self, node: Any) -> gast.AST:
        """The same value for each direction."""
        if self.holds(node):
            return self.value(node)
        kind, fact = self.ctx.value_of(node).kind, self.ctx.facts.calls.get(id(node))
        made = RULES.get(fact.function) if fact is not None and callable(fact.function) else None
        match node:
            case gast.Constant(value=None):
                return node
            case gast.Constant(value=v) if isinstance(v, (int, float)) and not v:
                return self.ctx.np("zeros", self.directions())
            case gast.List(elts=elts) | gast.Tuple(elts=elts):
                return type(node)([self.spread(e) for e in elts], gast.Load())
            case gast.Dict(keys=keys, values=values):
                return gast.Dict([self.plain(k) for k in keys], [self.spread(v) for v in values])
            case gast.BinOp(left=gast.List() as left, op=gast.Mult() as op, right=right):
                return gast.BinOp(self.spread(left), op, self.plain(right))
            case gast.Call() if made in FILLING:
                return made(self, node, fact)
        if isinstance(kind, ScalarKind):
            return self.ctx.np("full", self.directions(), self.plain(node))
        if isinstance(kind, ArrayKind):
            shape = gast.Starred(self.ctx.np("shape", self.plain(node)), gast.Load())
            whole = gast.Tuple([self.directions(), shape], gast.Load())
            return quote.expr("x.copy()", x=self.ctx.np("broadcast_to", self.plain(node), whole))
        return self.alone(node, f"{quote.unparse(node)} is the same for all of them")

    # ---- calls -------------------------------------------------------------------------------------------------------
    def call(self, node: Any) -> gast.AST:
        """A function of the tables, a method of a container, a helper with a text of its own; or one after another."""
        fact = self.ctx.facts.calls.get(id(node))
        if self.function(node) is types.SimpleNamespace:
            return gast.Call(node.func, [], [gast.keyword(k.arg, self.held(k.value)) for k in node.keywords])
        if id(node) in self.ctx.facts.mirrored or fact is not None and fact.construct:
            return self.alone(node, f"{quote.unparse(node.func)} has no form for them")
        if fact is not None and fact.callee is not None:
            return self.callee(node, fact)
        name = node.func.id if isinstance(node.func, gast.Name) else ""
        if name in CONTAINERS and not any(self.numeric(a) for a in node.args):
            return gast.Call(node.func, [self.value(a) for a in node.args], node.keywords)
        if fact is None or fact.rule is None:
            return self.method(node)
        rule = RULES.get(fact.function)
        made = elementwise(self, node, fact) if rule is None else rule(self, node, fact)
        copies = made is None or fact.function in RESHAPING
        if fact.rule.view and copies and self.view_is_written(node, fact):
            return self.alone(node, f"{quote.unparse(node)} is written as a view")
        return self.each(node, fact) if made is None else made

    def method(self, node: Any) -> gast.AST:
        """xs.append(x), d.pop(k) of a container."""
        if not isinstance(node.func, gast.Attribute) or not isinstance(self.ctx.value_of(node.func.value).kind, _HELD):
            return self.alone(node, f"{quote.unparse(node.func)} has no form for them")
        base = self.value(node.func.value)
        adds = node.func.attr in ("append", "appendleft", "extend", "insert")
        args = [self.held(a) if adds and a is node.args[-1] else self.plain(a) for a in node.args]
        return gast.Call(gast.Attribute(base, node.func.attr, gast.Load()), args, node.keywords)

    def view_is_written(self, node: Any, fact: Any) -> bool:
        """What is read of some memory here is not read at once, and that memory is written."""
        s = self.ctx.statement
        if isinstance(next(iter(fact.bound.values())), (gast.BinOp, gast.UnaryOp)):
            return False
        if self.in_target:
            return True
        if not isinstance(s, gast.Assign) or not any(n is node for n in walk(s.value)):
            return False
        versions = [self.ctx.table.defines.get(id(n)) for n in walk(s.targets[0])]
        followed = [w for v in versions if v is not None for w in (v, *followers(self.ctx.table, v))]
        return any(self.effects.written(w) for w in followed) and not self.is_last_name(s)

    def is_last_name(self, s: gast.Assign) -> bool:
        """From here on the memory has this name alone: whether it is a view does not matter."""
        table, target = self.ctx.table, s.targets[0]
        if not isinstance(target, gast.Name) or table.block[id(s)].loop is not None:
            return False
        members = self.effects.members(table.defines[id(target)], table)
        if any(v.how == "parameter" for v in members):
            return False
        known = {id(v) for v in members}
        others = [n for n in walk(self.ctx.tree) if id(table.uses.get(id(n))) in known and n.id != target.id]
        return all(table.position[id(self.ctx.home[id(n)])] <= table.position[id(s)] for n in others)

    def callee(self, node: Any, fact: Any) -> gast.AST:
        """g_rev_batched(saved, y_bar)"""
        return self.alone(node, f"{quote.unparse(node.func)} has no form for them")

    def each(self, node: Any, fact: Any) -> gast.AST:
        """np.stack([f(v) for v in x_bar]): a function of which no more is known, one direction after the other."""
        kind = self.ctx.value_of(node).kind
        several = isinstance(kind, (ListKind, TupleKind)) and all(map(self.countable, direct_parts(kind)))
        rank = 0 if several else self.rank(node)
        found: list[tuple[gast.Name, gast.AST]] = []
        made = self.one_of(node, found, top=True)
        names, values = [n for n, _ in found], [v for _, v in found]
        if len(found) == 1:
            turn = gast.comprehension(quote.with_context(names[0], gast.Store), values[0], [], 0)
        else:
            target = gast.Tuple([quote.with_context(n, gast.Store) for n in names], gast.Store())
            turn = gast.comprehension(target, quote.call("zip", *values), [], 0)
        made = gast.ListComp(made, [turn])
        if several:
            part = quote.name(self.letter(len(found)))
            turn = gast.comprehension(
                quote.with_context(part, gast.Store), quote.call("zip", gast.Starred(made, gast.Load())), [], 0
            )
            return gast.ListComp(self.ctx.np("stack", part), [turn])
        return self.ctx.np("stack" if rank else "array", made)

    def countable(self, kind: Kind) -> bool:
        """A number, or an array with so many axes."""
        return isinstance(kind, ScalarKind) or isinstance(kind, ArrayKind) and kind.axes is not None

    def one_of(self, node: Any, found: list[tuple[gast.Name, gast.AST]], top: bool = False) -> Any:
        """An argument for one direction. found: the names in it, and what they go through."""
        if isinstance(node, list):
            return [self.one_of(n, found) for n in node]
        if not isinstance(node, gast.AST) or not self.holds(node):
            return self.plain(node)
        method = isinstance(node, gast.Attribute) and not self.numeric(node)
        if not top and not method and not isinstance(node, (gast.Tuple, gast.List, gast.keyword, gast.Starred)):
            if not self.numeric(node):
                return self.alone(node, f"it is not known what {quote.unparse(node)} is")
            self.rank(node)
            letter = quote.name(self.letter(len(found)))
            found.append((letter, self.value(node)))
            return letter
        new = type(node)(*(getattr(node, f, None) for f in node._fields))
        for f in node._fields:
            setattr(new, f, self.one_of(getattr(node, f, None), found))
        return new

    def letter(self, number: int) -> str:
        """What the value for one direction is called."""
        names: list[str] = self.__dict__.setdefault("letters", [])
        while len(names) <= number:
            names.append(self.ctx.names.fresh("uvw"[len(names)] if len(names) < 3 else f"u_{len(names)}"))
        return names[number]

    # ---- products ----------------------------------------------------------------------------------------------------
    def product(self, node: Any, left: Any, right: Any) -> gast.AST:
        """a @ b, one of which has directions."""
        m, n = self.rank(left), self.rank(right)
        a, b = self.value(left), self.value(right)
        if self.holds(left) and self.holds(right) or not m or not n:
            return self.each(node, None)
        at = gast.MatMult()
        if self.holds(left):
            if m == 1 and n > 2:
                return self.each(node, None)
            return gast.BinOp(self.padded(a, n - m) if m > 1 else a, at, b)
        if n == 1:
            if m > 2:
                return self.each(node, None)
            return gast.BinOp(b, at, flipped(a) if m == 2 else a)
        return gast.BinOp(a, at, self.padded(b, m - n))
