import math

import numpy as np
from autotangent.runtime import applied, pair, zeros

ACTIVATIONS_leaky = ACTIVATIONS['leaky']
STEPS_2 = STEPS[2]
twice_sin = applied(twice, f=math.sin)
twice_square = applied(twice, f=square)
twice_STEPS_2 = applied(twice, f=STEPS_2)
evaluate_fwd, evaluate_rev = pair(
    evaluate,
    "values",
    "words list(str), values dict(a: float, b: float)",
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
            t_1 = math.sin(a)
        elif step is square:
            t_1, saved_3 = square_fwd(a)
            saved_3s.append(saved_3)
        else:
            t_1, saved_4 = STEPS_2_fwd(a)
            saved_4s.append(saved_4)
        as_.append(a)
        a = t_1 + 0.1
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
    t_2, saved_8 = evaluate_fwd(words, {'a': a, 'b': v[0]})

    # return np.sum(v) * a + evaluate(words, {"a": a, "b": v[0]})
    v_bar = np.full_like(v, a)
    a_bar = np.sum(v)
    t_3_bar = zeros({'a': a, 'b': v[0]})
    evaluate_rev(saved_8, 1.0, t_3_bar)
    a_bar += t_3_bar['a']
    v_bar[0] += t_3_bar['b']
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
    for j in range(len(STEPS) - 1, -1, -1):
        step = STEPS[j]
        # a = step(a) + 0.1
        t_1_bar = a_bar
        a = as_.pop()
        if step is math.sin:
            # t_1 = math.sin(a)
            a_bar = math.cos(a) * t_1_bar
        elif step is square:
            saved_3 = saved_3s.pop()
            # t_1 = square(a)
            a_bar = square_rev(saved_3, t_1_bar)
        else:
            saved_4 = saved_4s.pop()
            # t_1 = STEPS_2(a)
            a_bar = STEPS_2_rev(saved_4, t_1_bar)
    # v = layer(W, v) + ACTIVATIONS["leaky"](v)
    v_4_bar = v_bar
    W_bar = np.zeros_like(W)
    v_bar = np.zeros_like(v_1)
    layer_rev(saved_1, v_4_bar, W_bar, v_bar)
    ACTIVATIONS_leaky_rev(saved_2, v_4_bar, v_bar)
    for k in range(len(names) - 1, -1, -1):
        name = names[k]
        saved = saveds.pop()
        v = vs.pop()
        # v = layer(W, v, name)
        v_5_bar = v_bar
        v_bar = np.zeros_like(v)
        layer_rev(saved, v_5_bar, W_bar, v_bar)
    return W_bar, v_bar, a_bar
