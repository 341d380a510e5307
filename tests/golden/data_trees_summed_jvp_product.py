# autotangent-cache 1
# function: tests.programs.data_trees_summed:product   variant: tangent   wrt: t
#     defines: product_jvp
# source: ../data_trees_summed.py   e2f0f07610da1f0b
# generated: 0c8a71d9daaac3fe   gen: 1.0.0
# kinds: t tests.programs.data_trees_summed:Node{v: float, kids:
#     list(again(tests.programs.data_trees_summed:Node))}
# result: float
# resolved: math -> math; product -> tests.programs.data_trees_summed:product
# deps: tests.programs.data_trees_summed:product=e2f0f07610da1f0b
# pin: no

import numpy as np
from autotangent.runtime import products_of_others


def product_jvp(t, *, t_dot):
    """Value and tangent of product along t_dot."""
    t_1 = []
    t_1_dot = []
    for k, k_dot in zip(t.kids, t_dot.kids):
        t_2, t_2_dot = product_jvp(k, t_dot=k_dot)
        t_1_dot.append(t_2_dot)
        t_1.append(t_2)
    t_3 = math.prod(t_1)
    return t.v * t_3, t_3 * t_dot.v + t.v * np.dot(products_of_others(t_1), t_1_dot)
