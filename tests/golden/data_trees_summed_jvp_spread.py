# autotangent-cache 1
# function: tests.programs.data_trees_summed:spread   variant: tangent   wrt: t x
#     defines: spread_jvp
# source: ../data_trees_summed.py   8b7e6f9ec7ce38a4
# generated: 072de31dbc456b81   gen: 1.0.0
# kinds: t tests.programs.data_trees_summed:Node{v: float, kids:
#     list(again(tests.programs.data_trees_summed:Node))}, x float
# result: float
# resolved: np -> numpy; spread -> tests.programs.data_trees_summed:spread
# deps: tests.programs.data_trees_summed:spread=8b7e6f9ec7ce38a4
# pin: no

import numpy as np


def spread_jvp(t, x, *, t_dot, x_dot):
    """Value and tangent of spread along (t_dot, x_dot)."""
    t_1 = []
    t_1_dot = []
    for k, k_dot in zip(t.kids, t_dot.kids):
        t_2, t_2_dot = spread_jvp(k, x, t_dot=k_dot, x_dot=x_dot)
        t_1_dot.append(t_2_dot)
        t_1.append(t_2)
    return x * t.v + np.sum(t_1), t.v * x_dot + x * t_dot.v + np.sum(t_1_dot)
