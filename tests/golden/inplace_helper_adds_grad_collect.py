# autotangent-cache 1
# function: tests.programs.inplace_helper_adds:collect   variant: pair   wrt: sums both
#     x   shadows: sums both x   defines: collect_fwd collect_rev
# source: ../inplace_helper_adds.py   41fcf88cac3c0aa7
# generated: 6a49a8553fb2c634   gen: 1.0.0
# kinds: sums tests.programs.inplace_helper_adds:Sums{first: array(f; ?)}, both
#     dict(second: array(f; n), rows: list(array(f; n))), x array(f; n)
# result: any
# resolved: np -> numpy
# deps:
# pin: no

import numpy as np
from autotangent.runtime import unbroadcast


def collect_fwd(sums, both, x):
    """Value of collect and what collect_rev needs."""
    sums.first += x
    both_1 = both['second'][...].copy()
    both["second"] -= np.sin(x)
    row_1s = []
    for row in both['rows']:
        row_1 = row.copy()
        row_1s.append(row_1)
        row += x
    return None, (both, both_1, row_1s, x)


def collect_rev(saved, sums_bar, both_bar, x_bar):
    """Adjoint of collect: adds into sums_bar, both_bar, x_bar."""
    both, both_1, row_1s, x = saved
    for i in range(len(both['rows']) - 1, -1, -1):
        row = both['rows'][i]
        row_1 = row_1s.pop()
        row[...] = row_1
        # row += x
        x_bar += both_bar['rows'][i][...]
    both['second'][...] = both_1
    # both["second"] -= np.sin(x)
    x_bar -= np.cos(x) * both_bar['second'][...]
    # sums.first += x
    x_bar += unbroadcast(sums_bar.first[...], x)
