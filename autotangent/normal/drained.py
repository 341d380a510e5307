"""What an active loop runs over has a length: an iterator that carries no derivative becomes a list.

>>> from autotangent.kinds import FLOAT, IteratorKind, Value
>>> from autotangent.normal.trial import trial
>>> class Facts:
...     calls, interfaces, varied = {}, {}, lambda self, node: True
...     def value(self, node):
...         return Value(IteratorKind(FLOAT) if isinstance(node, gast.GeneratorExp) else FLOAT)
>>> print(trial(lambda tree, names, record: write(tree, names, Facts(), record), '''
... def f(x):
...     for k in (j * j for j in range(3)):
...         x = x * k
...     return x
... '''))
def f(x):
    for k in [j * j for j in range(3)]:
        x = x * k
    return x
"""

import functools
import types
from typing import Any

import gast
import numpy as np

from autotangent.analysis.effects import MUTABLE_METHODS
from autotangent.errors import NoSource
from autotangent.kinds import IteratorKind, UnknownKind
from autotangent.normal.statements import Statements
from autotangent.syntax import quote, scopes
from autotangent.syntax.listing import is_generator
from autotangent.syntax.read import read
from autotangent.syntax.walk import leaves_early, root_name, walk

BESIDE = ("enumerate", "zip")
SEEN = (print, input, next, iter)  # builtins that others notice


def write(tree: gast.FunctionDef, names: Any, facts: Any, record: Any) -> bool:
    """Rewrite in place; whether anything was."""
    drained = _Drained(names, facts, record)
    drained.tree = tree
    drained.block(tree.body)
    return drained.changed


class _Drained(Statements):
    tree: Any

    def statement(self, s: Any) -> list[Any]:
        if not isinstance(s, gast.For) or not any(self.facts.varied(n) for t in s.body for n in walk(t)):
            return [s]
        head = self.listed(s.iter, s, leaves_early(s.body))
        if head is s.iter:
            return [s]
        new = gast.For(s.target, head, s.body, s.orelse, None)
        new.__dict__.update({k: v for k, v in vars(s).items() if k not in new.__dict__})
        return [new]

    def listed(self, node: Any, s: Any, early: bool) -> Any:
        """The head of a loop with lists for iterators, where nobody can tell the difference."""
        if isinstance(node, gast.Call) and getattr(node.func, "id", "") in BESIDE:
            args = [self.listed(a, s, early or len(node.args) > 1) for a in node.args]
            if all(a is b for a, b in zip(args, node.args)):
                return node
            return gast.copy_location(gast.Call(node.func, args, node.keywords), node)
        if not isinstance(self.facts.value(node).kind, IteratorKind):
            return node
        source = self.made(node)
        read = quote.names_in(source) if source is not None else set()
        if source is None or early and (source is not node or not self.ends(source)):
            return node
        if not self.steady([source], self.record, ()) or any(self.changes(t, read) for t in s.body):
            return node
        if isinstance(node, gast.GeneratorExp):
            return gast.copy_location(gast.ListComp(node.elt, node.generators), node)
        return gast.copy_location(quote.call("list", node), node)

    def made(self, node: Any) -> Any:
        """What the iterator was made by."""
        if not isinstance(node, gast.Name):
            return node
        stores = [n for n, _ in scopes.bindings(self.tree) if n == node.id]
        given = [s.value for s in walk(self.tree) if isinstance(s, gast.Assign) and _names(s) == node.id]
        return given[0] if len(stores) == len(given) == 1 and not isinstance(given[0], gast.Name) else None

    def changes(self, t: Any, read: set[str]) -> bool:
        """A statement writes what has one of the names, or gives the name another value."""
        for n in walk(t):
            match n:
                case gast.Name(id=i, ctx=gast.Store()) if i in read:
                    return True
                case gast.Subscript(ctx=gast.Store()) | gast.Attribute(ctx=gast.Store()) as place:
                    base = root_name(place)
                    if base is not None and base.id in read:
                        return True
                case gast.Call() if id(n) in self.facts.interfaces:
                    bound = self.facts.calls[id(n)].bound
                    given = [root_name(bound.get(p)) for p in self.facts.interfaces[id(n)].mutates]
                    if any(base is not None and base.id in read for base in given):
                        return True
                case gast.Call(func=gast.Attribute(attr=attr) as place) if attr in MUTABLE_METHODS:
                    base = root_name(place)
                    if base is not None and base.id in read:
                        return True
        return False

    # ---- what runs inside ----------------------------------------------------------------------------------------
    def functions(self, node: Any, record: Any) -> Any:
        """What is called, None where that is not known."""
        found = self.facts.calls.get(id(node)) if record is self.record else None
        if found is not None and found.rule is not None:
            return np.sum
        if isinstance(node.func, gast.Attribute):
            owner = record.resolve(node.func.value.id)[1] if isinstance(node.func.value, gast.Name) else None
            known = isinstance(owner, types.ModuleType)
            return getattr(owner, node.func.attr, None) if known else str if _looks(node.func.attr) else None
        return record.resolve(node.func.id)[1] if isinstance(node.func, gast.Name) else None

    def steady(self, nodes: Any, record: Any, inside: tuple[Any, ...]) -> bool:
        """It runs without changing anything, or being noticed."""
        for n in (m for node in nodes for m in walk(node)):
            if isinstance(n, (gast.Subscript, gast.Attribute)) and not isinstance(n.ctx, gast.Load):
                return False
            if isinstance(n, (gast.Global, gast.Nonlocal, gast.With, gast.Raise)):
                return False
            if isinstance(n, gast.Call) and not self.steady_call(n, record, inside):
                return False
        return True

    def steady_call(self, node: gast.Call, record: Any, inside: tuple[Any, ...]) -> bool:
        if isinstance(node.func, gast.Lambda):
            return True
        function = self.functions(node, record)
        if function in inside:
            return True
        if function is functools.reduce or isinstance(function, (types.BuiltinFunctionType, np.ufunc, type(np.sum))):
            return function not in SEEN
        if isinstance(function, type):
            return function.__module__ == "builtins"
        callee = _callee(function)
        return callee is not None and self.steady(callee.tree.body, callee, (*inside, function))

    def ends(self, node: Any) -> bool:
        """It does not go on for ever."""
        match node:
            case gast.GeneratorExp(generators=generators):
                return all(self.ends(g.iter) for g in generators)
            case gast.Call(func=gast.Name(id="zip"), args=args):
                return any(map(self.ends, args))
            case gast.Call(func=gast.Name(id="enumerate"), args=[a, *_]):
                return self.ends(a)
            case gast.Call(func=gast.Name(id="map" | "filter"), args=[_, *args]):
                return any(map(self.ends, args))
            case gast.Call(func=gast.Name() | gast.Attribute()):
                callee = _callee(self.functions(node, self.record))
                if callee is not None and is_generator(callee):
                    loops = [n for n in scopes.within(callee.tree.body) if isinstance(n, (gast.For, gast.While))]
                    return all(isinstance(n, gast.For) and _short(n.iter) for n in loops)
        return not isinstance(self.facts.value(node).kind, (IteratorKind, UnknownKind))


def _callee(function: Any) -> Any:
    try:
        return read(function) if isinstance(function, types.FunctionType) else None
    except NoSource:
        return None


def _short(head: Any) -> bool:
    """What a loop of a generator runs over has an end."""
    calls = [n for n in walk(head) if isinstance(n, gast.Call)]
    return all(getattr(n.func, "id", "") in ("range", "len", "enumerate", "zip", "reversed", "sorted") for n in calls)


def _looks(attr: str) -> bool:
    """A method that only looks."""
    return attr in ("items", "keys", "values", "get", "split", "strip", "lower", "upper", "startswith", "copy", "sum")


def _names(s: gast.Assign) -> str:
    return getattr(s.targets[0], "id", "") if len(s.targets) == 1 else ""
