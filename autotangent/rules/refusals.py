"""Families that refuse what their rule would get wrong. The errors have no place: who binds the call knows it."""

from collections.abc import Callable

from autotangent.errors import Unsupported
from autotangent.kinds import UNKNOWN, Kind, ListKind, TupleKind
from autotangent.rules.result_kinds import (
    ELEMENTWISE,
    Bound,
    array_of,
    as_array,
    const,
    elementwise,
    first,
    joined_items,
    one_item,
    smooth,
)

PARTS = "Compute with its real and its imaginary part: x.real, x.imag."


def refuse_active(bound: Bound, what: str, instead: str = "") -> None:
    """Raise if an argument carries a derivative; the caller knows the place."""
    if any(v.varied for v in bound.values()):
        raise Unsupported(what, None, instead)


def third_derivative(bound: Bound) -> Kind:
    """Second derivatives that are not derived again."""
    what = "the third derivative of a distribution in a parameter of its shape"
    refuse_active(bound, what, "Take differences of the second derivatives.")
    return smooth(bound)


def real_only(kind: Callable[[Bound], Kind], what: str, instead: str = PARTS) -> Callable[[Bound], Kind]:
    """The same, refusing active complex arguments."""

    def checked(bound: Bound) -> Kind:
        if any(v.varied and getattr(as_array(v.kind), "dtype", "") == "c" for v in bound.values()):
            raise Unsupported(f"{what} of complex values has no derivative rule", None, instead)
        return kind(bound)

    return elementwise(checked) if kind in ELEMENTWISE else checked


def complex_only(kind: Callable[[Bound], Kind], what: str, name: str | None = None) -> Callable[[Bound], Kind]:
    """The same, refusing arguments that are not complex; the kind of what they give is not known."""

    def checked(bound: Bound) -> Kind:
        value = bound[name] if name is not None else first(bound)
        if getattr(as_array(value.kind), "dtype", "") == "c":
            return kind(bound)
        refuse_active(
            bound,
            f"{what} of real values, which may give real or complex ones, has no derivative rule",
            "Write np. for np.emath., or make the argument complex: x + 0j.",
        )
        return UNKNOWN

    return elementwise(checked)


def given_as(kind: Callable[[Bound], Kind], what: str, **known: tuple) -> Callable[[Bound], Kind]:
    """The same, refusing other values of arguments than the constants of which the rule is right, the default first."""

    def checked(bound: Bound) -> Kind:
        for name, values in known.items():
            if name in bound and bound[name].const not in values:
                allowed = " or ".join(map(repr, values))
                instead = "Give one of these constants." if len(values) > 1 else f"Give {name}={values[0]!r}."
                refuse_active(bound, f"{what} with {name}= that is not the constant {allowed}", instead)
        return kind(bound)

    return checked


def with_axes(kind: Callable[[Bound], Kind], what: str) -> Callable[[Bound], Kind]:
    """The same, refusing numbers, for which the primal raises."""

    def checked(bound: Bound) -> Kind:
        if any(array_of(v.kind)[1] == () for v in bound.values()):
            refuse_active(bound, f"{what} of a number", "Pass arrays, or write * for numbers.")
        return kind(bound)

    return checked


def only_orders(kind: Callable[[Bound], Kind], what: str) -> Callable[[Bound], Kind]:
    """Orders that do not depend on how the array lies in memory."""

    def checked(bound: Bound) -> Kind:
        if const(bound.get("order"), "C") not in ("C", "F"):
            refuse_active(
                bound, f"{what} in an order that is not the constant 'C' or 'F'", "Give order='C' or order='F'."
            )
        return kind(bound)

    return checked


def only_mode(kind: Callable[[Bound], Kind], what: str, mode: str, *others: str) -> Callable[[Bound], Kind]:
    """One mode, the default, besides others that have rules of their own."""

    def checked(bound: Bound) -> Kind:
        if const(bound.get("mode"), mode) != mode:
            instead = f"Use mode={mode!r}{''.join(f', {m!r}' for m in others)}."
            refuse_active(bound, f"{what} with this mode has no derivative rule", instead)
        return kind(bound)

    return checked


def one_of_numbers(name: str) -> Callable[[Bound], Kind]:
    """max and min of several numbers."""

    def kind(bound: Bound) -> Kind:
        given = first(bound).kind
        items = given.items if isinstance(given, TupleKind) else ()
        if len(items) > 1 and not any(isinstance(k, (ListKind, TupleKind)) or array_of(k)[1] for k in items):
            return one_item(list(items))
        if len(items) > 1 and all(isinstance(k, (ListKind, TupleKind)) for k in items):
            what = f"{name} of sequences, which are compared item by item, has no derivative rule"
            refuse_active(bound, what, f"Say by what they are compared: {name}(..., key=lambda pair: pair[0]).")
        refuse_active(bound, f"{name} of a sequence has no derivative rule", f"Write np.{name}(...) of an array.")
        return UNKNOWN

    return kind


def item_of_list(bound: Bound) -> Kind:
    """max and min of a list or tuple of numbers."""
    match first(bound).kind:
        case ListKind(item) if array_of(item)[1] == ():
            return one_item([item])
        case TupleKind(items, _) if items and all(array_of(k)[1] == () for k in items):
            return one_item(list(items))
    refuse_active(bound, "max and min of what is no list of numbers", "Write np.max(...) of an array.")
    return UNKNOWN


def tuple_of_items(bound: Bound) -> Kind:
    """tuple: of a length that is not known."""
    match first(bound).kind:
        case ListKind(item):
            return ListKind(item, True)
        case TupleKind():
            return first(bound).kind
    refuse_active(bound, "a tuple of what is no list", "Make a list of it, and a tuple of that.")
    return UNKNOWN


def list_of_items(bound: Bound) -> Kind:
    """sorted: a list."""
    match first(bound).kind:
        case ListKind(item):
            return ListKind(item)
        case TupleKind(items, _) if items:
            return ListKind(joined_items(list(items)))
    refuse_active(bound, "sorted of what is no list", "Write np.sort(...) of an array.")
    return UNKNOWN


def further(what: str, instead: str) -> Callable[[Bound], Kind]:
    """Of a helper that has no derivative itself: one more derivative of the function is refused."""

    def checked(bound: Bound) -> Kind:
        refuse_active(bound, f"so many derivatives of {what}, one within the other, are not supported", instead)
        return UNKNOWN

    return checked
