import numpy as np
from autotangent.runtime import own, pair, put_back, snapshot, zeros

turn_fwd, turn_rev = pair(turn, "x", "places list(int), x float")
turn_1_fwd, turn_1_rev = pair(turn, "x", "places array(i; ?), x float")


def once_grad(x, v):
    """Gradient of once with respect to (x, v)."""
    v = own(v)
    places = np.array([0, 1])
    rows = [0, 1]
    values = [x, 2.0, x * x]
    signs = np.array([1.0, -1.0, 0.5])
    t_1 = places[0]
    t_2 = v[t_1]
    places_1 = places.copy()
    t_3, saved = turn_1_fwd(places, x)
    v[t_1] = t_2 + t_3
    t_4 = places[0]
    t_5 = v[t_4]
    places_2 = places.copy()
    t_6, saved_1 = turn_1_fwd(places, x)
    v[t_4] = t_5 * t_6
    t_7 = rows[0]
    t_8 = values[t_7]
    rows_1 = snapshot(rows)
    t_9, saved_2 = turn_fwd(rows, x)
    values[t_7] = t_8 + t_9
    t_10 = signs > 0
    t_11 = v[t_10]
    t_12 = flip(signs)
    v[t_10] = t_11 + x * t_12

    # return v[0] + 2 * v[1] * v[2] + values[0] * values[1] * values[2]
    v_bar = np.zeros_like(v)
    v_bar[0] = 1
    v_bar[1] += 2 * v[2]
    v_bar[2] += 2 * v[1]
    values_bar = zeros(values)
    values_bar[0] += values[1] * values[2]
    values_bar[1] += values[0] * values[2]
    values_bar[2] += values[0] * values[1]
    # v[t_10] = t_11 + x * t_12
    t_11_bar = v_bar[t_10]
    x_bar = t_12 * np.sum(t_11_bar)
    # t_11 = v[t_10]
    v_bar[t_10] = t_11_bar
    # values[t_7] = t_8 + t_9
    t_8_bar = values_bar[t_7]
    t_9_bar = values_bar[t_7]
    values_bar[t_7] = 0.0
    # t_9 = turn(rows, x)
    x_1_bar = turn_rev(saved_2, t_9_bar)
    put_back(rows, rows_1)
    x_bar += x_1_bar
    # t_8 = values[t_7]
    values_bar[t_7] += t_8_bar
    # v[t_4] = t_5 * t_6
    t_5_bar = t_6 * v_bar[t_4]
    t_6_bar = t_5 * v_bar[t_4]
    v_bar[t_4] = 0.0
    # t_6 = turn(places, x)
    x_2_bar = turn_1_rev(saved_1, t_6_bar)
    places[...] = places_2
    x_bar += x_2_bar
    # t_5 = v[t_4]
    v_bar[t_4] += t_5_bar
    # v[t_1] = t_2 + t_3
    t_2_bar = v_bar[t_1]
    t_3_bar = v_bar[t_1]
    v_bar[t_1] = 0.0
    # t_3 = turn(places, x)
    x_3_bar = turn_1_rev(saved, t_3_bar)
    places[...] = places_1
    x_bar += x_3_bar
    # t_2 = v[t_1]
    v_bar[t_1] += t_2_bar
    # values = [x, 2.0, x * x]
    x_bar += values_bar[0] + 2 * x * values_bar[2]
    return x_bar, v_bar
