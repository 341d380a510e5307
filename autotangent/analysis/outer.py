"""np.multiply.outer(a, b) as what it does: np.multiply(a[:, None], b)."""

from typing import Any

import gast

from autotangent.analysis.facts import Facts
from autotangent.analysis.unbuffered import ufunc_of
from autotangent.analysis.values import Env
from autotangent.analysis.written import is_simple
from autotangent.kinds import ArrayKind, ScalarKind, Value
from autotangent.rules import lookup
from autotangent.rules.result_kinds import array_of
from autotangent.syntax import quote


class Outer:
    """The part of the walk that knows the method outer of ufuncs."""

    facts: Facts
    in_numpy: Any
    instead: Any
    needs_own_name: Any
    refuse: Any
    text_outside: Any

    def outer_call(self, node: gast.Call, function: Any, env: Env) -> Value | None:
        """The value of a call of outer, None for other calls and for what is left as it is."""
        ufunc = ufunc_of(function, "outer")
        if ufunc is None or ufunc.signature is not None or lookup(ufunc) is None or len(node.args) != 2:
            return None
        path = self.text_outside(ufunc)
        named = isinstance(node.func, gast.Attribute) or path is not None and len(path) == 1
        if not named or not any(self.facts.value(a).varied for a in node.args):
            return None
        text = node.func.value if isinstance(node.func, gast.Attribute) else quote.dotted(path[0])
        a, b = node.args
        wide = self.as_leading(node, a, b)
        return self.instead(node, gast.copy_location(gast.Call(text, [wide, b], node.keywords), node), env)

    def as_leading(self, node: gast.Call, a: Any, b: Any) -> gast.AST:
        """The first operand with an axis of one element for each axis of the second."""
        own, other = array_of(self.facts.value(a).kind)[1], array_of(self.facts.value(b).kind)[1]
        if other == () or own == () and isinstance(self.facts.value(a).kind, ScalarKind):
            return a
        if other is None or own is None or not isinstance(self.facts.value(a).kind, ArrayKind):
            for part in (a, b):
                if not is_simple(part):
                    self.needs_own_name(part)
            return self.in_numpy(node, "np.reshape(a, np.shape(a) + (1,) * np.ndim(b))", a=a, b=b)
        index: list[Any] = [gast.Slice(None, None, None) for _ in own] + [gast.Constant(None, None) for _ in other]
        return gast.copy_location(gast.Subscript(a, gast.Tuple(index, gast.Load()), gast.Load()), node)
