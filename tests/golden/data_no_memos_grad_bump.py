# autotangent-cache 1
# function: tests.programs.data_no_memos:bump   variant: pair   wrt: row factor
#     shadows: row   defines: bump_fwd bump_rev
# source: ../data_no_memos.py   0f666e404b6280a5
# generated: 98fc0c30d025650b   gen: 1.0.0
# kinds: row array(f; ?), factor float
# result: any
# resolved:
# deps:
# pin: no

import numpy as np


def bump_fwd(row, factor):
    """Value of bump and what bump_rev needs."""
    row += factor
    return None, ()


def bump_rev(saved, row_bar):
    """Adjoint of bump: adds into row_bar, returns factor_bar."""
    # row += factor
    factor_bar = np.sum(row_bar)
    return factor_bar
