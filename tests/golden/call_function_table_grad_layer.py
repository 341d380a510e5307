# autotangent-cache 1
# function: tests.programs.call_function_table:layer   variant: pair   wrt: W v
#     shadows: W v   defines: layer_fwd layer_rev
# source: ../call_function_table.py   e94c461b49553cb8
# generated: 429c49be0f765718   gen: 1.0.0
# kinds: W array(f; n n), v array(f; n), name str
# result: array(f; W.0)
# resolved: ACTIVATIONS is ?; np -> numpy; square ->
#     tests.programs.call_function_table:square
# deps: tests.programs.call_function_table:<lambda>=8a83b786d6cba1bc,
#     tests.programs.call_function_table:square=36878232b3ac96a8
# pin: no

import numpy as np
from autotangent.runtime import pair

ACTIVATIONS_leaky = ACTIVATIONS['leaky']
square_fwd, square_rev = pair(square, "v", "v array(f; n)")
ACTIVATIONS_leaky_fwd, ACTIVATIONS_leaky_rev = pair(
    ACTIVATIONS_leaky,
    "v",
    "v array(f; n)",
)


def layer_fwd(W, v, name='tanh'):
    """Value of layer and what layer_rev needs."""
    saved = None
    saved_1 = None
    t_1 = None
    t_1_1 = None
    t_1_2 = None
    if ACTIVATIONS[name] is square:
        t_1_1 = W @ v
        t_1, saved = square_fwd(t_1_1)
    elif ACTIVATIONS[name] is np.tanh:
        t_1 = np.tanh(W @ v)
    else:
        t_1_2 = W @ v
        t_1, saved_1 = ACTIVATIONS_leaky_fwd(t_1_2)
    return t_1, (W, name, saved, saved_1, t_1, t_1_1, t_1_2, v)


def layer_rev(saved, y_bar, W_bar, v_bar):
    """Adjoint of layer: adds into W_bar, v_bar."""
    W, name, saved, saved_1, t_1, t_1_1, t_1_2, v = saved
    # return t_1
    t_1_bar = y_bar
    if ACTIVATIONS[name] is square:
        # t_1 = square(W @ v)
        t_1_1_bar = np.zeros_like(t_1_1)
        square_rev(saved, t_1_bar, t_1_1_bar)
        W_bar += np.outer(t_1_1_bar, v)
        v_bar += W.T @ t_1_1_bar
    elif ACTIVATIONS[name] is np.tanh:
        # t_1 = np.tanh(W @ v)
        t_1_3_bar = (1 - t_1**2) * t_1_bar
        W_bar += np.outer(t_1_3_bar, v)
        v_bar += W.T @ t_1_3_bar
    else:
        # t_1 = ACTIVATIONS_leaky(W @ v)
        t_1_2_bar = np.zeros_like(t_1_2)
        ACTIVATIONS_leaky_rev(saved_1, t_1_bar, t_1_2_bar)
        W_bar += np.outer(t_1_2_bar, v)
        v_bar += W.T @ t_1_2_bar
