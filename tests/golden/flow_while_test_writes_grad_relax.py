# autotangent-cache 1
# function: tests.programs.flow_while_test_writes:relax   variant: pair   wrt: u rate
#     shadows: u   defines: relax_fwd relax_rev
# source: ../flow_while_test_writes.py   3f90a9c7abf1dca1
# generated: e3d7f24e960c0754   gen: 1.0.0
# kinds: u array(f; ?), rate float
# result: float
# resolved: np -> numpy
# deps:
# pin: no

import numpy as np
from autotangent.runtime import share, undiff


def relax_fwd(u, rate):
    """Value of relax and what relax_rev needs."""
    u_1 = u[:-2] - 2 * u[1:-1] + u[2:]
    u[1:-1] += rate * u_1
    t_1 = np.diff(u)
    t_2 = np.abs(t_1)
    t_3 = np.max(t_2)
    return t_3, (rate, t_1, t_2, t_3, u, u_1)


def relax_rev(saved, y_bar, u_bar):
    """Adjoint of relax: adds into u_bar, returns rate_bar."""
    rate, t_1, t_2, t_3, u, u_1 = saved
    # return np.max(np.abs(np.diff(u)))
    u_bar += undiff(y_bar * share(t_2, t_3) * np.sign(t_1), u, 1, -1)
    # u[1:-1] += rate * (u[:-2] - 2 * u[1:-1] + u[2:])
    rate_bar = u_1 @ u_bar[1:-1]
    u_1_bar = rate * u_bar[1:-1]
    u_bar[:-2] += u_1_bar
    u_bar[1:-1] -= 2 * u_1_bar
    u_bar[2:] += u_1_bar
    return rate_bar
