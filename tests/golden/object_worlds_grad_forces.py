# autotangent-cache 1
# function: tests.programs.object_worlds:forces   variant: shadow   wrt: particles k
#     shadows: particles   defines: forces_fwd forces_rev
# source: ../object_worlds.py   7bab82dcd713ee0d
# generated: 5eca5980fc9196e0   gen: 1.0.0
# kinds: particles list(tests.programs.object_worlds:Particle{m: float, p: any, f:
#     optional(array(f; ?))}), k float
# result: any
# resolved: enumerate -> builtins:enumerate; np -> numpy
# deps:
# pin: no

import numpy as np
from autotangent.runtime import unbroadcast


def forces_fwd(particles, k, *, particles_bar):
    """Value of forces and what forces_rev needs."""
    a_bar_1s = []
    a_1s = []
    a_2s = []
    a_3s = []
    a_4s = []
    for i, (a, a_bar) in enumerate(zip(particles, particles_bar)):
        t_1 = np.zeros(2)
        t_1_bar = np.zeros_like(t_1)
        a_bar_1 = a_bar.f
        a_bar_1s.append(a_bar_1)
        a_bar.f = t_1_bar
        a_1 = a.f
        a_1s.append(a_1)
        a.f = t_1
        for j, (b, b_bar) in enumerate(zip(particles, particles_bar)):
            if i != j:
                a_4 = b.p - a.p + 1.0
                a_4s.append(a_4)
                a_3 = k * b.m * a_4
                a_3s.append(a_3)
                a_2 = a.f[...].copy()
                a_2s.append(a_2)
                a.f[...] += a_3
    return None, (a_1s, a_2s, a_3s, a_4s, a_bar_1s, k, particles, particles_bar)


def forces_rev(saved):
    """Adjoint of forces: adds into particles_bar, returns k_bar."""
    a_1s, a_2s, a_3s, a_4s, a_bar_1s, k, particles, particles_bar = saved
    k_bar = 0.0
    for i in range(min(len(particles), len(particles_bar)) - 1, -1, -1):
        a = particles[i]
        a_bar = particles_bar[i]
        for j in range(min(len(particles), len(particles_bar)) - 1, -1, -1):
            b = particles[j]
            b_bar = particles_bar[j]
            if i != j:
                a_3 = a_3s.pop()
                a_4 = a_4s.pop()
                a_2 = a_2s.pop()
                a.f[...] = a_2
                # a.f += k * b.m * (b.p - a.p + 1.0)
                a_3_bar = unbroadcast(a_bar.f[...], a_3)
                a_5_bar = unbroadcast(a_4 * a_3_bar, k * b.m)
                k_bar += b.m * a_5_bar
                b_bar.m += k * a_5_bar
                a_6_bar = k * b.m * a_3_bar
                b_bar.p += unbroadcast(a_6_bar, b.p)
                a_bar.p -= unbroadcast(a_6_bar, a.p)
        a_1 = a_1s.pop()
        a.f = a_1
        a_bar_1 = a_bar_1s.pop()
        a_bar.f = a_bar_1
    return k_bar
