# autotangent-cache 1
# function: tests.programs.alias_looks_at_several:heads   variant: shadow   wrt: a
#     shadows: a   defines: heads_fwd heads_rev
# source: ../alias_looks_at_several.py   330e1debba3e5306
# generated: 390d1dd585859011   gen: 1.0.0
# kinds: a array(f; n n)
# result: array(f; 2 2 ?)
# resolved:
# deps:
# pin: no

import numpy as np
from autotangent.runtime import inverted


def heads_fwd(a, *, a_bar):
    """Value of heads and what heads_rev needs."""
    t_1_bar = a_bar.reshape(2, 2, -1).transpose(1, 0, 2)
    t_1 = a.reshape(2, 2, -1).transpose(1, 0, 2)
    return (t_1, t_1_bar), (a, a_bar, t_1_bar)


def heads_rev(saved):
    """Adjoint of heads: adds into a_bar."""
    a, a_bar, t_1_bar = saved
    # t_1 = a.reshape(2, 2, -1).transpose(1, 0, 2)
    if not np.may_share_memory(t_1_bar, a_bar):
        a_bar += np.reshape(np.transpose(t_1_bar, inverted((1, 0, 2))), np.shape(a))
