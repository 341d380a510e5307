# autotangent-cache 1
# function: tests.programs.call_parts_of_parts:outer   variant: shadow   wrt: v first
#     shadows: v   defines: outer_fwd outer_rev
# source: ../call_parts_of_parts.py   243517b3b0850a2f
# generated: f69027db63f74ead   gen: 1.0.0
# kinds: v array(f; n), first float, n int
# result: tuple(optional(tuple(optional(tuple(optional(array(f; max(0,v.0-2))), array(f;
#     max(0,v.0-2)))), array(f; max(0,v.0-1)))), array(f; v.0))
# resolved: middle -> tests.programs.call_parts_of_parts:middle
# deps: tests.programs.call_parts_of_parts:middle=cb6b7ebc95c4169c
# pin: no

import numpy as np
from autotangent.runtime import shadowed_pair

middle_fwd, middle_rev = shadowed_pair(middle, "v", "v array(f; ?), n int")


def outer_fwd(v, first, n, *, v_bar):
    """Value of outer and what outer_rev needs."""
    saved = None
    t_1_bar = None
    t_3_2 = None
    t_3_bar = None
    if n == 0:
        result_bar = [None, v_bar]
        result = (None, v)
    else:
        t_1 = 0.5 * first * v[1:]
        t_1_bar = np.zeros_like(t_1)
        (t_2, t_2_bar), saved = middle_fwd(t_1, n - 1, v_bar=t_1_bar)
        t_3_2 = 0.5 * first * v
        t_3 = t_3_2 * v
        t_3_bar = np.zeros_like(t_3)
        result_bar = [t_2_bar, t_3_bar]
        result = (t_2, t_3)
    return (result, result_bar), (first, n, saved, t_1_bar, t_3_2, t_3_bar, v, v_bar)


def outer_rev(saved):
    """Adjoint of outer: adds into v_bar, returns first_bar."""
    first, n, saved, t_1_bar, t_3_2, t_3_bar, v, v_bar = saved
    first_bar = 0.0
    if not n == 0:
        # t_3 = 0.5 * first * v * v
        t_3_2_bar = v * t_3_bar
        first_bar += 0.5 * (v @ t_3_2_bar)
        v_bar += 0.5 * first * t_3_2_bar + t_3_2 * t_3_bar
        # t_2, t_2_bar = middle(t_1, n - 1, v_bar=t_1_bar)
        middle_rev(saved)
        # t_1 = 0.5 * first * v[1:]
        first_bar += 0.5 * (v[1:] @ t_1_bar)
        v_bar[1:] += 0.5 * first * t_1_bar
    return first_bar
