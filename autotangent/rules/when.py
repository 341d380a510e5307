"""Predicates of calls, by which a rule with `when=` says which reading of a function it is.

>>> has_keyword("min")([], {"min": None}), positional(2)([None, None], {})
(True, True)
"""

from collections.abc import Callable, Mapping, Sequence

from autotangent.kinds import MISSING, ArrayKind, NoneKind, ScalarKind, TupleKind, Value

When = Callable[[Sequence[Value], Mapping[str, Value]], bool]


def positional(*counts: int) -> When:
    """So many arguments, none by keyword."""
    return lambda arguments, keywords: len(arguments) in counts and not keywords


def positional_count(count: int) -> When:
    """So many arguments by position, whatever is given by keyword."""
    return lambda arguments, keywords: len(arguments) == count


def has_keyword(*names: str) -> When:
    """One of these is given by keyword."""
    return lambda arguments, keywords: any(n in keywords for n in names)


def argument(arguments: Sequence[Value], keywords: Mapping[str, Value], place: int, name: str) -> Value | None:
    """The argument in that place or of that name."""
    return arguments[place] if place < len(arguments) else keywords.get(name)


def absent(place: int, name: str) -> When:
    """The argument is not given, or is the constant None."""

    def check(arguments: Sequence[Value], keywords: Mapping[str, Value]) -> bool:
        value = argument(arguments, keywords, place, name)
        return value is None or value.const is None

    return check


def present(place: int, name: str) -> When:
    """The argument is given."""
    return lambda arguments, keywords: argument(arguments, keywords, place, name) is not None


def has_value(place: int, name: str) -> When:
    """The argument is given, and is not None."""

    def check(arguments: Sequence[Value], keywords: Mapping[str, Value]) -> bool:
        value = argument(arguments, keywords, place, name)
        return value is not None and value.const is not None and not isinstance(value.kind, NoneKind)

    return check


def one_of(place: int, name: str, *values: object) -> When:
    """The argument is given, and one of these constants.

    >>> from autotangent.kinds import TEXT
    >>> condition = one_of(2, "mode", "edge", "wrap")
    >>> condition([], {"mode": Value(TEXT, "edge")}), condition([], {"mode": Value(TEXT, "mean")}), condition([], {})
    (True, False, False)
    """

    def condition(arguments: Sequence[Value], keywords: Mapping[str, Value]) -> bool:
        given = argument(arguments, keywords, place, name)
        return given is not None and given.const in values

    return condition


def ranks(*least_most: tuple[int, int]) -> When:
    """The leading arguments are arrays of known ranks, each from least to most."""

    def check(arguments: Sequence[Value], keywords: Mapping[str, Value]) -> bool:
        if len(arguments) < len(least_most):
            return False
        known = [rank(v) for v in arguments]
        return all(n is not None and low <= n <= high for n, (low, high) in zip(known, least_most))

    return check


def rank(value: Value) -> int | None:
    """The number of axes, if it is known."""
    kind = value.kind
    return len(kind.axes) if isinstance(kind, ArrayKind) and kind.axes is not None else None


def both(*conditions: When) -> When:
    """All of them hold."""
    return lambda arguments, keywords: all(c(arguments, keywords) for c in conditions)


def any_of(*conditions: When) -> When:
    """One of them holds."""
    return lambda arguments, keywords: any(c(arguments, keywords) for c in conditions)


def keeps_shape(arguments: Sequence[Value], keywords: Mapping[str, Value]) -> bool:
    """A running sum that does not flatten: of a vector, or along an axis."""
    axis = argument(arguments, keywords, 1, "axis")
    return rank(arguments[0]) == 1 or axis is not None and isinstance(axis.const, int)


def scalar_argument(place: int, name: str) -> When:
    """The argument is a number."""

    def check(arguments: Sequence[Value], keywords: Mapping[str, Value]) -> bool:
        value = argument(arguments, keywords, place, name)
        return value is not None and isinstance(value.kind, ScalarKind)

    return check


def complex_argument(arguments: Sequence[Value], keywords: Mapping[str, Value]) -> bool:
    """The first argument is complex."""
    return bool(arguments) and getattr(arguments[0].kind, "dtype", "") == "c"


def real_argument(arguments: Sequence[Value], keywords: Mapping[str, Value]) -> bool:
    """The first argument is a number or an array, and not complex."""
    return bool(arguments) and getattr(arguments[0].kind, "dtype", "c") != "c"


def may_be(place: int, name: str, value: object) -> When:
    """The argument is given, and is not known to be anything else than this constant.

    >>> from autotangent.kinds import INT
    >>> [may_be(1, "n", 0)([Value(INT), n], {}) for n in (Value(INT, 0), Value(INT, 1), Value(INT))]
    [True, False, True]
    """

    return lambda arguments, keywords: _could_be(argument(arguments, keywords, place, name), value)


def _could_be(given: Value | None, value: object) -> bool:
    return given is not None and (given.const is MISSING or given.const == value)


def may_be_empty(place: int, name: str) -> When:
    """The argument is not known to hold anything."""
    return lambda arguments, keywords: not _holds_something(argument(arguments, keywords, place, name))


def _holds_something(given: Value | None) -> bool:
    items = given is not None and isinstance(given.kind, TupleKind) and given.kind.items
    rows = given is not None and isinstance(given.kind, ArrayKind) and given.kind.axes
    return bool(items or rows and isinstance(rows[0], int) and rows[0])


def is_constant(place: int, name: str, wanted: object) -> When:
    """The argument is given, and is this constant."""

    def check(arguments: Sequence[Value], keywords: Mapping[str, Value]) -> bool:
        value = argument(arguments, keywords, place, name)
        return value is not None and type(value.const) is type(wanted) and value.const == wanted

    return check


def may_share(arguments: Sequence[Value], keywords: Mapping[str, Value]) -> bool:
    """copy= is given, and is not known to be True."""
    return "copy" in keywords and keywords["copy"].const is not True


def at_points(arguments: Sequence[Value], keywords: Mapping[str, Value]) -> bool:
    """quantile: at several points, or at one that carries a derivative."""
    q = argument(arguments, keywords, 1, "q")
    return q is not None and (q.varied or not isinstance(q.kind, ScalarKind))
