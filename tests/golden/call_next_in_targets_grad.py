import numpy as np
from autotangent.runtime import add_into, zeros


def filled_grad(x):
    """Gradient of filled with respect to x."""
    out = np.zeros((2, 3))
    places = list([1, 0, 0, 1])
    at = 0
    columns = list([2, 0, 1, 1])
    at_1 = 0
    factors_1 = [x, x * x, 3.0]
    factors = factors_1[:]
    at_2 = 0
    at_2_1 = at_2
    if at_2 < len(factors):
        t_1 = factors[at_2]
        at_2 += 1
    else:
        raise StopIteration
    at_2_2 = at_2
    if at < len(places):
        t_3 = places[at]
        at += 1
    else:
        raise StopIteration
    if at_1 < len(columns):
        t_4 = columns[at_1]
        at_1 += 1
    else:
        raise StopIteration
    t_2 = (t_3, t_4)
    out[t_2] = t_1
    if at_2 < len(factors):
        t_8 = factors[at_2]
        at_2 += 1
    else:
        raise StopIteration
    at_2_3 = at_2
    t_5 = x * t_8
    if at < len(places):
        t_9 = places[at]
        at += 1
    else:
        raise StopIteration
    t_6 = out[t_9]
    if at_1 < len(columns):
        t_7 = columns[at_1]
        at_1 += 1
    else:
        raise StopIteration
    t_6[t_7] = t_5
    if at < len(places):
        t_11 = places[at]
    else:
        raise StopIteration
    t_10 = (t_11, 1)
    if at_1 < len(columns):
        t_12 = columns[at_1]
    else:
        raise StopIteration
    if at_2 < len(factors):
        t_13 = factors[at_2]
    else:
        raise StopIteration
    out[t_10] += x * t_12 * t_13
    named = {}
    keys = list('abc')
    at_3 = 0
    t_15s = []
    for k in range(2):
        t_14 = k * x + x
        if at_3 < len(keys):
            t_15 = keys[at_3]
            at_3 += 1
        else:
            raise StopIteration
        t_15s.append(t_15)
        named[t_15] = t_14
    t_16 = x * out[0, 0]
    whole = t_16
    if at_3 < len(keys):
        t_17 = keys[at_3]
    else:
        raise StopIteration
    named[t_17] = t_16
    free = list([0, 1, 2])
    at_4 = 0
    held = [0.0, 0.0, 0.0]
    t_18 = (x * whole, (x, 3.0 * x))
    t_19, t_20 = t_18
    if at_4 < len(free):
        t_21 = free[at_4]
        at_4 += 1
    else:
        raise StopIteration
    held[t_21] = t_19
    t_22, t_23 = t_20
    if at_4 < len(free):
        t_24 = free[at_4]
        at_4 += 1
    else:
        raise StopIteration
    held[t_24] = t_22
    rest = t_23
    t_25 = held[0]
    if at_4 < len(free):
        t_26 = free[at_4]
    else:
        raise StopIteration
    held[t_26] = t_25

    # return np.sum(out * out) + named["a"] * named["b"] * named["c"] * held[1] * re ...
    out_bar = 2 * out
    t_27_bar = named['c'] * held[1] * rest
    named_bar = zeros(named)
    named_bar['a'] += named['b'] * t_27_bar
    named_bar['b'] += named['a'] * t_27_bar
    named_bar['c'] += named['a'] * named['b'] * held[1] * rest
    held_bar = zeros(held)
    held_bar[1] += named['c'] * named['a'] * named['b'] * rest
    rest_bar = held[1] * named['c'] * named['a'] * named['b']
    held_bar[2] += 1
    # held[t_26] = t_25
    t_25_bar = held_bar[t_26]
    held_bar[t_26] = 0.0
    # t_25 = held[0]
    held_bar[0] += t_25_bar
    # rest = t_23
    t_23_bar = rest_bar
    # held[t_24] = t_22
    t_22_bar = held_bar[t_24]
    held_bar[t_24] = 0.0
    # t_22, t_23 = t_20
    t_20_bar = zeros(t_20)
    t_20_bar[0] += t_22_bar
    t_20_bar[1] += t_23_bar
    # held[t_21] = t_19
    t_19_bar = held_bar[t_21]
    # t_19, t_20 = t_18
    t_18_bar = zeros(t_18)
    t_18_bar[0] += t_19_bar
    add_into(t_18_bar[1], t_20_bar)
    # t_18 = (x * whole, (x, 3.0 * x))
    whole_bar = x * t_18_bar[0]
    x_bar = whole * t_18_bar[0] + t_18_bar[1][0] + 3 * t_18_bar[1][1]
    # named[t_17] = t_16
    t_16_bar = named_bar[t_17]
    named_bar[t_17] = 0.0
    # whole = t_16
    t_16_bar += whole_bar
    # t_16 = x * out[0, 0]
    x_bar += out[0, 0] * t_16_bar
    out_bar[0, 0] += x * t_16_bar
    for k in range(1, -1, -1):
        t_15 = t_15s.pop()
        # named[t_15] = t_14
        t_14_bar = named_bar[t_15]
        named_bar[t_15] = 0.0
        # t_14 = k * x + x
        x_bar += (k + 1) * t_14_bar
    # out[t_10] += x * t_12 * t_13
    x_bar += t_12 * t_13 * out_bar[t_10]
    t_13_bar = x * t_12 * out_bar[t_10]
    factors_bar = zeros(factors)
    if at_2_3 < len(factors):
        # t_13 = factors[at_2]
        factors_bar[at_2_3] += t_13_bar
    # t_6[t_7] = t_5
    t_5_bar = out_bar[t_9][t_7]
    out_bar[t_9][t_7] = 0.0
    # t_5 = x * t_8
    x_bar += t_8 * t_5_bar
    t_8_bar = x * t_5_bar
    if at_2_2 < len(factors):
        # t_8 = factors[at_2]
        factors_bar[at_2_2] += t_8_bar
    # out[t_2] = t_1
    t_1_bar = out_bar[t_2]
    out_bar[t_2] = 0.0
    if at_2_1 < len(factors):
        # t_1 = factors[at_2]
        factors_bar[at_2_1] += t_1_bar
    # factors = [x, x * x, 3.0][:]
    factors_1_bar = zeros(factors_1)
    add_into(factors_1_bar, factors_bar, slice(None))
    x_bar += factors_1_bar[0] + 2 * x * factors_1_bar[1]
    return x_bar
