import numpy as np
from autotangent.runtime import zeros


def filled_jvp(x, *, x_dot):
    """Value and tangent of filled along x_dot."""
    out = np.zeros((2, 3))
    out_dot = np.zeros_like(out)
    places = list([1, 0, 0, 1])
    at = 0
    columns = list([2, 0, 1, 1])
    at_1 = 0
    factors = [x, x * x, 3.0][:]
    factors_dot = [x_dot, 2 * x * x_dot, 0.0][:]
    at_2 = 0
    if at_2 < len(factors):
        t_1 = factors[at_2]
        t_1_dot = factors_dot[at_2]
        at_2 = at_2 + 1
    else:
        raise StopIteration
    if at < len(places):
        t_3 = places[at]
        at = at + 1
    else:
        raise StopIteration
    if at_1 < len(columns):
        t_4 = columns[at_1]
        at_1 = at_1 + 1
    else:
        raise StopIteration
    t_2 = (t_3, t_4)
    out_dot[t_2] = t_1_dot
    out[t_2] = t_1
    if at_2 < len(factors):
        t_8 = factors[at_2]
        t_8_dot = factors_dot[at_2]
        at_2 = at_2 + 1
    else:
        raise StopIteration
    t_5 = x * t_8
    t_5_dot = t_8 * x_dot + x * t_8_dot
    if at < len(places):
        t_9 = places[at]
        at = at + 1
    else:
        raise StopIteration
    t_6 = out[t_9]
    t_6_dot = out_dot[t_9]
    if at_1 < len(columns):
        t_7 = columns[at_1]
        at_1 = at_1 + 1
    else:
        raise StopIteration
    t_6_dot[t_7] = t_5_dot
    t_6[t_7] = t_5
    if at < len(places):
        t_11 = places[at]
        at = at + 1
    else:
        raise StopIteration
    t_10 = (t_11, 1)
    if at_1 < len(columns):
        t_12 = columns[at_1]
        at_1 = at_1 + 1
    else:
        raise StopIteration
    if at_2 < len(factors):
        t_13 = factors[at_2]
        t_13_dot = factors_dot[at_2]
        at_2 = at_2 + 1
    else:
        raise StopIteration
    out_dot[t_10] += t_12 * (t_13 * x_dot + x * t_13_dot)
    out[t_10] += x * t_12 * t_13
    named = {}
    named_dot = {}
    keys = list('abc')
    at_3 = 0
    for k in range(2):
        t_14 = k * x + x
        t_14_dot = (k + 1) * x_dot
        if at_3 < len(keys):
            t_15 = keys[at_3]
            at_3 = at_3 + 1
        else:
            raise StopIteration
        named_dot[t_15] = t_14_dot
        named[t_15] = t_14
    t_16 = x * out[0, 0]
    t_16_dot = out[0, 0] * x_dot + x * out_dot[0, 0]
    whole = t_16
    whole_dot = t_16_dot
    if at_3 < len(keys):
        t_17 = keys[at_3]
        at_3 = at_3 + 1
    else:
        raise StopIteration
    named_dot[t_17] = t_16_dot
    named[t_17] = t_16
    free = list([0, 1, 2])
    at_4 = 0
    held = [0.0, 0.0, 0.0]
    held_dot = zeros(held)
    t_18 = (x * whole, (x, 3.0 * x))
    t_18_dot = (whole * x_dot + x * whole_dot, (x_dot, 3 * x_dot))
    t_19_dot, t_20_dot = t_18_dot
    t_19, t_20 = t_18
    if at_4 < len(free):
        t_21 = free[at_4]
        at_4 = at_4 + 1
    else:
        raise StopIteration
    held_dot[t_21] = t_19_dot
    held[t_21] = t_19
    t_22_dot, t_23_dot = t_20_dot
    t_22, t_23 = t_20
    if at_4 < len(free):
        t_24 = free[at_4]
        at_4 = at_4 + 1
    else:
        raise StopIteration
    held_dot[t_24] = t_22_dot
    held[t_24] = t_22
    rest = t_23
    rest_dot = t_23_dot
    t_25 = held[0]
    t_25_dot = held_dot[0]
    if at_4 < len(free):
        t_26 = free[at_4]
        at_4 = at_4 + 1
    else:
        raise StopIteration
    held_dot[t_26] = t_25_dot
    held[t_26] = t_25
    return (
        (
            np.sum(out * out)
            + named['a'] * named['b'] * named['c'] * held[1] * rest
            + held[2]
        ),
        (
            np.sum(2 * out * out_dot)
            + rest * (
                held[1] * (
                    named['c'] * (
                        named['b'] * named_dot['a'] + named['a'] * named_dot['b']
                    )
                    + named['a'] * named['b'] * named_dot['c']
                )
                + named['c'] * named['a'] * named['b'] * held_dot[1]
            )
            + held[1] * named['c'] * named['a'] * named['b'] * rest_dot
            + held_dot[2]
        ),
    )
