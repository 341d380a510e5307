"""A value at the end of an iteration is the value at the start of the next: the reversed loop has it without a list."""

from collections.abc import Iterator
from typing import Any

import gast

from autotangent.analysis.effects import Effects
from autotangent.analysis.versions import Version
from autotangent.syntax import quote
from autotangent.syntax.walk import leaves_early, walk
from autotangent.transform.context import Context
from autotangent.transform.layout import Group, nodes
from autotangent.transform.store import CARRIED, LISTED, Stores, home, later_definitions


def carry(ctx: Context, effects: Effects, stores: Stores) -> None:
    """Of two lists of one variable, drop that of its values at the end of the iterations."""
    for loop in walk(ctx.tree):
        if isinstance(loop, (gast.For, gast.While)) and ctx.table.block.get(id(loop)) is ctx.table.root:
            for start, end in both_ends(ctx, loop):
                one, two = stores.table.get(id(start)), stores.table.get(id(end))
                if one is None or two is None or one.how != LISTED or two.how != LISTED:
                    continue
                if not effects.written(start) and not effects.written(end):
                    two.how, two.start = CARRIED, start


def both_ends(ctx: Context, loop: Any) -> Iterator[tuple[Version, Version]]:
    """(value at the start, value at the end) of variables that keep the last one until the function returns."""
    table = ctx.table
    if leaves_early(loop.body):
        return
    for name, start in table.entered[id(loop)].items():
        end = table.leaving[id(loop.body)].get(name)
        last = table.leaving[id(loop)].get(name)
        if start.how == "enter" and end is not None and end.how == "assign" and end.block is start.block:
            bound_again = any(v.how == "target" for v in table.by_name[name])
            if last is not None and not bound_again and not later_definitions(ctx, last):
                yield start, end


def recall_carried(ctx: Context, stores: Stores, items: list[Any]) -> None:
    """The name still means the value at the end until the one at the start is recalled; a copy serves after that."""
    for storage in stores.of(CARRIED):
        v, start = storage.version, storage.start
        here = home(items, ctx.table.root, v) or []
        recalled = next(k for k, item in enumerate(here) if binds(item, v.name))
        uses = [k for k, item in enumerate(here) if reads(item, v)]
        if not uses or uses[-1] < recalled:
            continue
        starts = [k for k, item in enumerate(here) if reads(item, start)]
        if uses[-1] == starts[0] and isinstance(here[starts[0]], Group):
            group = here[starts[0]].items
            last = max(k for k, s in enumerate(group) if reads(s, v))
            first = min(k for k, s in enumerate(group) if reads(s, start))
            if last < first:
                group.insert(first, here.pop(recalled))
                continue
        storage.name = ctx.names.numbered(v.name)
        here.insert(min(uses[0], recalled), quote.assign(storage.name, quote.name(v.name)))


def reads(item: Any, v: Version | None) -> bool:
    """The version is read somewhere in an item."""
    return any(getattr(n, "version", None) is v for n in nodes(item))


def binds(item: Any, name: str) -> bool:
    """A statement that gives the name a value."""
    return isinstance(item, gast.Assign) and isinstance(item.targets[0], gast.Name) and item.targets[0].id == name
