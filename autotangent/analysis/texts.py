"""What the methods of text give, and its parts."""

from typing import Any

import gast

from autotangent.analysis.facts import Facts
from autotangent.analysis.indexing import constant_slice
from autotangent.kinds import BOOL, INT, MISSING, TEXT, UNKNOWN, Kind, ListKind, TupleKind

NUMBERS = ("count", "find", "index", "rfind", "rindex", "__len__")
TESTS = ("endswith", "startswith")
LISTS = ("rsplit", "split", "splitlines")
TRIPLES = ("partition", "rpartition")


def kind_of_method(name: str) -> Kind:
    """The kind of what a method of a text or of bytes gives.

    >>> kind_of_method("find"), kind_of_method("isdigit"), kind_of_method("upper")
    (ScalarKind(dtype='i'), ScalarKind(dtype='b'), TextKind())
    """
    if name in NUMBERS:
        return INT
    if name in TESTS or name.startswith("is"):
        return BOOL
    if name in LISTS:
        return ListKind(TEXT)
    if name in TRIPLES:
        return TupleKind((TEXT, TEXT, TEXT))
    return TEXT if not name.startswith("__") and hasattr(str, name) | hasattr(bytes, name) else UNKNOWN


def part_of_text(text: Any, place: gast.Slice, facts: Facts) -> Any:
    """A slice of a text, or MISSING where the text or a bound is not known."""
    cut = constant_slice(place, facts)
    return MISSING if not isinstance(text, str) or cut is None or cut.step == 0 else text[cut]
