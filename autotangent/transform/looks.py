"""Adjoints that are looks at memory of the primal: which of these the reverse sweep may change."""

from functools import cached_property
from typing import Any

import gast

from autotangent.analysis.effects import shared
from autotangent.analysis.rewriting import is_rewritten, rewritten
from autotangent.analysis.versions import Version
from autotangent.syntax.fresh import VIEWING_CALLS, called
from autotangent.syntax.walk import walk
from autotangent.transform.context import Context

SHAPED = ("broadcast_to", "spread", "spread_over", "unbroadcast")  # what they are like is the second argument


class Looks:
    """Mixed into the reverse sweep."""

    ctx: Context
    effects: Any

    def changes(self, node: gast.AST) -> bool:
        """A look at memory of the primal that the reverse sweep may put back to what it was."""
        if isinstance(node, gast.Call):
            looked_at = node.args[:1] if called(node) in SHAPED else node.args
            return called(node) in VIEWING_CALLS and any(map(self.changes, looked_at))
        if not isinstance(node, (gast.Name, gast.Attribute, gast.Subscript)):
            return False
        versions = [n.version for n in walk(node) if getattr(n, "version", None) is not None]
        return any(map(self.put_back_later, versions))

    def put_back_later(self, v: Version) -> bool:
        """The reverse sweep, or that of the call that gave it, may put the memory of a version back to what it was."""
        ctx, memory = self.ctx, self.effects
        parts = shared(v.node, ctx.facts, ctx.table) if v.how == "made" else [v]
        roots = {id(memory.find(w)) for w in parts}
        given = v.how == "made" and is_rewritten(v.node, ctx.facts)
        return given or bool(roots & self.rewritten) or any(memory.stores.get(r) for r in roots)

    @cached_property
    def rewritten(self) -> set[int]:
        """Classes of memory, by id, that calls give and their sweeps put back."""
        return rewritten(self.ctx.tree, self.ctx.facts, self.ctx.table, self.effects)
