"""max and min by a key pick an item by its position: `max(xs, key=f)` is `xs[k]` for the k with the largest `f(xs[k])`.

>>> from autotangent.normal.trial import trial
>>> def marked(tree, names, record):
...     for n in gast.walk(tree):
...         if isinstance(n, gast.Call) and n.keywords:
...             n.picks = True
...     return write(tree, names, lambda e, n: True, record)
>>> print(trial(marked, '''
... def f(xs, g):
...     return max(xs, key=lambda x: -x * g)
... '''))
def f(xs, g):
    k = max(range(len(xs)), key=lambda i: -xs[i] * g)
    t_1 = xs[k]
    return t_1
"""

from typing import Any

import gast

from autotangent.analysis.higher import plain_parameters
from autotangent.normal.order import First, eager, head, taken_out
from autotangent.normal.statements import Statements
from autotangent.syntax import quote


def write(tree: gast.FunctionDef, names: Any, first: First, record: Any) -> bool:
    """Rewrite in place; whether anything was."""
    extremes = _Extremes(names, None, record)
    extremes.first = first
    extremes.block(tree.body)
    return extremes.changed


class _Extremes(Statements):
    first: First

    def statement(self, s: Any) -> list[Any]:
        for node in eager(head(s)):
            if getattr(node, "picks", False) and not isinstance(s, gast.While):
                if head(s) is node and isinstance(s, gast.Assign) and isinstance(s.targets[0], gast.Name):
                    return self.picked(s.targets[0].id, node)
                return taken_out(s, node, self.picked, self.first, self.names)
        return [s]

    def picked(self, name: str, node: gast.Call) -> list[Any]:
        """name = xs[k]"""
        items: Any = node.args[0] if len(node.args) == 1 else gast.List(node.args, gast.Load())
        out: list[Any] = []
        if not isinstance(items, gast.Name) or items.id == name:
            held = self.names.numbered("t")
            out.append(quote.assign(held, self.listed(items)))
            items = quote.name(held)
        k, i = self.name("k"), self.name("i")
        item = gast.Subscript(items, quote.name(i), gast.Load())
        by = gast.Lambda(quote.expr(f"lambda {i}: 0").args, self.called(node.keywords[0].value, item))
        positions = gast.Call(node.func, [quote.expr("range(len(xs))", xs=items)], [gast.keyword("key", by)])
        return [*out, quote.assign(k, positions), quote.assign(name, quote.expr("xs[k]", xs=items, k=quote.name(k)))]

    def name(self, wish: str) -> str:
        return self.names.numbered(wish) if wish in self.names.taken else self.names.fresh(wish)

    def called(self, function: Any, item: gast.AST) -> Any:
        """The expression of the key for an item."""
        if isinstance(function, gast.Lambda) and plain_parameters(function, 1):
            return quote.substitute(function.body, {function.args.args[0].id: item})
        return gast.Call(function, [item], [])

    def listed(self, items: Any) -> Any:
        """What is looked at by position."""
        match items:
            case gast.GeneratorExp(elt=elt, generators=generators):
                return gast.ListComp(elt, generators)
            case gast.Tuple(elts=elts):
                return gast.List(elts, gast.Load())
            case gast.Call(func=gast.Name(id="enumerate" | "zip" | "reversed" as i), args=args):
                made = [self.name("v") for _ in {"enumerate": range(2), "zip": args, "reversed": [0]}[i]]
                elt, target = (gast.Tuple([f(n) for n in made], f("v").ctx) for f in (quote.name, quote.store))
                if i == "reversed":
                    elt, target = elt.elts[0], target.elts[0]
                return gast.ListComp(elt, [gast.comprehension(target, items, [], 0)])
        return items
