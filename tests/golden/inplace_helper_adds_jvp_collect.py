# autotangent-cache 1
# function: tests.programs.inplace_helper_adds:collect   variant: tangent   wrt: sums
#     both x   defines: collect_jvp
# source: ../inplace_helper_adds.py   41fcf88cac3c0aa7
# generated: 4381ffa44f158878   gen: 1.0.0
# kinds: sums tests.programs.inplace_helper_adds:Sums{first: array(f; ?)}, both
#     dict(second: array(f; n), rows: list(array(f; n))), x array(f; n)
# result: any
# resolved: np -> numpy
# deps:
# pin: no

import numpy as np


def collect_jvp(sums, both, x, *, sums_dot, both_dot, x_dot):
    """Value and tangent of collect along (sums_dot, both_dot, x_dot)."""
    sums_dot.first[...] += x_dot
    sums.first += x
    both_dot['second'][...] -= np.cos(x) * x_dot
    both["second"] -= np.sin(x)
    for row, row_dot in zip(both['rows'], both_dot['rows']):
        row_dot += x_dot
        row += x
    return None, None
