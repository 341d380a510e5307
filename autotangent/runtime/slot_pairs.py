"""The forward and reverse sweeps of `held` and `hold`, and of the same for keys, where the adjoints lie beside the
values from the start: see `snapshot_pairs.py`. The shadow of what was held is a box with the shadow that was held.
"""

from collections.abc import Callable
from typing import Any

from autotangent.runtime.slots import ABSENT, NUMBERS, Slot, held, held_at, hold, hold_at

Held = Callable[[Any, Any], Any]
Hold = Callable[[Any, Any, Any], None]


def held_fwd(x: Any, name: str, *, x_bar: Any) -> tuple[tuple[Any, Slot], Any]:
    """What an object holds and the shadow of that, and what held_rev needs.

    >>> x, x_bar = Slot(2.0), Slot(0.0)
    >>> (before, before_bar), saved = held_fwd(x, "held", x_bar=x_bar); x.held = 3.0
    >>> _, saved_1 = hold_fwd(x, "held", before, x_bar=x_bar, value_bar=before_bar)
    >>> x_bar.held = 5.0; hold_rev(saved_1); x_bar.held
    0.0
    >>> held_rev(saved); x.held, x_bar.held
    (2.0, 5.0)
    """
    before_bar = Slot(held(x_bar, name))
    return (held(x, name), before_bar), (x_bar, name, before_bar)


def held_rev(saved: tuple[Any, str, Slot]) -> None:
    """Adjoint of held: adds into x_bar."""
    _add_to(*saved, held, hold)


def held_at_fwd(x: Any, key: Any, *, x_bar: Any) -> tuple[tuple[Any, Slot], Any]:
    """What a dict holds under a key and the shadow of that, and what held_at_rev needs."""
    before_bar = Slot(held_at(x_bar, key))
    return (held_at(x, key), before_bar), (x_bar, key, before_bar)


def held_at_rev(saved: tuple[Any, Any, Slot]) -> None:
    """Adjoint of held_at: adds into x_bar."""
    _add_to(*saved, held_at, hold_at)


def hold_fwd(x: Any, name: str, value: Any, *, x_bar: Any, value_bar: Slot) -> tuple[None, Any]:
    """None, and what hold_rev needs."""
    changed_bar = held(x_bar, name)
    hold(x, name, value)
    hold(x_bar, name, value_bar.held)
    return None, (x_bar, name, value_bar if value is not ABSENT else Slot(0.0), changed_bar)


def hold_rev(saved: tuple[Any, str, Slot, Any]) -> None:
    """Adjoint of hold: what was added into x_bar goes to the shadow of the value."""
    _take_from(*saved, held, hold)


def hold_at_fwd(x: Any, key: Any, value: Any, *, x_bar: Any, value_bar: Slot) -> tuple[None, Any]:
    """None, and what hold_at_rev needs."""
    changed_bar = held_at(x_bar, key)
    hold_at(x, key, value)
    hold_at(x_bar, key, value_bar.held)
    return None, (x_bar, key, value_bar if value is not ABSENT else Slot(0.0), changed_bar)


def hold_at_rev(saved: tuple[Any, Any, Slot, Any]) -> None:
    """Adjoint of hold_at: what was added into x_bar goes to the shadow of the value."""
    _take_from(*saved, held_at, hold_at)


def _add_to(x_bar: Any, place: Any, before_bar: Slot, get: Held, put: Hold) -> None:
    if isinstance(before_bar.held, NUMBERS):
        put(x_bar, place, _sum(get(x_bar, place), before_bar.held))


def _take_from(x_bar: Any, place: Any, value_bar: Slot, changed_bar: Any, get: Held, put: Hold) -> None:
    now = get(x_bar, place)
    if isinstance(now, NUMBERS):
        value_bar.held = _sum(value_bar.held, now)
    put(x_bar, place, changed_bar)


def _sum(x_bar: Any, g: Any) -> Any:
    """The adjoint of what a dict made when it was looked up is not there yet."""
    return g if x_bar is ABSENT else x_bar + g
