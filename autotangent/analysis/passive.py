"""What is passive must not write, or give a second name to, memory whose derivative is followed."""

from typing import Any

import gast

from autotangent.analysis.effects import Effects, is_active, shared
from autotangent.analysis.facts import Facts
from autotangent.analysis.versions import Versions
from autotangent.errors import Unsupported
from autotangent.syntax.walk import walk

LINE, MESSAGE = "the ignored line", "the message of an exception"
INSTEAD = {LINE: "Give the call a copy, and ignore that line.", MESSAGE: "Compute it in a statement before."}


def refuse_writes(tree: gast.AST, facts: Facts, table: Versions, memory: Effects, record: Any) -> None:
    """Refuse passive calls that write active memory, and passive names of active memory that is written."""

    def refuse(node: Any, what: str, instead: str) -> None:
        raise Unsupported(what, record.place(node), instead)

    for node in walk(tree):
        if id(node) in facts.interfaces:
            bound = facts.calls[id(node)].bound
            for argument in (bound.get(p) for p in facts.interfaces[id(node)].mutates):
                if hasattr(argument, "passive") and any(
                    is_active(table, memory, v) for v in shared(argument, facts, table)
                ):
                    where = argument.passive
                    refuse(node, f"{where} writes what the derivative follows", INSTEAD[where])
        if isinstance(node, gast.Assign) and hasattr(node.value, "passive"):
            for v in shared(node.value, facts, table):
                if memory.stores.get(id(memory.find(v))) and is_active(table, memory, v):
                    refuse(node, f"{LINE} gives another name to an array or object that is written", "Write .copy().")
