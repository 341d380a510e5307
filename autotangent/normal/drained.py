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

from typing import Any

import gast

from autotangent.kinds import IteratorKind, UnknownKind
from autotangent.normal.statements import Statements
from autotangent.normal.steady import ends, meaning, source_of, steady, writes
from autotangent.syntax import quote, scopes
from autotangent.syntax.listing import is_generator
from autotangent.syntax.walk import leaves_early, root_name, walk

BESIDE = ("enumerate", "zip")


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
        backwards = isinstance(node, gast.Call) and getattr(node.func, "id", "") == "reversed"
        if backwards or not isinstance(self.facts.value(node).kind, IteratorKind):
            return node
        source = self.made(node)
        read = quote.names_in(source) if source is not None else set()
        if source is None or early and (source is not node or not self.ends(source)):
            return node
        ruled = [id(n) for n in walk(source) if id(n) in self.facts.calls and self.facts.calls[id(n)].rule is not None]
        if not steady([source], self.record, lambda n: id(n) in ruled):
            return node
        if any(writes(t, read, self.written_by) for t in s.body):
            return node
        made = quote.call("list", node)
        if isinstance(node, gast.GeneratorExp):
            made = gast.ListComp(node.elt, node.generators)
        made.lazily = True
        return gast.copy_location(made, node)

    def made(self, node: Any) -> Any:
        """What the iterator was made by."""
        if not isinstance(node, gast.Name):
            return node
        stores = [n for n, _ in scopes.bindings(self.tree) if n == node.id]
        given = [s.value for s in walk(self.tree) if isinstance(s, gast.Assign) and _names(s) == node.id]
        return given[0] if len(stores) == len(given) == 1 and not isinstance(given[0], gast.Name) else None

    def written_by(self, call: Any) -> list[Any]:
        if id(call) not in self.facts.interfaces:
            return []
        bound = self.facts.calls[id(call)].bound
        return [root_name(bound.get(p)) for p in self.facts.interfaces[id(call)].mutates]

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
                callee = source_of(meaning(node.func, self.record))
                if callee is not None and is_generator(callee):
                    return ends(callee.tree)
        return not isinstance(self.facts.value(node).kind, (IteratorKind, UnknownKind))


def _names(s: gast.Assign) -> str:
    return getattr(s.targets[0], "id", "") if len(s.targets) == 1 else ""
