"""x: float = e loses its annotation; x += e becomes x = x + e, marked as in place; x[i] *= e becomes x[i] = x[i] * e,
where a call that may have an effect gets a name: it happens once.

>>> from autotangent.normal.trial import trial
>>> print(trial(expand, '''
... def f(x, a):
...     x += 1
...     a.b: float = x
...     a[0] *= x
...     a[1] -= x
...     a[place()] /= x
... '''))
def f(x, a):
    x = x + 1
    a.b = x
    a[0] = a[0] * x
    a[1] -= x
    t_1 = place()
    a[t_1] = a[t_1] / x
"""

import builtins
import copy
from typing import Any

import gast
import numpy as np

from autotangent.syntax import quote
from autotangent.syntax.walk import StatementTransformer, walk

PURE = (abs, bool, divmod, float, int, len, round, range, slice)


def expand(tree: gast.FunctionDef, names: Any, record: Any) -> None:
    """Rewrite in place."""
    _Expand(names, record).visit(tree)


class _Expand(StatementTransformer):
    def __init__(self, names: Any, record: Any):
        self.names, self.record = names, record

    def visit_AnnAssign(self, s: gast.AnnAssign) -> gast.AST:
        if s.value is None:
            return s
        return gast.copy_location(gast.Assign([s.target], s.value, None), s)

    def visit_AugAssign(self, s: gast.AugAssign) -> Any:
        before: list[Any] = []
        if isinstance(s.target, gast.Name):
            old: gast.AST = gast.Name(s.target.id, gast.Load(), None, None)
        elif isinstance(s.op, (gast.Add, gast.Sub)):
            return s
        else:
            self.name_calls(s.target, before)
            old = quote.with_context(copy.deepcopy(s.target), gast.Load)
        gast.copy_location(old, s.target)
        value = gast.copy_location(gast.BinOp(old, s.op, s.value), s)
        new = gast.copy_location(gast.Assign([s.target], value, None), s)
        new.augmented = True
        if before:
            new.lineno = None  # it is not as written
        return [*before, new] if before else new

    def name_calls(self, target: Any, before: list[Any]) -> None:
        """Names for what may have an effect in the object and the index, in the order in which they are evaluated."""
        for field in ("value", "slice"):
            part = getattr(target, field, None)
            if part is None or not any(isinstance(n, gast.Call) and not self.is_pure(n) for n in walk(part)):
                continue
            if isinstance(part, (gast.Slice, gast.Tuple)):
                self.name_parts(part, before)
            else:
                setattr(target, field, self.named(part, before))

    def name_parts(self, index: Any, before: list[Any]) -> None:
        """The same for the parts of a slice, or of an index along several axes."""
        for field in index._fields:
            part = getattr(index, field)
            if isinstance(part, list):
                part[:] = [p if isinstance(p, gast.Constant) else self.named_part(p, before) for p in part]
            elif isinstance(part, gast.expr):
                setattr(index, field, self.named(part, before))

    def named_part(self, part: Any, before: list[Any]) -> Any:
        if not isinstance(part, gast.Slice):
            return self.named(part, before)
        self.name_parts(part, before)
        return part

    def named(self, node: Any, before: list[Any]) -> Any:
        if isinstance(node, gast.Constant):
            return node
        before.append(gast.copy_location(quote.assign(self.names.numbered("t"), node), node))
        return quote.name(before[-1].targets[0].id)

    def is_pure(self, node: gast.Call) -> bool:
        """A call of a function that is known to have no effect."""
        parts, f = [], node.func
        while isinstance(f, gast.Attribute):
            parts.append(f.attr)
            f = f.value
        found, function = self.record.resolve(f.id) if isinstance(f, gast.Name) else (False, None)
        for name in reversed(parts):
            function = getattr(function, name, None)
        module = getattr(function, "__module__", None) or ""
        return found and (
            any(function is p for p in PURE)
            or any(function is p for p in (builtins.max, builtins.min))
            and len(node.args) > 1
            or isinstance(function, np.ufunc)
            or module.startswith("numpy")
            and not module.startswith("numpy.random")
        )
