"""What a linear part needs of the primal: kept in names, in lists, or read again where nothing changes it."""

from collections import Counter
from typing import Any

import gast
import numpy as np

from autotangent.analysis.effects import Effects, holds_memory, shared
from autotangent.analysis.versions import Version
from autotangent.derived import Request
from autotangent.kinds import ArrayKind, FunctionKind, Kind, ScalarKind, boxed
from autotangent.syntax import quote
from autotangent.syntax.walk import walk
from autotangent.transform.context import Context

INSTEAD = "Use jvp, which goes through the function for each direction."
SIMPLE = (
    gast.Name, gast.Constant, gast.Subscript, gast.Slice, gast.Tuple, gast.BinOp, gast.UnaryOp, gast.Compare,
    gast.expr_context, gast.operator, gast.unaryop, gast.cmpop,
)  # fmt: skip


class Coefficients:
    """saved: names that the linear part is given, each with what it stands for at the end of the primal; unset: those
    that are bound on some paths only; lists: those that are lists; handed: names that functions are given."""

    def __init__(self, ctx: Context, effects: Effects, request: Request):
        self.ctx, self.effects, self.request = ctx, effects, request
        self.primal: list[Any] = []
        self.linear: list[Any] = []
        self.saved: dict[str, gast.AST] = {}
        self.unset: dict[str, None] = {}
        self.lists: dict[str, None] = {}
        self.dots: set[str] = set()
        self.handed: set[str] = set()
        self.available: list[set[str]] = []
        self.depth, self.nested = 0, False
        self.base = "t"
        self.known_here: dict[str, gast.AST] = {}
        firsts = [vs[0] for vs in ctx.table.by_name.values() if vs[0].how == "parameter"]
        given = [s.value for s in walk(ctx.tree) if isinstance(s, gast.Return) and s.value is not None]
        returned = [v for e in given for v in shared(e, ctx.facts, ctx.table)]
        self.outside = {id(effects.find(v)) for v in (*firsts, *returned)}
        self.at_top = {v.name for v in firsts}
        self.bound = Counter(self.at_top)

    # ---- expressions with tangents ---------------------------------------------------------------------------------
    def tangent(self, e: Any, whole: bool) -> Any:
        """An expression of the linear part. whole: its value may be written, and is new memory each time."""
        if not any(isinstance(n, gast.Name) and n.id in self.dots for n in walk(e)):
            return self.made(e) if whole else self.known(e)
        if isinstance(e, gast.Name):
            return quote.name(e.id, e.ctx)
        if not isinstance(getattr(e, "ctx", None) or gast.Load(), gast.Load) and isinstance(e, (gast.Tuple, gast.List)):
            return e
        inner = whole and isinstance(e, (gast.List, gast.Tuple, gast.Dict, gast.IfExp, gast.keyword, gast.Starred))
        if isinstance(e, gast.Call):
            inner = not self.of_module(e.func)
        new = type(e)(*(getattr(e, f, None) for f in e._fields))
        for f in e._fields:
            part = getattr(e, f, None)
            if isinstance(part, list):
                setattr(new, f, [self.tangent(p, inner) if isinstance(p, gast.AST) else p for p in part])
            elif isinstance(part, (gast.expr, gast.Slice)):
                setattr(new, f, self.tangent(part, inner and f not in ("func", "test")))
        return new

    def of_module(self, f: Any) -> bool:
        """np.sum: what it returns holds nothing that it is given."""
        return isinstance(f, gast.Attribute) and not self.locals_in(f)

    def made(self, e: Any) -> Any:
        """An expression without tangents whose value is made again each time."""
        match e:
            case gast.Constant():
                return e
            case gast.Call(func=gast.Name(id=i) as f, args=[_, *more]) if i.rstrip("_") in ("zeros", "shadows"):
                return gast.Call(f, [self.record(e, new=True), *more], []) if self.locals_in(e) else e
            case gast.Call(func=gast.Attribute(attr="zeros_like") as f, args=[gast.Name() as x], keywords=[]):
                return gast.Call(f, [self.known(x, shape=True)], [])
            case gast.Call(func=gast.Attribute(value=module, attr="zeros")) if self.locals_in(e):
                like = gast.Attribute(module, "zeros_like", gast.Load())
                return gast.Call(like, [self.record(e, new=True)], [])
            case gast.Call(func=f, args=args, keywords=keywords) if not self.locals_in(f):
                named = [gast.keyword(k.arg, self.known(k.value)) for k in keywords]
                return gast.Call(f, [self.known(a) for a in args], named)
            case gast.List(elts=elts, ctx=ctx) | gast.Tuple(elts=elts, ctx=ctx):
                return type(e)([self.made(x) for x in elts], ctx)
            case gast.Dict(keys=keys, values=values):
                return gast.Dict([k if k is None else self.known(k) for k in keys], [self.made(v) for v in values])
            case gast.keyword(arg=arg, value=value):
                return gast.keyword(arg, self.made(value))
            case gast.BinOp(left=left, op=op, right=right):
                return gast.BinOp(self.known(left), op, self.known(right))
            case gast.UnaryOp(op=op, operand=operand):
                return gast.UnaryOp(op, self.known(operand))
            case gast.IfExp(test=test, body=body, orelse=orelse):
                return gast.IfExp(self.known(test), self.made(body), self.made(orelse))
        return self.known(e)

    # ---- expressions without tangents -------------------------------------------------------------------------------
    def known(self, e: Any, shape: bool = False) -> Any:
        """What an expression without tangents is in the linear part. shape: nothing but its shape is asked for."""
        match e:
            case gast.Slice() | gast.Starred() | gast.keyword():
                new = type(e)(*(getattr(e, f, None) for f in e._fields))
                for f in e._fields:
                    part = getattr(e, f, None)
                    setattr(new, f, self.known(part) if isinstance(part, gast.expr) else part)
                return new
            case gast.Tuple(elts=elts, ctx=ctx):
                return gast.Tuple([self.known(x) for x in elts], ctx)
        names = self.locals_in(e)
        if not names or all(self.within(n) for n in names) and self.simple(e):
            return e
        shape = shape or self.is_length(e)
        fixed = [n for n in names if not self.within(n)]
        here = isinstance(e, gast.Name) or self.is_length(e) or self.depth and self.simple(e)
        if here and all(self.fixed(n, shape, isinstance(e, gast.Name)) for n in fixed):
            for n in fixed:
                self.save(n, shape)
            return e
        return self.record(e)

    def within(self, n: Any) -> bool:
        """Counts in a loop that the linear part has too."""
        return any(n.id in names for names in self.available)

    def fixed(self, n: Any, shape: bool, alone: bool) -> bool:
        """A name is bound once, and what it holds is as it was then."""
        kind = self.kind(n)
        if n.id not in self.bound:  # data from outside
            return isinstance(kind, (ArrayKind, ScalarKind)) and not self.ctx.moving(original_of(n))
        if n.id not in self.at_top or self.bound[n.id] != 1:
            return False
        if shape or not holds_memory(kind):
            return True
        if self.written(n):
            return False
        plain = isinstance(kind, ArrayKind) and not kind.optional
        return not self.lent(n) or plain and (alone or self.request.mode != "linear")

    def save(self, n: Any, shape: bool) -> None:
        """Give the linear part what a name holds."""
        copied = not shape and holds_memory(self.kind(n)) and self.lent(n)
        if copied or n.id not in self.saved:
            self.saved[n.id] = self.ctx.helper("kept", quote.name(n.id)) if copied else quote.name(n.id)

    def record(self, e: Any, new: bool = False) -> Any:
        """Keep a value where the primal has it."""
        text = quote.unparse(e)
        if text not in self.known_here:
            name = self.ctx.names.numbered(self.base)
            self.primal.append(quote.assign(name, e if new else self.own(e)))
            self.known_here[text] = self.keep(name, self.kind(e))
        return self.known_here[text]

    def keep(self, name: str, kind: Kind | None = None) -> gast.AST:
        """A name that the primal has just bound: itself, or in loops what the linear part takes from a list."""
        made = quote.name(name)
        if kind is not None:
            made.kind = kind
        if not self.depth:
            self.saved[name] = quote.name(name)
            if self.nested:
                self.unset[name] = None
            return made
        many = self.ctx.names.plural(name)
        self.lists[many] = None
        self.saved[many] = quote.name(many)
        last = self.primal[-1] if self.primal else None
        match last:
            case gast.Assign(targets=[gast.Name(id=i)], value=value) if i == name and self.base != "test":
                self.primal[-1] = quote.stmts("xs.append(x)", xs=many, x=value)[0]
            case _:
                self.primal.append(quote.stmts("xs.append(x)", xs=many, x=name)[0])
        self.linear.append(quote.assign(name, quote.call("next", quote.name(many))))
        return made

    # ---- facts -------------------------------------------------------------------------------------------------------
    def own(self, e: Any) -> Any:
        """The expression, copied if its value may be written later or is somebody else's."""
        kind = self.kind(e)
        if isinstance(kind, ScalarKind):
            return self.ctx.unboxed(e) if boxed(kind) else e
        if not holds_memory(kind) or self.is_new(e, kind) or all(self.apart(n) for n in self.locals_in(e)):
            return e
        return self.ctx.helper("kept", e)

    def is_new(self, e: Any, kind: Kind) -> bool:
        """An array that an operation has just made."""
        if not isinstance(kind, ArrayKind):
            return False
        made = getattr(getattr(e, "func", None), "object", None)
        return isinstance(e, (gast.BinOp, gast.UnaryOp, gast.Compare)) or isinstance(made, np.ufunc)

    def apart(self, n: Any) -> bool:
        """Nobody writes what a name holds."""
        return not holds_memory(self.kind(n)) or not self.written(n) and not self.lent(n)

    def written(self, n: Any) -> bool:
        """The function writes what a name holds."""
        roots = self.roots(self.version(n))
        return roots is None or any(map(self.effects.written, roots))

    def lent(self, n: Any) -> bool:
        """Others may write what a name holds."""
        roots = self.roots(self.version(n))
        return roots is None or any(id(r) in self.outside for r in roots)

    def roots(self, version: Version | None) -> list[Version] | None:
        """The classes of memory that a version is part of; None if nobody knows."""
        if version is None:
            return None
        if version.how == "made" and version.name in self.handed:
            return None
        if version.how != "made":
            return [self.effects.find(version)]
        return [self.effects.find(v) for v in shared(version.node, self.ctx.facts, self.ctx.table)]

    def kind(self, e: Any) -> Kind:
        """The kind of an expression, also of a copy of the user's."""
        original = original_of(e)
        return self.ctx.kind(original if id(original) in self.ctx.facts.values else e)

    def version(self, n: Any) -> Version | None:
        found: Version | None = getattr(n, "version", None) or self.ctx.table.uses.get(id(original_of(n)))
        return found

    def locals_in(self, e: Any) -> list[Any]:
        """The names in an expression that hold values: local ones, and data from outside, which may change."""
        return [n for n in walk(e) if isinstance(n, gast.Name) and not hasattr(n, "builtin") and self.is_value(n)]

    def is_value(self, n: Any) -> bool:
        if n.id in self.bound:
            return True
        kind = getattr(n, "kind", None)
        if kind is None and id(original_of(n)) in self.ctx.facts.values:
            kind = self.kind(n)
        return isinstance(kind, Kind) and not isinstance(kind, FunctionKind)

    def simple(self, e: Any) -> bool:
        """Numbers and parts of arrays, as cheap to have again as to keep."""
        for n in walk(e):
            if isinstance(n, (gast.BinOp, gast.UnaryOp, gast.Compare)):
                if not isinstance(self.kind(n), ScalarKind):
                    return False
            elif isinstance(n, gast.Subscript):
                if not isinstance(self.kind(n.value), ArrayKind) or not isinstance(self.kind(n), ScalarKind):
                    return False
            elif not isinstance(n, SIMPLE):
                return False
        return True

    def is_range(self, e: Any) -> bool:
        """range(...) of numbers, which may be evaluated twice."""
        match e:
            case gast.Call(func=gast.Name(id="range"), args=args, keywords=[]):
                return all(self.simple(a) or self.is_length(a) for a in args)
        return False

    def is_length(self, e: Any) -> bool:
        """len(x), len(x) - 1: of arrays, whose sizes stay as they are."""
        match e:
            case gast.Call(func=gast.Name(id="len"), args=[gast.Name() as x]):
                return isinstance(self.kind(x), ArrayKind)
            case gast.BinOp(left=left, right=gast.Constant()):
                return self.is_length(left)
        return False

    def refuse(self, what: str) -> Any:
        return self.ctx.refuse(self.ctx.statement, f"linearize through {what}", INSTEAD)


def original_of(node: Any) -> Any:
    """The node of the user's that a node is a copy of."""
    while hasattr(node, "copied"):
        node = node.copied
    return node
