# autotangent-cache 1
# function: tests.programs.store_library_calls:Flow.limited   variant: shadow   wrt:
#     self top   shadows: self   defines: limited_fwd limited_rev
# source: ../store_library_calls.py   b0961b48fd06e574
# generated: a20920492c7be27a   gen: 1.0.0
# kinds: self tests.programs.store_library_calls:Flow{u: array(f; n)}, top float
# result: array(f; self.u.0)
# resolved: np -> numpy
# deps:
# pin: no

import numpy as np


def limited_fwd(self, top, *, self_bar):
    """Value of limited and what limited_rev needs."""
    t_1_bar = self_bar.u
    t_1 = self.u
    t_2 = self.u > top
    t_1[t_2] = top
    return (self.u, self_bar.u), (t_1_bar, t_2)


def limited_rev(saved):
    """Adjoint of limited: adds into self_bar, returns top_bar."""
    t_1_bar, t_2 = saved
    # t_1[t_2] = top
    top_bar = np.sum(t_1_bar[t_2])
    t_1_bar[t_2] = 0.0
    return top_bar
