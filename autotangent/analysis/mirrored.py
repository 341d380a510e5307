"""Helpers that keep, put back and add up what containers and objects hold, where it is not known what that is.

They do the same to every part, and are linear: of a tangent, which is built like the value, they are the tangent.
Their adjoints depend on what is held: they lie beside the values from the start, and sweeps written by hand move them.
"""

from typing import Any

import gast

from autotangent.analysis.effects import holds_memory
from autotangent.analysis.facts import CallFact, Facts
from autotangent.analysis.interface import Interface
from autotangent.analysis.values import Env
from autotangent.kinds import NONE, UNKNOWN, ObjectKind, Value
from autotangent.runtime.slots import Slot, held, held_at, hold, hold_at
from autotangent.runtime.snapshots import Snapshot, put_back, snapshot
from autotangent.runtime.structures import add_at, add_into, summed
from autotangent.runtime.zeros import complete
from autotangent.structs import replace
from autotangent.syntax.walk import root_name

BY_HAND: dict[Any, tuple[str, ...]] = {  # their parameters
    snapshot: ("x", "others"),
    put_back: ("x", "before"),
    held: ("x", "name"),
    held_at: ("x", "key"),
    hold: ("x", "name", "value"),
    hold_at: ("x", "key", "value"),
    complete: ("made", "x"),
    add_into: ("x_bar", "g", "index"),
    add_at: ("x_bar", "key", "g"),
    summed: ("x_bar", "g"),
}
KEPT = {  # what helpers give that may be anything, and whose shadow is such an object
    snapshot: ObjectKind(Snapshot, (("things", UNKNOWN),)),
    held: ObjectKind(Slot, (("held", UNKNOWN),)),
    held_at: ObjectKind(Slot, (("held", UNKNOWN),)),
}


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

    def adds(self, node: gast.Call, what: str, env: Env) -> Value:
        """A helper that adds to what its first argument holds; objects that were added are empty after that."""
        self.facts.adds.add(id(node))
        known = self.looks(node, what) if self._helper(node) is summed else self.changes(node, what, env)
        if id(node) in self.facts.mirrored:
            bound, interface = self.facts.calls[id(node)].bound, self.facts.interfaces[id(node)]
            written = tuple(p for p in ("x_bar", "g") if holds_memory(self.facts.value(bound[p]).kind))
            self.facts.interfaces[id(node)] = replace(interface, mutates=written, varied=written, linked=())
        return known

    def _helper(self, node: gast.Call) -> Any:
        """The function that is called."""
        return getattr(self.facts.value(node.func).kind, "value", None)

    def _given(self, node: gast.Call) -> tuple[str, ...]:
        """The parameters that the arguments are given for."""
        return BY_HAND[self._helper(node)][: len(node.args)]

    def _noted(self, node: gast.Call, what: str, interface: Interface) -> Value:
        helper, names = self._helper(node), self._given(node)
        bound = dict(zip(names, node.args))
        self.facts.calls[id(node)] = CallFact(None, bound, by_hand=helper.__name__)
        self.facts.interfaces[id(node)] = replace(interface, tangled=bool(what))
        if what:
            self.facts.mirrored.add(id(node))
        return interface.result
