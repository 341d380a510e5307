"""What the methods of text give."""

from autotangent.kinds import BOOL, INT, TEXT, UNKNOWN, Kind, ListKind, TupleKind

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
