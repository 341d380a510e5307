import math

import numpy as np
from autotangent.runtime import applied, tangent

ACTIVATIONS_leaky = ACTIVATIONS['leaky']
STEPS_2 = STEPS[2]
twice_sin = applied(twice, f=math.sin)
twice_square = applied(twice, f=square)
twice_STEPS_2 = applied(twice, f=STEPS_2)
SLOPES_Mode_HARD_0 = SLOPES[Mode.HARD][0]
SLOPES_Mode_SOFT_1 = SLOPES[Mode.SOFT][1]
SLOPES_Mode_HARD_1 = SLOPES[Mode.HARD][1]
layer_jvp = tangent(layer, "W v", "W array(f; n n), v array(f; n), name str")
ACTIVATIONS_leaky_jvp = tangent(ACTIVATIONS_leaky, "v", "v array(f; n)")
square_jvp = tangent(square, "v", "v float")
STEPS_2_jvp = tangent(STEPS_2, "v", "v float")
twice_sin_jvp = tangent(twice_sin, "v", "v float")
twice_square_jvp = tangent(twice_square, "v", "v float")
twice_STEPS_2_jvp = tangent(twice_STEPS_2, "v", "v float")
SLOPES_Mode_HARD_0_jvp = tangent(SLOPES_Mode_HARD_0, "v", "v float")
SLOPES_Mode_SOFT_1_jvp = tangent(SLOPES_Mode_SOFT_1, "y", "y float")
SLOPES_Mode_HARD_1_jvp = tangent(SLOPES_Mode_HARD_1, "y", "y float")
evaluate_jvp = tangent(
    evaluate,
    "values",
    "words list(str), values dict(a: float, b: float)",
)


def network_jvp(W, v, a, names, words, *, W_dot, v_dot, a_dot):
    """Value and tangent of network along (W_dot, v_dot, a_dot)."""
    for name in names:
        v_1, v_1_dot = layer_jvp(W, v, name, W_dot=W_dot, v_dot=v_dot)
        v = v_1
        v_dot = v_1_dot
    v_2, v_2_dot = layer_jvp(W, v, W_dot=W_dot, v_dot=v_dot)
    v_3, v_3_dot = ACTIVATIONS_leaky_jvp(v, v_dot=v_dot)
    v = v_2 + v_3
    v_dot = v_2_dot + v_3_dot
    for step in STEPS:
        if step is math.sin:
            t_4 = math.sin(a)
            t_4_dot = math.cos(a) * a_dot
        elif step is square:
            t_4_1, t_4_1_dot = square_jvp(a, v_dot=a_dot)
            t_4 = t_4_1
            t_4_dot = t_4_1_dot
        else:
            t_4_2, t_4_2_dot = STEPS_2_jvp(a, v_dot=a_dot)
            t_4 = t_4_2
            t_4_dot = t_4_2_dot
        a = t_4 + 0.1
        a_dot = t_4_dot
    i = 0
    trips = 0
    while i < 2:
        trips = trips + 1
        if STEPS[i] is math.sin:
            a_1, a_1_dot = twice_sin_jvp(a, v_dot=a_dot)
            a = a_1
            a_dot = a_1_dot
        elif STEPS[i] is square:
            a_2, a_2_dot = twice_square_jvp(a, v_dot=a_dot)
            a = a_2
            a_dot = a_2_dot
        else:
            a_3, a_3_dot = twice_STEPS_2_jvp(a, v_dot=a_dot)
            a = a_3
            a_dot = a_3_dot
        i += 1
    for mode in (Mode.SOFT, Mode.HARD):
        value, slope = SLOPES[mode]
        if slope is SLOPES_Mode_SOFT_1:
            if value is math.tanh:
                t_2 = math.tanh(a)
                t_2_dot = (1 - t_2**2) * a_dot
            else:
                t_2_1, t_2_1_dot = SLOPES_Mode_HARD_0_jvp(a, v_dot=a_dot)
                t_2 = t_2_1
                t_2_dot = t_2_1_dot
            t_1_1, t_1_1_dot = SLOPES_Mode_SOFT_1_jvp(t_2, y_dot=t_2_dot)
            t_1 = t_1_1
            t_1_dot = t_1_1_dot
        else:
            if value is math.tanh:
                t_3 = math.tanh(a)
                t_3_dot = (1 - t_3**2) * a_dot
            else:
                t_3_1, t_3_1_dot = SLOPES_Mode_HARD_0_jvp(a, v_dot=a_dot)
                t_3 = t_3_1
                t_3_dot = t_3_1_dot
            t_1_2, t_1_2_dot = SLOPES_Mode_HARD_1_jvp(t_3, y_dot=t_3_dot)
            t_1 = t_1_2
            t_1_dot = t_1_2_dot
        a = a + 0.1 * t_1
        a_dot = a_dot + 0.1 * t_1_dot
    t_5 = np.sum(v)
    t_6, t_6_dot = evaluate_jvp(
        words, {'a': a, 'b': v[0]}, values_dot={'a': a_dot, 'b': v_dot[0]}
    )
    return t_5 * a + t_6, a * np.sum(v_dot) + t_5 * a_dot + t_6_dot
