# autotangent-cache 1
# function: tests.programs.object_worlds:forces   variant: tangent   wrt: particles k
#     defines: forces_jvp
# source: ../object_worlds.py   7bab82dcd713ee0d
# generated: a3b06952d5b6a34d   gen: 1.0.0
# kinds: particles list(tests.programs.object_worlds:Particle{m: float, p: any, f:
#     optional(array(f; ?))}), k float
# result: any
# resolved: enumerate -> builtins:enumerate; np -> numpy
# deps:
# pin: no

import numpy as np


def forces_jvp(particles, k, *, particles_dot, k_dot):
    """Value and tangent of forces along (particles_dot, k_dot)."""
    for i, (a, a_dot) in enumerate(zip(particles, particles_dot)):
        a_1 = np.zeros(2)
        a_dot.f = np.zeros_like(a_1)
        a.f = a_1
        for j, (b, b_dot) in enumerate(zip(particles, particles_dot)):
            if i != j:
                a_2 = b.p - a.p + 1.0
                a_dot.f[...] += (
                    a_2 * (b.m * k_dot + k * b_dot.m) + k * b.m * (b_dot.p - a_dot.p)
                )
                a.f[...] += k * b.m * a_2
    return None, None
