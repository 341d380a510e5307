"""Lists are joined, repeated and extended by appending; a list of known elements is one display.

>>> from autotangent.kinds import FLOAT, INT, ListKind, Value
>>> from autotangent.normal.trial import trial
>>> class Facts:
...     def value(self, node):
...         listed = getattr(node, "id", "") in ("xs", "ys") or isinstance(node, (gast.List, gast.BinOp))
...         return Value(ListKind(FLOAT) if listed else INT, varied=True)
>>> print(trial(lambda tree, names, record: write(tree, names, Facts(), lambda e, n: True, record), '''
... def f(a, b, xs, ys):
...     both = [a, b] + [b] * 2
...     more = xs + [a]
...     xs.extend(ys)
...     xs.extend([a, b])
... '''))
def f(a, b, xs, ys):
    both = [a, b, b, b]
    more = xs[:]
    more.append(a)
    for i in range(len(ys)):
        xs.append(ys[i])
    xs.append(a)
    xs.append(b)
"""

import copy
from typing import Any

import gast

from autotangent.analysis.changing import MUTABLE_METHODS
from autotangent.analysis.methods import is_setdefault
from autotangent.kinds import (
    ArrayKind,
    DequeKind,
    DictKind,
    FunctionKind,
    IteratorKind,
    ListKind,
    ObjectKind,
    TupleKind,
)
from autotangent.normal.order import First, eager, head, replace, taken_out
from autotangent.normal.statements import Statements
from autotangent.syntax import listing, quote
from autotangent.syntax.literals import literal
from autotangent.syntax.walk import walk

NONE_FROM = MUTABLE_METHODS - {"pop", "popitem", "popleft", "setdefault"}
WHOLE = ("clear", "remove", "sort")


def write(tree: gast.FunctionDef, names: Any, facts: Any, first: First, record: Any) -> bool:
    """Rewrite in place; whether anything was."""
    lists = _Lists(names, facts, first, record)
    lists.block(tree.body)
    return lists.changed


class _Lists(Statements):
    def __init__(self, names: Any, facts: Any, first: First, record: Any):
        super().__init__(names, facts, record)
        self.first, self.method = first, "append"

    def statement(self, s: Any) -> list[Any]:
        self.method = "append"
        match s:
            case gast.Expr(
                value=gast.Call(func=gast.Attribute(value=base, attr="extend" | "extendleft" as attr), args=[more])
            ):
                if self.is_list(base) and self.active(base, more):
                    self.method = "append" if attr == "extend" else "appendleft"
                    return self.extended(s, base, more)
            case gast.Expr(value=gast.Call(func=gast.Attribute(attr="append" | "appendleft")) as call) if (
                self.overflows(call)
            ):
                return self.bounded(s, call)
            case gast.Assign(targets=[gast.Name(id=i)], value=gast.Call() as call) if self.fills(call):
                return self.filled(i, call)
            case gast.Assign(targets=[gast.Name()], value=gast.BinOp(left=left, op=gast.Add(), right=right)) if (
                getattr(s, "augmented", False) and self.is_list(left) and self.active(left, right)
            ):
                return self.extended(s, left, right)
            case gast.Assign(targets=[gast.Name()], value=gast.BinOp(left=left, op=op) as value) if (
                getattr(s, "augmented", False)
                and self.is_list(left)
                and (isinstance(op, gast.Mult) or not self.active(value))
            ):
                return self.in_place(s, value)
            case gast.Assign(targets=[gast.Name(id=i)], value=value) if self.joins(value):
                parts = self.parts(value)
                if all(isinstance(p, gast.List) for p in parts):
                    return [gast.Assign(s.targets, self.display(parts), None)]
                if i not in quote.names_in(value):
                    return self.joined(s, i, parts)
            case gast.Expr(value=gast.Call(func=gast.Attribute(value=base, attr=attr)) as call) if (
                attr in WHOLE and self.is_list(base) and self.active(base)
            ):
                return self.whole(s, call, base)
            case gast.Assign(targets=[gast.Subscript(value=base, slice=gast.Slice() as index)], value=value) if (
                self.is_list(base) and (self.active(base, value) or not isinstance(base, gast.Name))
            ):
                return self.slice_store(s, base, index, value)
            case gast.Expr(value=call) | gast.Assign(targets=[gast.Name()], value=call) if self.searched(call):
                name = self.names.numbered("k")
                new = copy.copy(s)
                new.value = gast.Call(call.func, [quote.name(name), *call.args[1:]], [])
                new.lineno = None
                return [quote.assign(name, call.args[0]), new]
        return self.inside(s)

    def inside(self, s: Any) -> list[Any]:
        """What stands in an expression and needs a statement of its own."""
        for node in eager(head(s)):
            if isinstance(node, gast.Call) and self.fills(node) and not isinstance(s, gast.While):
                return taken_out(s, node, self.filled, self.first, self.names)
            if self.gives_none(s, node):
                make = lambda name, n: [gast.Expr(n), quote.assign(name, quote.constant(None))]  # noqa: E731
                return taken_out(s, node, make, self.first, self.names)
            if self.pops(node, head(s)) and not settled_pop(s, node) and not isinstance(s, gast.While):
                return taken_out(s, node, lambda name, n: [quote.assign(name, n)], self.first, self.names)
            if self.joins(node):
                parts = self.parts(node)
                if all(isinstance(p, gast.List) for p in parts):
                    replace(s, node, self.display(parts))
                    s.lineno, self.changed = None, True
                    return self.statement(s)
                if isinstance(s, gast.While):
                    break
                return taken_out(s, node, lambda name, n: [quote.assign(name, n)], self.first, self.names)
        return [s]

    def overflows(self, call: Any) -> bool:
        """An active value comes to a deque with a maxlen, or to one of active values."""
        kind = self.facts.value(call.func.value).kind
        bounded = isinstance(kind, DequeKind) and kind.bounded and not hasattr(call, "fits")
        return bounded and self.active(call.func.value, *call.args)

    def bounded(self, s: Any, call: Any) -> list[Any]:
        """q.append(x) drops the first item where q is full."""
        q = call.func.value
        if not isinstance(q, gast.Name):
            self.refuse(s, "a deque with a maxlen in a slot", "Give the deque a name first.")
        other = "popleft" if call.func.attr == "append" else "pop"
        before, (item,) = self.computed(call.args, True)
        new: Any = gast.Call(call.func, [item], [])
        new.fits = True
        return [*before, *quote.stmts(f"if len(q) == q.maxlen:\n    q.{other}()", q=q), gast.Expr(new)]

    def fills(self, call: gast.Call) -> bool:
        """A deque of active values is made."""
        made = isinstance(self.facts.value(call).kind, DequeKind) and self.active(call)
        return made and id(call) not in self.facts.interfaces and isinstance(call.func, (gast.Name, gast.Attribute))

    def filled(self, name: str, call: gast.Call) -> list[Any]:
        """q = deque(items, maxlen=n)"""
        items, *rest = call.args
        bound = [*(gast.keyword("maxlen", b) for b in rest), *call.keywords]
        start = quote.assign(name, gast.Call(call.func, [], bound))
        if isinstance(items, (gast.List, gast.Tuple)) and not any(isinstance(e, gast.Starred) for e in items.elts):
            before, values = self.computed(items.elts)
            return [*before, start, *(quote.stmts("q.append(x)", q=name, x=e)[0] for e in values)]
        before = []
        if not isinstance(items, gast.Name) or items.id == name:
            items, held = quote.name(self.names.numbered("t")), items
            if isinstance(held, gast.GeneratorExp):
                held = gast.ListComp(held.elt, held.generators)
            before = [quote.assign(items.id, held)]
        item = self.names.numbered("v")
        loop = quote.stmts("for v in xs:\n    q.append(v)", v=item, xs=items, q=name)
        return [*before, start, *loop]

    def in_place(self, s: Any, value: gast.BinOp) -> list[Any]:
        """xs *= n; xs += ys, of a list that is not active, whose text stays as it is."""
        if isinstance(value.op, gast.Mult):
            new: Any = gast.Assign([quote.expr("xs[:]", xs=value.left)], value, None)
        else:
            new = gast.Expr(quote.expr("xs.extend(ys)", xs=value.left, ys=value.right))
        return [new if self.active(value) else gast.copy_location(new, s)]

    def gives_none(self, s: Any, node: Any) -> bool:
        """xs.append(x) inside of an expression, whose value is None."""
        if not isinstance(node, gast.Call) or getattr(node.func, "attr", "") not in NONE_FROM:
            return False
        base, alone = node.func.value, isinstance(s, gast.Expr) and head(s) is node
        held = isinstance(self.facts.value(base).kind, (ListKind, DictKind))
        return held and not alone and not isinstance(s, gast.While) and self.active(base, *node.args)

    def searched(self, call: Any) -> bool:
        """An index or a key that is found by a call: the list or dict changes before the reverse sweep needs it."""
        match call:
            case gast.Call(func=gast.Attribute(value=base, attr="pop" | "insert"), args=[place, *_]):
                calls = [n for n in walk(place) if isinstance(n, gast.Call)]
                held = isinstance(self.facts.value(base).kind, (ListKind, DictKind)) and self.active(base)
                return held and any(getattr(c.func, "id", "") != "len" for c in calls)
        return False

    def whole(self, s: Any, call: gast.Call, base: Any) -> list[Any]:
        """xs.sort(), xs.clear() and xs.remove(x), in the text as they are where nothing else is needed."""
        if call.func.attr == "remove":
            name = self.names.numbered("k")
            found = gast.Call(gast.Attribute(base, "index", gast.Load()), call.args, [])
            return [quote.assign(name, found), *quote.stmts("xs.pop(k)", xs=base, k=name)]
        if isinstance(self.facts.value(base).kind, DequeKind):
            return quote.stmts("for _ in range(len(xs)):\n    xs.pop()", xs=base)
        value: gast.AST = gast.List([], gast.Load())
        if call.func.attr == "sort":
            value = gast.Call(quote.builtin("sorted"), [base], call.keywords)
        store = gast.Assign([gast.Subscript(base, gast.Slice(None, None, None), gast.Store())], value, None)
        return self.statement(store)

    def slice_store(self, s: Any, base: Any, index: gast.Slice, value: Any) -> list[Any]:
        """xs[a:b] = ys, of a list, a bound and items that have names."""
        before: list[Any] = []

        def named(node: Any, plain: tuple) -> Any:
            if node is None or isinstance(node, plain) or literal(node) is not None:
                return node
            name = quote.name(self.names.numbered("t"))
            before.append(quote.assign(name.id, node))
            return name

        displayed = (gast.Name, gast.Constant)
        if not (
            isinstance(value, (gast.List, gast.Tuple)) and not any(isinstance(e, gast.Starred) for e in value.elts)
        ):
            value = named(value, displayed)
        base = named(base, displayed)
        parts = [named(getattr(index, f), displayed) for f in ("lower", "upper", "step")]
        if not before:
            return [s]
        return [*before, gast.Assign([gast.Subscript(base, gast.Slice(*parts), gast.Store())], value, None)]

    def is_list(self, node: Any) -> bool:
        return isinstance(self.facts.value(node).kind, ListKind)

    def joins(self, node: Any) -> bool:
        """An active list made of others."""
        match node:
            case gast.BinOp(op=gast.Add() | gast.Mult()):
                return self.is_list(node) and self.active(node)
            case gast.List(elts=elts):
                return any(isinstance(e, gast.Starred) for e in elts) and self.active(node)
        return False

    def pops(self, node: Any, whole: Any) -> bool:
        """Takes an item out of a list or dict, or changes it in another way, in an active expression."""
        match node:
            case gast.Call(func=gast.Attribute(value=base, attr=attr), args=args) if attr in MUTABLE_METHODS:
                kind = self.facts.value(base).kind
                if self.active(base):
                    keyed = isinstance(kind, DictKind) and len(args) == 1
                    return attr in ("pop", "popleft") and (keyed or isinstance(kind, ListKind))
                return self.active(whole) and not isinstance(kind, (ArrayKind, FunctionKind, ObjectKind))
        return False

    def parts(self, node: Any) -> list[Any]:
        """Lists, in order, that make up the list."""
        match node:
            case gast.BinOp(left=left, op=gast.Add(), right=right) if self.joins(node):
                return merged([*self.parts(left), *self.parts(right)])
            case gast.BinOp(left=left, op=gast.Mult(), right=right) if self.joins(node):
                inner, count = (left, right) if self.is_list(left) else (right, left)
                parts = self.parts(inner)
                if isinstance(count, gast.Constant) and isinstance(count.value, int) and all(map(_settled, parts)):
                    return merged(parts * count.value) or [gast.List([], gast.Load())]
                return [gast.BinOp(inner, gast.Mult(), count)]
            case gast.List(elts=elts) if any(isinstance(e, gast.Starred) for e in elts):
                single = [e.value if isinstance(e, gast.Starred) else gast.List([e], gast.Load()) for e in elts]
                return merged([p for e in single for p in self.parts(e)])
        return [node]

    def display(self, parts: list[Any]) -> gast.List:
        return gast.List([e for p in parts for e in p.elts], gast.Load())

    def joined(self, s: Any, name: str, parts: list[Any]) -> list[Any]:
        """name = parts[0] + parts[1] + ..."""
        first, *rest = parts
        held = quote.name(name)
        if isinstance(first, gast.List):
            out: list[Any] = [quote.assign(name, first)]
        elif self.sliceable(first):
            out = [quote.assign(name, gast.Subscript(first, gast.Slice(None, None, None), gast.Load()))]
        else:
            out, rest = [quote.assign(name, gast.List([], gast.Load()))], parts
        for p in rest:
            out += self.appended(s, held, p)
        return out

    def sliceable(self, node: Any) -> bool:
        kind = self.facts.value(node).kind
        return isinstance(node, gast.Name) and type(kind) is ListKind and not kind.loose

    def extended(self, s: Any, base: Any, more: Any) -> list[Any]:
        if is_setdefault(base):  # see `dicts.py`
            return [s]
        assert isinstance(base, gast.Name)  # what is in a slot has got one
        return [t for p in self.parts(more) for t in self.appended(s, base, p)]

    def appended(self, s: Any, base: Any, part: Any, again: bool = False) -> list[Any]:
        """The elements of a list are appended one by one, those that there were at first; again: more than once."""
        out: list[Any] = []
        match part:
            case gast.List(elts=elts) | gast.Tuple(elts=elts):
                before, items = self.computed(elts, again)
                return [*before, *(quote.stmts(f"xs.{self.method}(x)", xs=base, x=e)[0] for e in items)]
            case gast.BinOp(left=inner, op=gast.Mult(), right=times):
                turn = self.appended(s, base, inner, True)
                made = next(k for k, t in enumerate(turn) if not isinstance(t, gast.Assign))
                return [*turn[:made], gast.For(quote.store("_"), quote.call("range", times), turn[made:], [], None)]
        if not isinstance(part, gast.Name):
            name = self.names.numbered("t")
            drained = isinstance(self.facts.value(part).kind, IteratorKind) and not isinstance(part, gast.GeneratorExp)
            out.append(quote.assign(name, quote.call("list", part) if drained else listing.held(part)))
            known, part = self.facts.value(part).kind, quote.name(name)
        else:
            known = self.facts.value(part).kind
        if not isinstance(known, (ListKind, TupleKind, ArrayKind)):
            self.refuse(s, "a list is extended by what is no list, tuple or array", "Append its items in a loop.")
        count: gast.AST = quote.call("len", part)
        if part.id == base.id:
            count = quote.name(self.names.numbered("n"))
            out.append(quote.assign(count.id, quote.call("len", part)))
        loop = f"for i in range(n):\n    xs.{self.method}(ys[i])"
        return [*out, *quote.stmts(loop, i=self.names.index(), n=count, xs=base, ys=part)]


def settled_pop(s: Any, node: Any) -> bool:
    """The item that is popped is all that the statement computes, and gets a name there or none."""
    named = isinstance(s, gast.Assign) and isinstance(s.targets[0], gast.Name)
    return head(s) is node and (named or isinstance(s, gast.Expr))


def _settled(part: Any) -> bool:
    """A display of names and constants, which may be repeated."""
    return isinstance(part, gast.List) and all(isinstance(e, (gast.Name, gast.Constant)) for e in part.elts)


def merged(parts: list[Any]) -> list[Any]:
    """Displays beside each other as one."""
    out: list[Any] = []
    for p in parts:
        if out and isinstance(p, gast.List) and isinstance(out[-1], gast.List):
            out[-1] = gast.List([*out[-1].elts, *p.elts], gast.Load())
        else:
            out.append(p)
    return out
