import math

import numpy as np
from autotangent.runtime import applied, tangent

ACTIVATIONS_leaky = ACTIVATIONS['leaky']
STEPS_2 = STEPS[2]
twice_sin = applied(twice, f=math.sin)
twice_square = applied(twice, f=square)
twice_STEPS_2 = applied(twice, f=STEPS_2)
layer_jvp = tangent(layer, "W v", "W array(f; n n), v array(f; n), name str")
ACTIVATIONS_leaky_jvp = tangent(ACTIVATIONS_leaky, "v", "v array(f; n)")
square_jvp = tangent(square, "v", "v float")
STEPS_2_jvp = tangent(STEPS_2, "v", "v float")
twice_sin_jvp = tangent(twice_sin, "v", "v float")
twice_square_jvp = tangent(twice_square, "v", "v float")
twice_STEPS_2_jvp = tangent(twice_STEPS_2, "v", "v float")
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
            t_1 = math.sin(a)
            t_1_dot = math.cos(a) * a_dot
        elif step is square:
            t_1_1, t_1_1_dot = square_jvp(a, v_dot=a_dot)
            t_1 = t_1_1
            t_1_dot = t_1_1_dot
        else:
            t_1_2, t_1_2_dot = STEPS_2_jvp(a, v_dot=a_dot)
            t_1 = t_1_2
            t_1_dot = t_1_2_dot
        a = t_1 + 0.1
        a_dot = t_1_dot
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
    t_2 = np.sum(v)
    t_3, t_3_dot = evaluate_jvp(
        words, {'a': a, 'b': v[0]}, values_dot={'a': a_dot, 'b': v_dot[0]}
    )
    return t_2 * a + t_3, a * np.sum(v_dot) + t_2 * a_dot + t_3_dot
