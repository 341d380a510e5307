"""A module of the user that is hooked; used by tests/test_stubs.py."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, TypeVar

import numpy as np
import numpy.typing as npt

import autotangent

if TYPE_CHECKING:
    pass
T = TypeVar("T")
K = 2.0
a, b = 1, "x"
names: list[str] = []
__all__ = ["loss"]


def loss(x: npt.NDArray[np.float64], k: float = 2.0, *, power: int = 2) -> float:
    def inner():
        pass

    return float(np.sum(k * x**power))


@autotangent.differentiable(wrt=("x", "k"))
def both(x: float, k: float) -> float:
    return k * x * x


def untyped(x, k=1.0):
    return k * x


def text(n: str) -> str:
    return n


@dataclass
class Point:
    x: float
    y: float = 0.0

    def norm(self, s: float) -> float:
        return self.x * s * s


class Net:
    __slots__ = ("w", "name", "n")

    def __init__(self, w: float, name: str) -> None:
        self.w = w
        self.name = name
        self.n = 3

    def loss(self, x: float) -> float:
        return self.w * x * x

    @staticmethod
    def half(x: float) -> float:
        return 0.5 * x

    @classmethod
    def made(cls, x: float) -> float:
        return x * x

    @property
    def width(self) -> float:
        return self.w

    @width.setter
    def width(self, v: float) -> None:
        self.w = v

    async def wait(self) -> None: ...
