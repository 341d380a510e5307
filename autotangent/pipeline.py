"""THE LIST: every stage from a user's function to the text of its derivative.

Read `STAGES` as the table of contents; each stage is one function, `derive` runs them in order.
"""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

import gast

from autotangent import normal
from autotangent.analysis import effects as effects_of
from autotangent.analysis.facts import Facts
from autotangent.analysis.infer import Infer, infer
from autotangent.analysis.versions import versions
from autotangent.derived import Derived, Request
from autotangent.kinds import Kind, Value
from autotangent.syntax.read import FunctionRecord
from autotangent.transform import assemble
from autotangent.transform.context import Context


@dataclass(frozen=True)
class Stage:
    """One step: its name, the function, and what it does in a sentence."""

    name: str
    function: Callable[..., Any]
    sentence: str


STAGES = (
    Stage("normal", normal.normalise, "rewrite what has no direct reverse: early returns, ternaries, unpacking"),
    Stage("infer", infer, "what each expression is (kind) and whether it depends on wrt (varied)"),
    Stage("versions", versions, "which value of a name each use means"),
    Stage("effects", effects_of.effects, "which names may share memory, and who writes it"),
    Stage("assemble", assemble.assemble, "forward sweep, seed, reverse sweep, return; or tangents interleaved"),
)


def derive(request: Request) -> Derived:
    """The text of a derivative.

    Raises:
        AutotangentError: at the user's line, with what to write instead.
    """
    ctx, found = analyse(request)
    return assemble.assemble(request, ctx, found)


def analyse(request: Request) -> tuple[Context, Any]:
    """The stages before any text is written."""
    record = request.record
    tree = normal.normalise(record)
    facts = infer(record, tree, request.kinds, request.wrt, result_of)
    table = versions(tree, facts)
    for name, kind in request.kinds.items():
        if name in table.by_name:
            table.by_name[name][0].value = Value(kind, varied=name in request.wrt)
    return Context(record, tree, facts, table), effects_of.effects(tree, facts, table)


_pending: dict[Any, Value] = {}
_known: dict[Any, Value] = {}


def result_of(callee: FunctionRecord, kinds: dict[str, Kind], varied: tuple[str, ...], node: gast.AST) -> Value:
    """Facts of the result of a Python function for these arguments."""
    key = (id(callee), tuple(kinds.items()), varied)
    if key in _known:
        return _known[key]
    if key in _pending:
        return _pending[key]
    _pending[key] = Value(Kind())
    try:
        facts: Facts = infer(callee, normal.normalise(callee), kinds, varied, result_of)
    finally:
        del _pending[key]
    return facts.result


__all__ = ["STAGES", "Infer", "Stage", "analyse", "derive"]
