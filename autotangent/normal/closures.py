"""A def inside a function becomes an assignment; lambdas and it know what they captured; computed defaults get names.

What a `functools.partial` holds gets a name too, where it could change before the call.

>>> from autotangent.normal.trial import trial
>>> print(trial(attach, '''
... def f(x, w):
...     def g(t, s=w + 1):
...         return t * x + s
...     h = lambda t, w=w: t * w
...     return g(2.0) + h(x)
... '''))
def f(x, w):
    s_1 = w + 1
    g = 'g'(x, s_1)
    w_1 = w
    h = lambda t, w=w: t * w
    return g(2.0) + h(x)
"""

import functools
from collections.abc import Collection
from typing import Any

import gast

from autotangent.syntax import quote, scopes
from autotangent.syntax.closures import Closure, Inner, inners, late_parameters
from autotangent.syntax.walk import walk


def attach(tree: gast.FunctionDef, names: Any, record: Any) -> None:
    """Rewrite in place; `tree` is a copy of the record's."""
    copies = dict(zip(map(id, walk(record.tree)), walk(tree)))
    known = {id(copies[id(i.node)]): i for i in inners(record)}
    counts: dict[str, int] = {}
    for name, _ in scopes.bindings(tree):
        counts[name] = counts.get(name, 0) + 1
    _Attach(names, known, counts, record).block(tree.body)


class _Attach:
    def __init__(self, names: Any, known: dict[int, Inner], counts: dict[str, int], record: Any):
        self.names, self.known, self.counts, self.record = names, known, counts, record

    def block(self, body: list) -> None:
        for k in range(len(body) - 1, -1, -1):
            s = body[k]
            if id(s) in self.known:
                body[k : k + 1] = self.definition(s)
                continue
            for inner in (getattr(s, field, None) for field in ("body", "orelse", "finalbody")):
                if isinstance(inner, list):
                    self.block(inner)
            for part in (*getattr(s, "handlers", []), *getattr(s, "cases", [])):
                self.block(part.body)
            body[k:k] = self.heads(s)

    def definition(self, s: gast.FunctionDef) -> list[Any]:
        first, closure = self.closure(s)
        made = gast.Constant(s.name, None)
        made.closure = closure, self.known[id(s)].name
        held = [*closure.captured, *(n for _, n in closure.defaulted)]
        call = gast.Call(made, [quote.name(n) for n in held], [])
        return [*first, gast.copy_location(gast.Assign([quote.store(s.name)], call, None), s)]

    def heads(self, s: Any) -> list[Any]:
        """What goes before a statement for the lambdas and partials in it."""
        if isinstance(s, (gast.While, gast.FunctionDef, gast.ClassDef)):
            return []
        nested = (gast.If, gast.For, gast.With, gast.Try, gast.Match)
        head = getattr(s, "test", None) or getattr(s, "iter", None) or [] if isinstance(s, nested) else s
        out: list[Any] = []
        own = scopes.targets_around(head) if self.known else {}
        for n in list(scopes.within(head)):
            if id(n) in self.known:
                first, closure = self.closure(n, own.get(id(n), set()))
                n.closure = closure, self.known[id(n)].name
                out += first
            elif isinstance(n, gast.Call) and self.means(n.func) is functools.partial:
                out += self.hold(n)
        return out

    def closure(self, node: Any, own: Collection[str] = ()) -> tuple[list[Any], Closure]:
        """(statements that name default values, what the function is here); own: the variables of comprehensions around
        it, which have their values there only."""
        inner = self.known[id(node)]
        first, defaulted = [], []
        for p, value in late_parameters(node).items():
            if isinstance(value, gast.Name) and value.id in own:
                defaulted.append((p, value.id))
                continue
            if own and not isinstance(value, (gast.Constant, gast.Name)):
                name = self.names.numbered(p)
                node.computed = {**getattr(node, "computed", {}), p: value}
                defaulted.append((p, name))
                continue
            name = self.names.numbered(p)
            first.append(quote.assign(name, value))
            defaulted.append((p, name))
        return first, Closure(inner.function, inner.captured, tuple(defaulted))

    def means(self, node: Any) -> Any:
        """The object of a dotted name from outside the function, or None."""
        match node:
            case gast.Name(id=i) if i not in self.counts:
                return self.record.resolve(i)[1]
            case gast.Attribute(value=value, attr=attr):
                return getattr(self.means(value), attr, None)
        return None

    def hold(self, node: gast.Call) -> list[Any]:
        """Names for the arguments of a partial."""
        out: list[Any] = []
        node.args[1:] = [self.held(a, out) for a in node.args[1:]]
        for k in node.keywords:
            k.value = self.held(k.value, out)
        return out

    def held(self, node: Any, out: list[Any]) -> Any:
        if isinstance(node, gast.Name) and self.counts.get(node.id, 0) == 1:
            return node
        name = self.names.numbered(node.id if isinstance(node, gast.Name) else "t")
        out.append(quote.assign(name, node))
        return quote.name(name)
