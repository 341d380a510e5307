# autotangent-cache 1
# function: tests.programs.flow_while_test_writes:relax   variant: tangent   wrt: u rate
#     defines: relax_jvp
# source: ../flow_while_test_writes.py   3f90a9c7abf1dca1
# generated: 3bb4ffce7847d11f   gen: 1.0.0
# kinds: u array(f; ?), rate float
# result: float
# resolved: np -> numpy
# deps:
# pin: no

import numpy as np
from autotangent.runtime import share


def relax_jvp(u, rate, *, u_dot, rate_dot):
    """Value and tangent of relax along (u_dot, rate_dot)."""
    u_1 = u[:-2] - 2 * u[1:-1] + u[2:]
    u_dot[1:-1] += rate_dot * u_1 + rate * (u_dot[:-2] + u_dot[2:] - 2 * u_dot[1:-1])
    u[1:-1] += rate * u_1
    t_1 = np.diff(u)
    t_2 = np.abs(t_1)
    t_3 = np.max(t_2)
    return t_3, np.sum(np.sign(t_1) * share(t_2, t_3) * np.diff(u_dot))
