# autotangent-cache 1
# function: tests.programs.object_worlds:moved   variant: tangent   wrt: x y   defines:
#     moved_jvp
# source: ../object_worlds.py   e11926cb10948a4c
# generated: 1105bf386b326fc2   gen: 1.0.0
# kinds: x float, y float
# result: any
# resolved: Particle -> tests.programs.object_worlds:Particle; forces ->
#     tests.programs.object_worlds:forces; move -> tests.programs.object_worlds:move; np
#     -> numpy; range -> builtins:range
# deps: tests.programs.object_worlds:Particle.__init__=466f338d880d1883,
#     tests.programs.object_worlds:forces=7bab82dcd713ee0d,
#     tests.programs.object_worlds:move=22b8f30ea0339516
# pin: no

import numpy as np
from autotangent.runtime import constructor, tangent

new_Particle = constructor(Particle)
new_Particle_jvp = tangent(new_Particle, "m", "m float")
forces_jvp = tangent(
    forces,
    "particles k",
    "particles list(tests.programs.object_worlds:Particle{m: float, p: any, f: optional(array(f; ?))}), k float",
)
move_jvp = tangent(
    move,
    "particles",
    "particles list(tests.programs.object_worlds:Particle{m: float, p: any, f: optional(array(f; ?))}), dt float",
)
forces_1_jvp = tangent(
    forces,
    "particles k",
    "particles tuple(tests.programs.object_worlds:Particle{m: float, p: any, f: optional(array(f; ?))}, tests.programs.object_worlds:Particle{m: float, p: any, f: optional(array(f; ?))}), k float",
)
move_1_jvp = tangent(
    move,
    "particles dt",
    "particles list(tests.programs.object_worlds:Particle{m: float, p: any, f: optional(array(f; ?))}), dt float",
)


def moved_jvp(x, y, *, x_dot, y_dot):
    """Value and tangent of moved along (x_dot, y_dot)."""
    t_1, t_1_dot = new_Particle_jvp(x, m_dot=x_dot)
    t_2, t_2_dot = new_Particle_jvp(y, m_dot=y_dot)
    t_3, t_3_dot = new_Particle_jvp(x, m_dot=x_dot)
    t_4, t_4_dot = new_Particle_jvp(y, m_dot=y_dot)
    particles_dot, one_dot, two_dot = [t_1_dot, t_2_dot], t_3_dot, t_4_dot
    particles, one, two = [t_1, t_2], t_3, t_4
    for _ in range(2):
        t_5, t_5_dot = forces_jvp(
            particles, x, particles_dot=particles_dot, k_dot=x_dot
        )
        t_6, t_6_dot = move_jvp(particles, 0.1, particles_dot=particles_dot)
    t_7, t_7_dot = forces_1_jvp(
        (one, two), y, particles_dot=(one_dot, two_dot), k_dot=y_dot
    )
    t_8, t_8_dot = move_1_jvp([one], x, particles_dot=[one_dot], dt_dot=x_dot)
    return (
        np.sum(particles[0].p * particles[1].f) + particles[1].p[0] + one.p @ two.f,
        (
            np.sum(
                (
                    particles[1].f * particles_dot[0].p
                    + particles[0].p * particles_dot[1].f
                ),
            )
            + particles_dot[1].p[0]
            + one_dot.p @ two.f
            + one.p @ two_dot.f
        ),
    )
