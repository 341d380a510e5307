"""Helpers that keep, put back and add up what containers and objects hold, where it is not known what that is.

They do the same to every part, and are linear: of a tangent, which is built like the value, they are the tangent.
Their adjoints depend on what is held: where the adjoints lie beside the values from the start, sweeps written by hand
move them; reverse mode refuses the others.
"""

from typing import Any

import gast

from autotangent.analysis.facts import CallFact, Facts
from autotangent.analysis.interface import Interface
from autotangent.analysis.values import Env
from autotangent.errors import Unsupported
from autotangent.kinds import NONE, UNKNOWN, ObjectKind, Value
from autotangent.runtime.slots import Slot, held, held_at, hold, hold_at
from autotangent.runtime.snapshots import Snapshot, put_back, snapshot
from autotangent.runtime.zeros import complete
from autotangent.structs import replace
from autotangent.syntax.read import FunctionRecord
from autotangent.syntax.walk import root_name, walk

BY_HAND: dict[Any, tuple[str, ...]] = {  # their parameters
    snapshot: ("x", "others"),
    put_back: ("x", "before"),
    held: ("x", "name"),
    held_at: ("x", "key"),
    hold: ("x", "name", "value"),
    hold_at: ("x", "key", "value"),
    complete: ("made", "x"),
}
KEPT = {  # what helpers give that may be anything, and whose shadow is such an object
    snapshot: ObjectKind(Snapshot, (("things", UNKNOWN),)),
    held: ObjectKind(Slot, (("held", UNKNOWN),)),
    held_at: ObjectKind(Slot, (("held", UNKNOWN),)),
}
INSTEAD = "Derive the function that the gradient is of another way: let it return what it changes."


def refuse_mirrored(tree: gast.AST, facts: Facts, record: FunctionRecord) -> None:
    """What keeps and puts back what is not known has no adjoint.

    Raises:
        Unsupported: at the first such helper.
    """
    for node in walk(tree):
        if id(node) in facts.mirrored and not facts.calls[id(node)].by_hand:
            raise Unsupported(facts.mirrored[id(node)], record.place(node), INSTEAD)


class Mirrored:
    """The part of the walk that notes them."""

    facts: Facts
    refuse: Any
    statement: Any

    def looks(self, node: gast.Call, what: str) -> Value:
        """A helper that gives what its first argument holds. what: the error in reverse mode."""
        varied = any(self.facts.varied(a) for a in node.args)
        if varied and not isinstance(self.statement, gast.Assign):
            self.refuse(node, what, "Give it a statement of its own.")
        given = self._given(node)
        kind = KEPT.get(self._helper(node), UNKNOWN)
        return self._noted(node, what if varied else "", Interface(Value(kind, varied=varied), returns=(given[0],)))

    def changes(self, node: gast.Call, what: str, env: Env) -> Value:
        """A helper that changes what its first argument holds, to what the last one holds, or by that."""
        varied = any(self.facts.varied(a) for a in node.args)
        if varied and not isinstance(self.statement, gast.Expr):
            self.refuse(node, what, "Give it a statement of its own.")
        root = root_name(node.args[0])
        if varied and root is not None and root.id in env:
            env[root.id] = self.facts.values[id(root)] = replace(env[root.id], varied=True)
        every = tuple(p for p in self._given(node) if p not in ("name", "key"))
        first = every[:1]
        written = Interface(
            Value(NONE), mutates=first, varied=first if varied else (), linked=every, replaces=first, resizes=True
        )
        return self._noted(node, what if varied else "", written)

    def _helper(self, node: gast.Call) -> Any:
        """The function that is called."""
        return getattr(self.facts.value(node.func).kind, "value", None)

    def _given(self, node: gast.Call) -> tuple[str, ...]:
        """The parameters that the arguments are given for."""
        names = BY_HAND.get(self._helper(node), ())
        return names[: len(node.args)] if names else tuple(str(k) for k in range(len(node.args)))

    def _noted(self, node: gast.Call, what: str, interface: Interface) -> Value:
        helper, names = self._helper(node), self._given(node)
        bound = dict(zip(names, node.args))
        by_hand = helper.__name__ if helper in BY_HAND else ""
        self.facts.calls[id(node)] = CallFact(None, bound, by_hand=by_hand)
        self.facts.interfaces[id(node)] = replace(interface, tangled=bool(by_hand and what))
        if what:
            self.facts.mirrored[id(node)] = what
        return interface.result
