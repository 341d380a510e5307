"""y.resize(n) of a vector that nothing else refers to: y gets what was in it, cut off or filled up with zeros."""

from typing import Any

import gast

from autotangent.analysis.effects import Effects
from autotangent.analysis.facts import Facts
from autotangent.analysis.values import Env
from autotangent.analysis.versions import Versions
from autotangent.errors import Unsupported
from autotangent.kinds import INT, NONE, ArrayKind, Value
from autotangent.syntax import quote
from autotangent.syntax.read import FunctionRecord
from autotangent.syntax.walk import walk

WHAT = "an array gets another size in its place"
NEW = "Make a new array: b = np.zeros(n), b[: len(a)] = a"


class Resizing:
    """The part of the walk that knows it. NumPy itself refuses it where something else refers to the array."""

    expr: Any
    facts: Facts
    in_numpy: Any
    refuse: Any
    statement: Any
    written_as: Any

    def resized(self, node: gast.Call, base: Value, env: Env) -> Value:
        """y.resize(n) is y = np.append(y, np.zeros(n, y.dtype))[:n]"""
        target, s = node.func.value, self.statement
        vector = isinstance(base.kind, ArrayKind) and base.kind.axes is not None and len(base.kind.axes) == 1
        sizes = self.sizes(node, env)
        statement = isinstance(s, gast.Expr) and s.value is node
        checks = [self.expr(k.value, env).const if k.arg == "refcheck" else None for k in node.keywords] or [True]
        if not (vector and statement and checks[0] in (True, False) and sizes and isinstance(target, gast.Name)):
            self.refuse(node, WHAT, NEW)
        size, *others = sizes
        for other in others:
            size = gast.BinOp(size, gast.Mult(), other)
        made = self.in_numpy(node, "np.append(y, np.zeros(n, y.dtype))[:n]", y=target, n=size)
        if others:
            made = self.in_numpy(node, "np.reshape(y, s)", y=made, s=gast.Tuple(list(sizes), gast.Load()))
        new = gast.copy_location(quote.assign(target.id, made), s)
        new.unchecked = not checks[0]
        self.written_as(s, [new], env)
        return Value(NONE)

    def sizes(self, node: gast.Call, env: Env) -> list[Any]:
        """The lengths of the new axes; none where they are not written one by one, or computed by what may not be
        repeated."""
        given = node.args
        if len(given) == 1 and isinstance(given[0], (gast.Tuple, gast.List)):
            given = given[0].elts
        plain = all(self.expr(n, env).kind == INT and not any(isinstance(c, gast.Call) for c in walk(n)) for n in given)
        return list(given) if plain else []


def refuse_shared(tree: Any, facts: Facts, table: Versions, memory: Effects, record: FunctionRecord) -> None:
    """Without NumPy's check: another name or container may hold the array.

    Raises:
        Unsupported: at the call.
    """
    for s in walk(tree):
        if not getattr(s, "unchecked", False):
            continue
        name = s.targets[0].id
        old = next(table.uses[id(n)] for n in walk(s.value) if isinstance(n, gast.Name) and n.id == name)
        own = {id(v) for v in table.by_name[name]}
        if name in record.signature.parameters or any(id(v) not in own for v in memory.members(old, table)):
            what = f"{name} gets another size in its place, and something else may refer to it"
            raise Unsupported(what, record.place(s), "Leave refcheck=False out: NumPy then looks whether that is so.")
