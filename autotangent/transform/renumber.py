"""Temporaries numbered in the order in which a reader meets them.

Names are given out while the reverse sweep is written, last statement first, and some are not used in the end. So they
are given out again when the text is complete: h_4, h_2, h_7 become h_1, h_2, h_3, and with them h_4_bar and h_4s.
"""

import keyword
from collections.abc import Iterator
from typing import Any

import gast

from autotangent.syntax.names import Names
from autotangent.transform.layout import Verbatim, flat_items


def renumber(names: Names, items: list[Any], fixed: Any = ()) -> None:
    """Exchange the names of temporaries in the items. fixed: names that stand elsewhere too."""
    order = list(dict.fromkeys(n.id for n in name_nodes(items)))
    new = exchanged(names, order, set(fixed))
    for n in name_nodes(items):
        n.id = new.get(n.id, n.id)


def exchanged(names: Names, order: list[str], fixed: set[str] | frozenset = frozenset()) -> dict[str, str]:
    """Old name -> new name of the temporaries, and what is derived from them, by their order in the text.

    >>> names = Names({"h", "h_1"})
    >>> a, b, c = (names.numbered("h") for _ in range(3))
    >>> exchanged(names, ["h", c, names.derived(c, "bar"), a])
    {'h_4': 'h_2', 'h_2': 'h_3', 'h_4_bar': 'h_2_bar'}
    """
    roots: dict[str, list[str]] = {}
    for name in order:
        root = root_of(names, name)
        if root in names.temporaries and root not in roots.setdefault(names.temporaries[root], []):
            roots[names.temporaries[root]].append(root)
    made = {n for n in names.taken if root_of(names, n) in names.temporaries}
    others = (names.taken - made) | fixed
    new: dict[str, str] = {}
    for base, found in roots.items():
        free = numbers(base, others, plain=base in names.temporaries)
        new.update((root, next(free)) for root in found)
    for name in order:
        if name in made and name not in new:
            new[name] = again(names, name, new)
    clash = len(set(new.values())) < len(new) or others & set(new.values()) or fixed & new.keys()
    return {} if clash else {old: name for old, name in new.items() if old in order}


def root_of(names: Names, name: str) -> str:
    """What a name is derived from in the end."""
    while name in names.forms:
        name = names.forms[name][0]
    return name


def again(names: Names, name: str, new: dict[str, str]) -> str:
    """The same form of the new name."""
    if name in new:
        return new[name]
    base, template = names.forms[name]
    made = template.format(again(names, base, new))
    return f"{made}_" if keyword.iskeyword(made) else made


def numbers(base: str, others: set[str], plain: bool) -> Iterator[str]:
    """base_1, base_2, ..., with base itself in front where that is a temporary too."""
    if plain:
        yield base
    k = 0
    while True:
        k += 1
        if f"{base}_{k}" not in others:
            yield f"{base}_{k}"


def name_nodes(items: list[Any]) -> list[gast.Name]:
    """The names of the text, in its order, each node once; not those of the user's own statements."""
    found: dict[int, gast.Name] = {}

    def visit(node: Any) -> None:
        if isinstance(node, gast.Name):
            found.setdefault(id(node), node)
        elif isinstance(node, gast.AST):
            for field in node._fields:
                part = getattr(node, field, None)
                for p in part if isinstance(part, list) else [part]:
                    visit(p)

    for item in flat_items(items):
        if not isinstance(item, Verbatim):
            visit(item)
    return list(found.values())
