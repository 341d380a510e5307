# autotangent-cache 1
# function: tests.programs.call_function_table:layer   variant: tangent   wrt: W v
#     defines: layer_jvp
# source: ../call_function_table.py   e94c461b49553cb8
# generated: ed702f88fc00a71f   gen: 1.0.0
# kinds: W array(f; n n), v array(f; n), name str
# result: array(f; W.0)
# resolved: ACTIVATIONS is ?; np -> numpy; square ->
#     tests.programs.call_function_table:square
# deps: tests.programs.call_function_table:<lambda>=8a83b786d6cba1bc,
#     tests.programs.call_function_table:square=36878232b3ac96a8
# pin: no

import numpy as np
from autotangent.runtime import tangent

ACTIVATIONS_leaky = ACTIVATIONS['leaky']
square_jvp = tangent(square, "v", "v array(f; n)")
ACTIVATIONS_leaky_jvp = tangent(ACTIVATIONS_leaky, "v", "v array(f; n)")


def layer_jvp(W, v, name='tanh', *, W_dot, v_dot):
    """Value and tangent of layer along (W_dot, v_dot)."""
    if ACTIVATIONS[name] is square:
        t_1_1, t_1_1_dot = square_jvp(W @ v, v_dot=W_dot @ v + W @ v_dot)
        t_1 = t_1_1
        t_1_dot = t_1_1_dot.copy()
    elif ACTIVATIONS[name] is np.tanh:
        t_1 = np.tanh(W @ v)
        t_1_dot = (1 - t_1**2) * (W_dot @ v + W @ v_dot)
    else:
        t_1_2, t_1_2_dot = ACTIVATIONS_leaky_jvp(W @ v, v_dot=W_dot @ v + W @ v_dot)
        t_1 = t_1_2
        t_1_dot = t_1_2_dot.copy()
    return t_1, t_1_dot
