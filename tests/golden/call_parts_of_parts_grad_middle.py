# autotangent-cache 1
# function: tests.programs.call_parts_of_parts:middle   variant: shadow   wrt: v
#     shadows: v   defines: middle_fwd middle_rev
# source: ../call_parts_of_parts.py   cb6b7ebc95c4169c
# generated: 2b6a8c7a813682c2   gen: 1.0.0
# kinds: v array(f; ?), n int
# result: tuple(optional(tuple(optional(array(f; max(0,?v.0-1))), array(f;
#     max(0,?v.0-1)))), array(f; ?))
# resolved: leaf -> tests.programs.call_parts_of_parts:leaf
# deps: tests.programs.call_parts_of_parts:leaf=2ba4abe4914ab0b0
# pin: no

import numpy as np
from autotangent.runtime import shadowed_pair

leaf_fwd, leaf_rev = shadowed_pair(leaf, "v", "v array(f; ?), n int")


def middle_fwd(v, n, *, v_bar):
    """Value of middle and what middle_rev needs."""
    saved = None
    t_1_bar = None
    t_3_1 = None
    t_3_bar = None
    if n == 0:
        result_bar = [None, v_bar]
        result = (None, v)
    else:
        t_1 = 0.5 * v[1:]
        t_1_bar = np.zeros_like(t_1)
        (t_2, t_2_bar), saved = leaf_fwd(t_1, n - 1, v_bar=t_1_bar)
        t_3_1 = 0.5 * v
        t_3 = t_3_1 * v
        t_3_bar = np.zeros_like(t_3)
        result_bar = [t_2_bar, t_3_bar]
        result = (t_2, t_3)
    return (result, result_bar), (n, saved, t_1_bar, t_3_1, t_3_bar, v, v_bar)


def middle_rev(saved):
    """Adjoint of middle: adds into v_bar."""
    n, saved, t_1_bar, t_3_1, t_3_bar, v, v_bar = saved
    if not n == 0:
        # t_3 = 0.5 * v * v
        v_bar += (0.5 * v + t_3_1) * t_3_bar
        # t_2, t_2_bar = leaf(t_1, n - 1, v_bar=t_1_bar)
        leaf_rev(saved)
        # t_1 = 0.5 * v[1:]
        v_bar[1:] += 0.5 * t_1_bar
