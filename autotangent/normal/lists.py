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

from typing import Any

import gast

from autotangent.kinds import ArrayKind, ListKind, TupleKind
from autotangent.normal.order import First, eager, head, replace, taken_out
from autotangent.normal.statements import Statements
from autotangent.syntax import quote


def write(tree: gast.FunctionDef, names: Any, facts: Any, first: First, record: Any) -> bool:
    """Rewrite in place; whether anything was."""
    lists = _Lists(names, facts, first, record)
    lists.block(tree.body)
    return lists.changed


class _Lists(Statements):
    def __init__(self, names: Any, facts: Any, first: First, record: Any):
        super().__init__(names, facts, record)
        self.first = first

    def statement(self, s: Any) -> list[Any]:
        match s:
            case gast.Expr(value=gast.Call(func=gast.Attribute(value=base, attr="extend"), args=[more])):
                if self.is_list(base) and self.active(base, more):
                    return self.extended(s, base, more)
            case gast.Assign(targets=[gast.Name()], value=gast.BinOp(left=left, op=gast.Add(), right=right)) if (
                getattr(s, "augmented", False) and self.is_list(left) and self.active(left, right)
            ):
                return self.extended(s, left, right)
            case gast.Assign(targets=[gast.Name(id=i)], value=value) if self.joins(value):
                parts = self.parts(value)
                if all(isinstance(p, gast.List) for p in parts):
                    return [gast.Assign(s.targets, self.display(parts), None)]
                if i not in quote.names_in(value):
                    return self.joined(s, i, parts)
        for node in eager(head(s)):
            if self.pops(node) and not settled_pop(s, node) and not isinstance(s, gast.While):
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

    def pops(self, node: Any) -> bool:
        """Takes an item out of an active list."""
        match node:
            case gast.Call(func=gast.Attribute(value=base, attr="pop")):
                return self.is_list(base) and self.active(base)
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
        return isinstance(node, gast.Name) and self.is_list(node) and not self.facts.value(node).kind.loose

    def extended(self, s: Any, base: Any, more: Any) -> list[Any]:
        if not isinstance(base, gast.Name):
            self.refuse(s, "a list in a slot is extended", "Give the list a name, and extend that.")
        return [t for p in self.parts(more) for t in self.appended(s, base, p)]

    def appended(self, s: Any, base: Any, part: Any, again: bool = False) -> list[Any]:
        """The elements of a list are appended one by one, those that there were at first; again: more than once."""
        out: list[Any] = []
        match part:
            case gast.List(elts=elts) | gast.Tuple(elts=elts):
                before, items = self.computed(elts, again)
                return [*before, *(quote.stmts("xs.append(x)", xs=base, x=e)[0] for e in items)]
            case gast.BinOp(left=inner, op=gast.Mult(), right=times):
                turn = self.appended(s, base, inner, True)
                made = next(k for k, t in enumerate(turn) if not isinstance(t, gast.Assign))
                return [*turn[:made], gast.For(quote.store("_"), quote.call("range", times), turn[made:], [], None)]
        if not isinstance(part, gast.Name):
            name = self.names.numbered("t")
            out.append(quote.assign(name, part))
            known, part = self.facts.value(part).kind, quote.name(name)
        else:
            known = self.facts.value(part).kind
        if not isinstance(known, (ListKind, TupleKind, ArrayKind)):
            self.refuse(s, "a list is extended by what is no list, tuple or array", "Append its items in a loop.")
        count: gast.AST = quote.call("len", part)
        if part.id == base.id:
            count = quote.name(self.names.numbered("n"))
            out.append(quote.assign(count.id, quote.call("len", part)))
        loop = "for i in range(n):\n    xs.append(ys[i])"
        return [*out, *quote.stmts(loop, i=self.names.index(), n=count, xs=base, ys=part)]


def settled_pop(s: Any, node: Any) -> bool:
    """The item that is popped is all that the statement computes, and is not unpacked there."""
    return head(s) is node and not (isinstance(s, gast.Assign) and isinstance(s.targets[0], gast.Tuple | gast.List))


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
