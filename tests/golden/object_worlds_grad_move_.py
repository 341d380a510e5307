# autotangent-cache 1
# function: tests.programs.object_worlds:move   variant: shadow   wrt: particles dt
#     shadows: particles   defines: move_fwd move_rev
# source: ../object_worlds.py   22b8f30ea0339516
# generated: 5b281452599b7cc1   gen: 1.0.0
# kinds: particles list(tests.programs.object_worlds:Particle{m: float, p: any, f:
#     optional(array(f; ?))}), dt float
# result: any
# resolved:
# deps:
# pin: no

from autotangent.runtime import shadows, unbroadcast


def move_fwd(particles, dt, *, particles_bar):
    """Value of move and what move_rev needs."""
    a_1s = []
    a_2s = []
    a_bar_1s = []
    for a, a_bar in zip(particles, particles_bar):
        a_1 = dt * a.f / a.m
        a_1s.append(a_1)
        a_2 = a.p
        a_2s.append(a_2)
        a.p = a.p + a_1
        a_bar_1 = a_bar.p
        a_bar_1s.append(a_bar_1)
        a_bar.p = shadows(a.p)
    return None, (a_1s, a_2s, a_bar_1s, dt, particles, particles_bar)


def move_rev(saved):
    """Adjoint of move: adds into particles_bar, returns dt_bar."""
    a_1s, a_2s, a_bar_1s, dt, particles, particles_bar = saved
    dt_bar = 0.0
    for i in range(min(len(particles), len(particles_bar)) - 1, -1, -1):
        a = particles[i]
        a_bar = particles_bar[i]
        a_bar_1 = a_bar_1s.pop()
        a_1 = a_1s.pop()
        a_2 = a_2s.pop()
        a.p = a_2
        # a.p = a.p + dt * a.f / a.m
        a_3_bar = a_bar.p
        a_bar.p = a_bar_1
        a_bar.p += unbroadcast(a_3_bar, a.p)
        a_1_bar = unbroadcast(a_3_bar, a_1).copy()
        a_1_bar = a_1_bar / a.m
        dt_bar += a.f @ a_1_bar
        a_bar.f += dt * a_1_bar
        a_bar.m -= a_1 @ a_1_bar
    return dt_bar
