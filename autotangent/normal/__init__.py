"""User Python to normal form: one rewriting a file, each with source in and source out."""

import importlib
from collections.abc import Callable, Mapping
from typing import Any

import gast

from autotangent.analysis.turns import mark_places
from autotangent.normal import (
    augmented,
    closures,
    contexts,
    counters,
    exits,
    generators,
    globals,
    held,
    hidden,
    ignored,
    insertions,
    iterators,
    listings,
    looped,
    matches,
    nditer,
    paired,
    starts,
    unpacking,
    walruses,
    written,
)
from autotangent.normal.conditionals import spell_out
from autotangent.normal.dicts import write as write_dicts
from autotangent.normal.drained import write as write_drained
from autotangent.normal.extremes import write as write_extremes
from autotangent.normal.functions import refuse_escapes, write_calls
from autotangent.normal.guards import assert_absent
from autotangent.normal.lazy import refuse_generators, refuse_lazy
from autotangent.normal.lists import write as write_lists
from autotangent.normal.matches import drop_decided
from autotangent.normal.positions import by_position
from autotangent.normal.stores import refuse_outputs
from autotangent.syntax import quote
from autotangent.syntax.names import Names
from autotangent.syntax.quote import names_in
from autotangent.syntax.read import FunctionRecord
from autotangent.syntax.walk import copied, displace, tried_count, walk


def late(module: str, name: str) -> Callable[..., Any]:
    """A function whose module is imported when it is called, because few functions of users need it."""
    return lambda *args: getattr(importlib.import_module(f"autotangent.normal.{module}"), name)(*args)


write_choices = late("choices", "write_choices")
unroll = late("unrolled", "write_out")
kept_functions, write_kept = late("kept", "kept_functions"), late("kept", "write_kept")


def expand_attempts(tree: Any, names: Names, record: FunctionRecord) -> None:
    """See `attempts.py`."""
    if any(isinstance(n, (gast.Try, gast.With)) for n in walk(tree)):
        late("attempts", "expand")(tree, names, record)


def refuse_writes(tree: Any, facts: Any, record: FunctionRecord) -> None:
    """See `tried.py`."""
    if any(tried_count(s) is not None for s in walk(tree)):
        late("tried", "refuse_writes")(tree, facts, record)


REWRITINGS = (
    insertions.write_out,
    hidden.refuse,
    ignored.mark,
    globals.write_out,
    listings.write_out,
    nditer.write_out,
    iterators.expand,
    matches.expand,
    held.expand,
    generators.expand,
    expand_attempts,
    exits.structure,
    walruses.expand,
    contexts.flatten,
    augmented.expand,
    paired.write_out,
    unpacking.split,
    looped.keep,
    counters.count,
    starts.bind,
    written.give_back,
)


def normalise(
    record: FunctionRecord,
    opened: Mapping[tuple[int, int], Any] | None = None,
    resized: frozenset[str] = frozenset(),
    turns: Mapping[tuple[Any, ...], Any] | None = None,
) -> gast.FunctionDef:
    """The normal form of a function; the record's own tree is left as it is. opened: places of with blocks that become
    calls of what their managers define, see `contexts.py`; resized: see `starts.py`; turns: see `unrolled.py`."""
    tree: Any = copied(record.tree)
    tree.resized = resized
    names = names_of(tree, record)
    closures.attach(tree, names, record)
    if tree.body and isinstance(tree.body[0], gast.Expr) and isinstance(tree.body[0].value, gast.Constant):
        tree.body = tree.body[1:]
    mark_places(tree)
    contexts.write_out(tree, names, opened or {}, record)
    if turns:
        unroll(tree, names, turns)
    for rewrite in REWRITINGS:
        rewrite(tree, names, record)
    displace(tree)
    return tree


def names_of(tree: gast.FunctionDef, record: FunctionRecord) -> Names:
    """Names that new statements may not take."""
    return Names(names_in(tree) | set(record.cells) | set(record.globals))


def finish(tree: gast.FunctionDef, names: Names, record: FunctionRecord) -> None:
    """What a rewriting that makes statements needs after it."""
    quote.set_names_apart(tree)
    exits.structure(tree, names, record)
    looped.keep(tree, names, record)
    starts.bind(tree, names, record)
    displace(tree)


__all__ = [
    "assert_absent",
    "by_position",
    "drop_decided",
    "finish",
    "kept_functions",
    "names_of",
    "normalise",
    "refuse_escapes",
    "refuse_generators",
    "refuse_lazy",
    "refuse_outputs",
    "refuse_writes",
    "spell_out",
    "write_calls",
    "write_choices",
    "write_dicts",
    "write_drained",
    "write_extremes",
    "write_kept",
    "write_lists",
]
