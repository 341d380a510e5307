"""operator.itemgetter, attrgetter and methodcaller as the lambdas that they are short for.

>>> import operator
>>> text = "def f(x):\\n get = operator.itemgetter(1)\\n return max(x, key=operator.attrgetter('a.b'))"
>>> tree = gast.parse(text).body[0]
>>> written_out(tree, {"operator": operator})
>>> print(gast.unparse(tree).strip())
def f(x):
    get = lambda v: v[1]
    return max(x, key=lambda v: v.a.b)
"""

import operator
from typing import Any

import gast

from autotangent.syntax import quote, scopes

GETTERS = (operator.itemgetter, operator.attrgetter, operator.methodcaller)


def written_out(tree: Any, space: dict[str, Any]) -> None:
    """Rewrite in place. space: what names from outside of the function mean."""
    if any(v is operator or v in GETTERS for v in space.values() if callable(v) or v is operator):
        _Getters(space, {name for name, _ in scopes.bindings(tree)}).visit(tree)


class _Getters(gast.NodeTransformer):
    def __init__(self, space: dict[str, Any], bound: set[str]):
        self.space, self.bound = space, bound

    def meaning(self, node: Any) -> Any:
        match node:
            case gast.Name(id=i) if i not in self.bound:
                return self.space.get(i)
            case gast.Attribute(value=gast.Name() as module, attr=attr) if self.meaning(module) is operator:
                return getattr(operator, attr, None)
        return None

    def visit_Call(self, node: gast.Call) -> Any:
        self.generic_visit(node)
        meaning = self.meaning(node.func)
        if not any(meaning is g for g in GETTERS) or not all(isinstance(a, gast.Constant) for a in node.args):
            return node
        if not node.args or any(isinstance(a, gast.Starred) for a in node.args):
            return node
        body = self.body(meaning, node)
        new = gast.Lambda(quote.expr("lambda v: 0").args, body)
        return gast.copy_location(new, node)

    def body(self, meaning: Any, node: gast.Call) -> Any:
        """What the function gives for v."""
        v = quote.name("v")
        if meaning is operator.methodcaller:
            return gast.Call(gast.Attribute(v, node.args[0].value, gast.Load()), node.args[1:], node.keywords)
        if meaning is operator.itemgetter:
            parts: list[Any] = [gast.Subscript(v, a, gast.Load()) for a in node.args]
        else:
            parts = [quote.expr(f"v.{a.value}") for a in node.args]
        return parts[0] if len(parts) == 1 else gast.Tuple(parts, gast.Load())
