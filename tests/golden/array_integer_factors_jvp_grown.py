# autotangent-cache 1
# function: tests.programs.array_integer_factors:grown   variant: tangent   wrt: u
#     defines: grown_jvp
# source: ../array_integer_factors.py   a660d969e1f7f49a
# generated: a5619c50cc176837   gen: 1.0.0
# kinds: u array(f; n), n int
# result: array(f; ?)
# resolved: np -> numpy; range -> builtins:range
# deps:
# pin: no

import numpy as np


def grown_jvp(u, n, *, u_dot):
    """Value and tangent of grown along u_dot."""
    for _ in range(n):
        u_dot = np.concatenate([u_dot, u[-1] * u_dot[:1] + u_dot[-1] * u[:1]])
        u = np.concatenate([u, u[:1] * u[-1]])
    return u, u_dot
