"""Helpers that keep, put back and add up what containers and objects hold, where it is not known what that is.

They do the same to every part, and are linear: of a tangent, which is built like the value, they are the tangent.
Their adjoints depend on what is held, so reverse mode refuses them.
"""

from typing import Any

import gast

from autotangent.analysis.facts import CallFact, Facts
from autotangent.analysis.interface import Interface
from autotangent.analysis.values import Env
from autotangent.errors import Unsupported
from autotangent.kinds import NONE, UNKNOWN, Value
from autotangent.structs import replace
from autotangent.syntax.read import FunctionRecord
from autotangent.syntax.walk import root_name, walk

INSTEAD = "Derive the function that the gradient is of another way: let it return what it changes."


def refuse_mirrored(tree: gast.AST, facts: Facts, record: FunctionRecord) -> None:
    """What keeps and puts back what is not known has no adjoint.

    Raises:
        Unsupported: at the first such helper.
    """
    for node in walk(tree):
        if id(node) in facts.mirrored:
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
        return self._noted(node, what if varied else "", Interface(Value(UNKNOWN, varied=varied), returns=("0",)))

    def changes(self, node: gast.Call, what: str, env: Env) -> Value:
        """A helper that changes what its first argument holds, to what the last one holds, or by that."""
        varied = any(self.facts.varied(a) for a in node.args)
        if varied and not isinstance(self.statement, gast.Expr):
            self.refuse(node, what, "Give it a statement of its own.")
        root = root_name(node.args[0])
        if varied and root is not None and root.id in env:
            env[root.id] = self.facts.values[id(root)] = replace(env[root.id], varied=True)
        every = tuple(str(k) for k in range(len(node.args)))
        first = every[:1]
        written = Interface(
            Value(NONE), mutates=first, varied=first if varied else (), linked=every, replaces=first, resizes=True
        )
        return self._noted(node, what if varied else "", written)

    def _noted(self, node: gast.Call, what: str, interface: Interface) -> Value:
        self.facts.calls[id(node)] = CallFact(None, {str(k): a for k, a in enumerate(node.args)})
        self.facts.interfaces[id(node)] = interface
        if what:
            self.facts.mirrored[id(node)] = what
        return interface.result
