import math

import numpy as np
from autotangent.runtime import applied, pair, zeros

ACTIVATIONS_leaky = ACTIVATIONS['leaky']
STEPS_2 = STEPS[2]
twice_sin = applied(twice, f=math.sin)
twice_square = applied(twice, f=square)
twice_STEPS_2 = applied(twice, f=STEPS_2)
SLOPES_Mode_HARD_0 = SLOPES[Mode.HARD][0]
SLOPES_Mode_SOFT_1 = SLOPES[Mode.SOFT][1]
SLOPES_Mode_HARD_1 = SLOPES[Mode.HARD][1]
evaluate_fwd, evaluate_rev = pair(
    evaluate,
    "values",
    "words list(str), values dict(a: float, b: float)",
)
SLOPES_Mode_SOFT_1_fwd, SLOPES_Mode_SOFT_1_rev = pair(
    SLOPES_Mode_SOFT_1,
    "y",
    "y float",
)
SLOPES_Mode_HARD_0_fwd, SLOPES_Mode_HARD_0_rev = pair(
    SLOPES_Mode_HARD_0,
    "v",
    "v float",
)
SLOPES_Mode_HARD_1_fwd, SLOPES_Mode_HARD_1_rev = pair(
    SLOPES_Mode_HARD_1,
    "y",
    "y float",
)
twice_sin_fwd, twice_sin_rev = pair(twice_sin, "v", "v float")
twice_square_fwd, twice_square_rev = pair(twice_square, "v", "v float")
twice_STEPS_2_fwd, twice_STEPS_2_rev = pair(twice_STEPS_2, "v", "v float")
square_fwd, square_rev = pair(square, "v", "v float")
STEPS_2_fwd, STEPS_2_rev = pair(STEPS_2, "v", "v float")
layer_fwd, layer_rev = pair(layer, "W v", "W array(f; n n), v array(f; n), name str")
ACTIVATIONS_leaky_fwd, ACTIVATIONS_leaky_rev = pair(
    ACTIVATIONS_leaky,
    "v",
    "v array(f; n)",
)


def network_grad(W, v, a, names, words):
    """Gradient of network with respect to (W, v, a)."""
    vs = []
    saveds = []
    for name in names:
        vs.append(v)
        v, saved = layer_fwd(W, v, name)
        saveds.append(saved)
    v_1 = v
    v_2, saved_1 = layer_fwd(W, v)
    v_3, saved_2 = ACTIVATIONS_leaky_fwd(v)
    v = v_2 + v_3
    as_ = []
    saved_3s = []
    saved_4s = []
    for step in STEPS:
        if step is math.sin:
            t_4 = math.sin(a)
        elif step is square:
            t_4, saved_3 = square_fwd(a)
            saved_3s.append(saved_3)
        else:
            t_4, saved_4 = STEPS_2_fwd(a)
            saved_4s.append(saved_4)
        as_.append(a)
        a = t_4 + 0.1
    i = 0
    trips = 0
    is_ = []
    saved_5s = []
    saved_6s = []
    saved_7s = []
    while i < 2:
        trips = trips + 1
        if STEPS[i] is math.sin:
            a, saved_5 = twice_sin_fwd(a)
            saved_5s.append(saved_5)
        elif STEPS[i] is square:
            a, saved_6 = twice_square_fwd(a)
            saved_6s.append(saved_6)
        else:
            a, saved_7 = twice_STEPS_2_fwd(a)
            saved_7s.append(saved_7)
        is_.append(i)
        i += 1
    values = []
    slopes = []
    t_2s = []
    saved_8s = []
    saved_9s = []
    t_3s = []
    saved_10s = []
    saved_11s = []
    for mode in (Mode.SOFT, Mode.HARD):
        value, slope = SLOPES[mode]
        values.append(value)
        slopes.append(slope)
        if slope is SLOPES_Mode_SOFT_1:
            if value is math.tanh:
                t_2 = math.tanh(a)
                t_2s.append(t_2)
            else:
                t_2, saved_8 = SLOPES_Mode_HARD_0_fwd(a)
                saved_8s.append(saved_8)
            t_1, saved_9 = SLOPES_Mode_SOFT_1_fwd(t_2)
            saved_9s.append(saved_9)
        else:
            if value is math.tanh:
                t_3 = math.tanh(a)
                t_3s.append(t_3)
            else:
                t_3, saved_10 = SLOPES_Mode_HARD_0_fwd(a)
                saved_10s.append(saved_10)
            t_1, saved_11 = SLOPES_Mode_HARD_1_fwd(t_3)
            saved_11s.append(saved_11)
        a = a + 0.1 * t_1
    t_5, saved_12 = evaluate_fwd(words, {'a': a, 'b': v[0]})

    # return np.sum(v) * a + evaluate(words, {"a": a, "b": v[0]})
    v_bar = np.full_like(v, a)
    a_bar = np.sum(v)
    t_6_bar = zeros({'a': a, 'b': v[0]})
    evaluate_rev(saved_12, 1.0, t_6_bar)
    a_bar += t_6_bar['a']
    v_bar[0] += t_6_bar['b']
    for j in range(len((Mode.SOFT, Mode.HARD)) - 1, -1, -1):
        mode = (Mode.SOFT, Mode.HARD)[j]
        # a = a + 0.1 * slope(value(a))
        t_1_bar = 0.1 * a_bar
        slope = slopes.pop()
        value = values.pop()
        if slope is SLOPES_Mode_SOFT_1:
            saved_9 = saved_9s.pop()
            # t_1 = SLOPES_Mode_SOFT_1(t_2)
            t_2_bar = SLOPES_Mode_SOFT_1_rev(saved_9, t_1_bar)
            if value is math.tanh:
                t_2 = t_2s.pop()
                # t_2 = math.tanh(a)
                a_bar += (1 - t_2**2) * t_2_bar
            else:
                saved_8 = saved_8s.pop()
                # t_2 = SLOPES_Mode_HARD_0(a)
                a_bar += SLOPES_Mode_HARD_0_rev(saved_8, t_2_bar)
        else:
            saved_11 = saved_11s.pop()
            # t_1 = SLOPES_Mode_HARD_1(t_3)
            t_3_bar = SLOPES_Mode_HARD_1_rev(saved_11, t_1_bar)
            if value is math.tanh:
                t_3 = t_3s.pop()
                # t_3 = math.tanh(a)
                a_bar += (1 - t_3**2) * t_3_bar
            else:
                saved_10 = saved_10s.pop()
                # t_3 = SLOPES_Mode_HARD_0(a)
                a_bar += SLOPES_Mode_HARD_0_rev(saved_10, t_3_bar)
    for _ in range(trips):
        i = is_.pop()
        if STEPS[i] is math.sin:
            saved_5 = saved_5s.pop()
            # a = twice_sin(a)
            a_bar = twice_sin_rev(saved_5, a_bar)
        elif STEPS[i] is square:
            saved_6 = saved_6s.pop()
            # a = twice_square(a)
            a_bar = twice_square_rev(saved_6, a_bar)
        else:
            saved_7 = saved_7s.pop()
            # a = twice_STEPS_2(a)
            a_bar = twice_STEPS_2_rev(saved_7, a_bar)
    for k in range(len(STEPS) - 1, -1, -1):
        step = STEPS[k]
        # a = step(a) + 0.1
        t_4_bar = a_bar
        a = as_.pop()
        if step is math.sin:
            # t_4 = math.sin(a)
            a_bar = math.cos(a) * t_4_bar
        elif step is square:
            saved_3 = saved_3s.pop()
            # t_4 = square(a)
            a_bar = square_rev(saved_3, t_4_bar)
        else:
            saved_4 = saved_4s.pop()
            # t_4 = STEPS_2(a)
            a_bar = STEPS_2_rev(saved_4, t_4_bar)
    # v = layer(W, v) + ACTIVATIONS["leaky"](v)
    v_4_bar = v_bar
    W_bar = np.zeros_like(W)
    v_bar = np.zeros_like(v_1)
    layer_rev(saved_1, v_4_bar, W_bar, v_bar)
    ACTIVATIONS_leaky_rev(saved_2, v_4_bar, v_bar)
    for m in range(len(names) - 1, -1, -1):
        name = names[m]
        saved = saveds.pop()
        v = vs.pop()
        # v = layer(W, v, name)
        v_5_bar = v_bar
        v_bar = np.zeros_like(v)
        layer_rev(saved, v_5_bar, W_bar, v_bar)
    return W_bar, v_bar, a_bar
