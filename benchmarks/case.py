"""One workload: the primal, its hand-written gradient, and the same gradient by other systems."""

import types
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any

import numpy as np

import autotangent

HAND, EMITTED, CONTROL = "hand-written", "autotangent", "control"


class NotCompiled(Exception):
    """A compiler that does not take a text."""


@dataclass(frozen=True)
class Case:
    """A workload.

    primal and hand (its gradient) take `arguments`; wrt names the arguments that the gradient is asked for. peers:
    for each other system, a function from the case to a call without arguments that computes the same gradient; it
    raises ImportError where the system is not installed, and NotCompiled where it cannot be used.
    """

    name: str
    primal: Callable
    hand: Callable
    arguments: tuple
    wrt: str | tuple[str, ...]
    peers: dict[str, Callable[["Case"], Callable]] = field(default_factory=dict)

    def positions(self) -> tuple[int, ...]:
        """Where the arguments of wrt stand."""
        names = self.primal.__code__.co_varnames[: self.primal.__code__.co_argcount]
        return tuple(names.index(w) for w in ((self.wrt,) if isinstance(self.wrt, str) else self.wrt))

    def calls(self) -> dict[str, Callable]:
        """What is timed, by name: the hand-written gradient first, the control last."""
        arguments, hand = self.arguments, self.hand
        emitted, again = autotangent.grad(self.primal, self.wrt), same_code(hand)
        found = {HAND: lambda: hand(*arguments), EMITTED: lambda: emitted(*arguments)}
        for name, make in self.peers.items():
            try:
                found[name] = make(self)
            except (ImportError, NotCompiled):
                continue
        found[CONTROL] = lambda: again(*arguments)
        return found

    def source(self) -> str:
        """The emitted gradient."""
        return autotangent.grad(self.primal, self.wrt).source(*self.arguments)

    def check(self, calls: dict[str, Callable]) -> None:
        """All calls give the gradient of the hand-written one.

        Raises:
            AssertionError: one of them does not.
        """
        wanted = leaves(calls[HAND]())
        for name, call in calls.items():
            got = leaves(call())
            assert len(got) == len(wanted), (self.name, name, len(got))
            for a, b in zip(got, wanted):
                np.testing.assert_allclose(a, b, rtol=1e-7, atol=1e-9, err_msg=f"{self.name}: {name}")


def leaves(gradient: Any) -> list[np.ndarray]:
    """The arrays of a gradient, whatever system made it."""
    return [np.asarray(g) for g in (gradient if isinstance(gradient, tuple | list) else [gradient])]


def same_code(f: Callable) -> Callable:
    """Another function with the code of f."""
    return types.FunctionType(f.__code__, f.__globals__, f.__name__, f.__defaults__, f.__closure__)
