# autotangent-cache 1
# function: tests.programs.object_worlds:move   variant: tangent   wrt: particles
#     defines: move_jvp
# source: ../object_worlds.py   22b8f30ea0339516
# generated: 159010f573ce19f0   gen: 1.0.0
# kinds: particles list(tests.programs.object_worlds:Particle{m: float, p: any, f:
#     optional(array(f; ?))}), dt float
# result: any
# resolved:
# deps:
# pin: no

def move_jvp(particles, dt, *, particles_dot):
    """Value and tangent of move along particles_dot."""
    for a, a_dot in zip(particles, particles_dot):
        a_1 = dt * a.f / a.m
        a_dot.p = a_dot.p + (dt * a_dot.f - a_dot.m * a_1) / a.m
        a.p = a.p + a_1
    return None, None
