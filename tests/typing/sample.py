"""What a type checker must know of differentiable functions; run by tests/test_decorator.py."""

from collections.abc import Callable
from typing import Any, assert_type

import autotangent as at
from autotangent.decorator import Derivative


@at.differentiable
def loss(x: float, k: float = 2.0) -> float:
    return k * x * x


@at.differentiable(wrt=("x", "k"))
def both(x: float, k: float) -> float:
    return k * x * x


class Net:
    @at.differentiable
    def loss(self, x: float) -> float:
        return x * x

    @at.differentiable
    @staticmethod
    def square(x: float) -> float:
        return x * x


assert_type(loss(1.0), float)
assert_type(loss(1.0, k=3.0), float)
assert_type(loss.value_and_grad(1.0), tuple[float, Any])
assert_type(both(1.0, 2.0), float)
assert_type(both.jvp(1.0, 2.0, x_dot=1.0, k_dot=0.0), tuple[float, Any])
assert_type(Net().loss(1.0), float)
assert_type(Net().loss.value_and_grad(1.0), tuple[float, Any])
assert_type(loss.pullback(1.0), tuple[float, Callable[[Any], Any]])
assert_type(loss.grad.path, str | None)
assert_type(loss.grad.source(), str)
loss.grad(1.0, k=2.0)
Net.loss(Net(), 1.0)
_: Derivative[[float], Any] = Net().loss.grad
loss("text")
Net().loss.grad(1.0, 2.0)
assert_type(at.grad(loss)(1.0), Any)
