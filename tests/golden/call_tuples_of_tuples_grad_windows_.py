# autotangent-cache 1
# function: tests.programs.call_tuples_of_tuples:windows   variant: shadow   wrt: v
#     shadows: v   defines: windows_fwd windows_rev
# source: ../call_tuples_of_tuples.py   d863c110b62a6eac
# generated: 386244057ea172ea   gen: 1.0.0
# kinds: v array(f; n), n int
# result: tuple(optional(endless(tuple(optional(around(0)), array(f; ?~)))), array(f;
#     v.0))
# resolved: windows -> tests.programs.call_tuples_of_tuples:windows
# deps: tests.programs.call_tuples_of_tuples:windows=d863c110b62a6eac
# pin: no

import numpy as np
from autotangent.runtime import shadowed_pair

windows_1_fwd, windows_1_rev = shadowed_pair(windows, "v", "v array(f; ?), n int")


def windows_fwd(v, n, *, v_bar):
    """Value of windows and what windows_rev needs."""
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
        (t_2, t_2_bar), saved = windows_1_fwd(t_1, n - 1, v_bar=t_1_bar)
        t_3_1 = 0.5 * v
        t_3 = t_3_1 * v
        t_3_bar = np.zeros_like(t_3)
        result_bar = [t_2_bar, t_3_bar]
        result = (t_2, t_3)
    return (result, result_bar), (n, saved, t_1_bar, t_3_1, t_3_bar, v, v_bar)


def windows_rev(saved):
    """Adjoint of windows: adds into v_bar."""
    n, saved, t_1_bar, t_3_1, t_3_bar, v, v_bar = saved
    if not n == 0:
        # t_3 = 0.5 * v * v
        v_bar += (0.5 * v + t_3_1) * t_3_bar
        # t_2, t_2_bar = windows(t_1, n - 1, v_bar=t_1_bar)
        windows_1_rev(saved)
        # t_1 = 0.5 * v[1:]
        v_bar[1:] += 0.5 * t_1_bar
