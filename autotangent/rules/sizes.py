"""Arithmetic of axes in normal form: products, sums and reshaped sizes. Never claims what is not proved.

A text without parenthesis or leading ? says "not 1" (see `axes.not_one`), so whatever may be 1 keeps one of them.

>>> product(("x.0", "x.1")), product((2, 3)), product((1, "x.0")), product((0, "x.0"))
('x.0*x.1', 6, 'x.0', 0)
>>> total(("x.0", "y.0")), total((1, "x.0")), total((2, "x.0"))
('x.0 + y.0', '(x.0 + 1)', 'x.0 + 2')
>>> reshaped(("x.0", 1, "x.1"), ("x.1", -1))
('x.1', 'x.0')
"""

from autotangent import axes as ax
from autotangent.axes import Axes, Axis


def product(axes: Axes) -> Axis:
    """The number of elements of an array with these axes. A product is 1 only if all factors are."""
    number, factors = _factors(axes)
    if number == 0 or not factors:
        return number
    if number == 1 and len(factors) == 1:
        return factors[0]
    spelled = [f if not _compound(f) else f"({f})" for f in factors]
    return "*".join([*([str(number)] if number != 1 else []), *spelled])


def total(axes: Axes) -> Axis:
    """The length of arrays joined along an axis."""
    number = sum(a for a in axes if isinstance(a, int))
    terms = sorted(a for a in axes if not isinstance(a, int))
    if not terms:
        return number
    text = " + ".join([*terms, *([str(number)] if number else [])])
    if len(terms) == 1 and not number:
        return terms[0]
    proved = number > 1 or number == 0 and all(map(ax.not_one, terms))
    return text if proved or not ax.not_one(text) else f"({text})"


def minus(axis: Axis, k: int) -> Axis:
    """max(0, axis - k); what was added before is taken off first.

    >>> minus("(x.0 + 1)", 1), minus("x.0 + 2", 1), minus("x.0", 1)
    ('x.0', '(x.0 + 1)', 'max(0, x.0 - 1)')
    """
    if isinstance(axis, str):
        terms = axis.removeprefix("(").removesuffix(")").split(" + ")
        if axis.count("(") == axis.startswith("(") and terms[-1].isdigit() and int(terms[-1]) >= k:
            return total((*terms[:-1], int(terms[-1]) - k))
    return ax.minus(axis, k)


def reshaped(axes: Axes, shape: Axes) -> Axes:
    """The shape argument of a reshape, its -1 worked out where the other sizes cancel.

    >>> reshaped((ax.MANY, 3), (ax.MANY, -1))[1] == 3
    False
    """
    if -1 not in shape:
        return tuple(shape)
    number, factors = _factors(axes)
    divisor, others = _factors(tuple(n for n in shape if n != -1))
    left = list(factors)
    for f in others:
        if f not in left or ax.moving(f):
            return tuple(ax.open_axis() if n == -1 else n for n in shape)
        left.remove(f)
    if divisor == 0 or number % divisor:
        rest: Axis = ax.open_axis()
    else:
        rest = product((number // divisor, *left))
    return tuple(rest if n == -1 else n for n in shape)


def _factors(axes: Axes) -> tuple[int, list[str]]:
    """A number and sorted symbols whose product is the product of the axes."""
    number, factors = 1, []
    for a in axes:
        if isinstance(a, int):
            number *= a
        elif "*" in a and not _compound(a) and "(" not in a:
            for part in a.split("*"):
                if part.isdigit():
                    number *= int(part)
                else:
                    factors.append(part)
        else:
            factors.append(a)
    return number, sorted(factors)


def _compound(axis: str) -> bool:
    return " " in axis
