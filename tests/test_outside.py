"""Counters, settings and logs outside of the function change as in the primal; gradients are of what was read."""

import numpy as np
import pytest

from autotangent import grad, jvp, value_and_grad
from autotangent.errors import Unsupported

COUNT = [0]
STATE = {"rate": 1.5, "calls": 0}
BUFFER = np.zeros(3)


def filled(k):
    BUFFER[:] = k
    return BUFFER


def tail_filled(k):
    buffer = BUFFER
    buffer[:] = k
    return buffer[1:]


class Clock:
    ticks = 0


class Meter:
    def __init__(self):
        self.calls = 0

    def cost(self, x):
        self.calls += 1
        return x * x * self.calls


METER = Meter()


def tick():
    COUNT[0] += 1


def counted(x):
    COUNT[0] += 1
    return x * x * COUNT[0]


def scaled_by_counter(x):
    COUNT[0] = 0
    first = counted(x)
    return first * counted(x)


def powers(x):
    COUNT[0] = 0
    total = 0.0
    for _ in range(3):
        COUNT[0] += 1
        k = COUNT[0]
        total += x**k * k + x * COUNT[0]
    return total


def rate_changed(x):
    STATE["rate"] = 1.5
    y = x * STATE["rate"]
    STATE["rate"] = 2.0
    STATE["calls"] += 1
    return y * STATE["rate"] * x


def changed_by_helper(x):
    COUNT[0] = 3
    y = x * COUNT[0]
    tick()
    return y * x


def class_counter(x):
    Clock.ticks += 1
    if Clock.ticks > 1000000:
        raise RuntimeError
    return x**3


def buffer_copied(x):
    first = filled(x > 0).copy()
    y = np.sum(x * first) * x
    last = filled(2.0)
    return y * np.sum(x * last)


FUNCTIONS = [buffer_copied, scaled_by_counter, powers, rate_changed, changed_by_helper, class_counter]


@pytest.mark.parametrize("f", FUNCTIONS, ids=lambda f: f.__name__)
def test_what_was_read_counts(f):
    x, h = 0.7, 1e-6
    value, slope = f(x), (f(x + h) - f(x - h)) / (2 * h)
    found = value_and_grad(f)(x)
    assert found[0] == value
    assert found[1] == pytest.approx(slope, rel=1e-7)
    assert grad(f)(x) == found[1]
    assert jvp(f)(x, x_dot=1.0) == (value, pytest.approx(slope, rel=1e-7))


def test_the_counter_counts():
    STATE["calls"] = Clock.ticks = 0
    grad(rate_changed)(0.7)
    value_and_grad(rate_changed)(0.7)
    jvp(class_counter)(0.7, x_dot=1.0)
    assert (STATE["calls"], STATE["rate"], Clock.ticks) == (2, 2.0, 1)


def in_branch(x):
    if COUNT[0] > 0:
        x = x * x
    tick()
    return x


def beside_a_call(x):
    return counted(x) * COUNT[0]


def twice_in_a_statement(x):
    return METER.cost(x) + METER.cost(x)


def logged(x):
    LOG.append(x)
    return x * x


LOG: list = []


def buffer_in_loop(x):
    total = 0.0
    for k in range(3):
        row = filled(k)
        total = total + np.sum(x * row)
    return total


def part_of_buffer(x):
    row = tail_filled(1.0)
    y = np.sum(x * row)
    return y * np.sum(tail_filled(2.0))


def buffer_twice(x):
    return np.sum(x * filled(1.0)) + np.sum(x * filled(2.0))


def buffer_under_a_name(x):
    row = BUFFER
    filled(2.0)
    y = np.sum(x * row)
    filled(3.0)
    return y


def noted(pair):
    pair[1].append(0.0)
    pair[0][0] += 1.0


def buffer_beside_a_list(x):
    pair = (BUFFER, [])
    y = np.sum(x * pair[0])
    noted(pair)
    return y


@pytest.mark.parametrize(
    ("f", "text"),
    [
        (in_branch, "COUNT is changed by the function, and decides or scales what carries a derivative"),
        (beside_a_call, "COUNT is changed by the function, and decides or scales what carries a derivative"),
        (twice_in_a_statement, "two calls in one statement change what is outside of the function"),
        (buffer_in_loop, "row is memory outside of the function, and is written again"),
        (part_of_buffer, "row is memory outside of the function, and is written again"),
        (buffer_twice, "filled(1.0) is memory outside of the function, and is written again"),
        (buffer_under_a_name, "row is memory outside of the function, and is written again"),
        (buffer_beside_a_list, "pair is memory outside of the function, and is written again"),
        (logged, "an active value is appended to LOG, which is outside"),
    ],
    ids=lambda v: getattr(v, "__name__", ""),
)
def test_what_cannot_be_kept_is_refused(f, text):
    with pytest.raises(Unsupported) as error:
        grad(f)(0.7)
    assert error.value.what == text
    assert error.value.place is not None


def rated(x):
    return x ** STATE["calls"]


def rated_before_a_change(x):
    STATE["calls"] = 2
    y = rated(x)
    STATE["calls"] = 5
    return y


def rated_in_a_loop(x):
    total = 0.0
    for k in range(3):
        STATE["calls"] = k
        total += rated(x)
    return total


def rated_after_a_change(x):
    STATE["calls"] = 2
    return rated(x)


@pytest.mark.parametrize("f", [rated_before_a_change, rated_in_a_loop])
def test_a_helper_that_reads_what_changes_is_refused(f):
    for derived in (grad(f), lambda x: jvp(f)(x, x_dot=1.0)):
        with pytest.raises(Unsupported, match="rated reads what is changed after the call"):
            derived(2.0)


def test_a_helper_may_read_what_was_changed():
    assert grad(rated_after_a_change)(3.0) == 6.0
