# autotangent-cache 1
# function: tests.programs.call_parts_of_parts:leaf   variant: shadow   wrt: v
#     shadows: v   defines: leaf_fwd leaf_rev
# source: ../call_parts_of_parts.py   2ba4abe4914ab0b0
# generated: 5862dff46ad34bd1   gen: 1.0.0
# kinds: v array(f; ?), n int
# result: tuple(optional(array(f; ?)), array(f; ?))
# resolved:
# deps:
# pin: no

import numpy as np


def leaf_fwd(v, n, *, v_bar):
    """Value of leaf and what leaf_rev needs."""
    t_1_bar = None
    t_2_bar = None
    if n == 0:
        result_bar = [None, v_bar]
        result = (None, v)
    else:
        t_1 = 0.3 * v
        t_1_bar = np.zeros_like(t_1)
        t_2 = 0.2 * v
        t_2_bar = np.zeros_like(t_2)
        result_bar = [t_1_bar, t_2_bar]
        result = (t_1, t_2)
    return (result, result_bar), (n, t_1_bar, t_2_bar, v_bar)


def leaf_rev(saved):
    """Adjoint of leaf: adds into v_bar."""
    n, t_1_bar, t_2_bar, v_bar = saved
    if not n == 0:
        # t_2 = 0.2 * v
        v_bar += 0.2 * t_2_bar
        # t_1 = 0.3 * v
        v_bar += 0.3 * t_1_bar
