"""Which name holds the adjoint that was made beside a value."""

from collections.abc import Container
from typing import Any

import gast

from autotangent.analysis.effects import holds_memory
from autotangent.analysis.versions import Version, Versions
from autotangent.kinds import Value
from autotangent.structs import field, struct


@struct(eq=False)
class Shadows:
    """What was planted.

    names: variable -> its shadow; twins: version -> that of its shadow; planted: statements that move shadows; one_way:
    those of them that are not undone; moves: statement -> what it does with memory; copies: statement -> the array that
    it may copy; slots: stores of what may be a number or an array -> that of the shadow; calls: calls whose callee
    moves shadows too; along: (call, the argument that hands a shadow on); either: expressions of what may be a number,
    which go into a name or a container.
    """

    names: dict[str, str] = field(default_factory=dict)
    twins: dict[int, Version] = field(default_factory=dict)
    planted: set[int] = field(default_factory=set)
    one_way: set[int] = field(default_factory=set)
    moves: dict[int, str] = field(default_factory=dict)
    slots: dict[int, gast.AST] = field(default_factory=dict)
    copies: dict[int, gast.AST] = field(default_factory=dict)
    calls: set[int] = field(default_factory=set)
    either: set[int] = field(default_factory=set)
    along: list[tuple[gast.Call, gast.keyword]] = field(default_factory=list)

    def of(self, version: Version | None) -> Version | None:
        """The shadow of a version."""
        return self.twins.get(id(version)) if version is not None else None

    def withdraw(self, sites: Container[int]) -> None:
        """A call whose result nobody differentiates stays as the user wrote it."""
        for call, shadow in self.along:
            if id(call) not in sites and shadow in call.keywords:
                call.keywords.remove(shadow)

    def match(self, table: Versions) -> None:
        """Find the versions of the shadows, which are defined where those of the arrays are; where paths join, of those
        arrays that have one on every path."""
        joined: list[Version] = []
        for name, twin in self.names.items():
            theirs = {_where(w): w for w in table.by_name.get(twin, ())}
            for v in table.by_name.get(name, ()):
                w = theirs.get(_where(v)) or (theirs.get("start") if v.how == "parameter" else None)
                if w is not None and holds_memory(v.value.kind):
                    self.twins[id(v)] = w
                    joined += [v] if v.inputs else []
        while alone := [v for v in joined if id(v) in self.twins and not all(map(self._goes_along, v.inputs))]:
            for v in alone:
                del self.twins[id(v)]

    def _goes_along(self, version: Version) -> bool:
        return id(version) in self.twins or not holds_memory(version.value.kind)


def _where(v: Version) -> Any:
    s = v.statement
    if v.how == "parameter" or getattr(s, "beside", None) == "start":
        return "start"
    return ("assign", id(getattr(s, "beside", s))) if v.how == "assign" else (v.how, id(s), id(v.block))


def comes_back(result: Value) -> bool:
    """A callee that is given adjoint arrays gives that of its result, and its caller takes it."""
    return result.varied and holds_memory(result.kind)
