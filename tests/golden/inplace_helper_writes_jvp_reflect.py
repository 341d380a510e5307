# autotangent-cache 1
# function: tests.programs.inplace_helper_writes:reflect   variant: tangent   wrt: u
#     wall   defines: reflect_jvp
# source: ../inplace_helper_writes.py   095e9960702fac5e
# generated: 0614dca1a54f0470   gen: 1.0.0
# kinds: u array(f; n), wall float
# result: any
# resolved:
# deps:
# pin: no

def reflect_jvp(u, wall, *, u_dot, wall_dot):
    """Value and tangent of reflect along (u_dot, wall_dot)."""
    u_dot[0] = u[1] * wall_dot + wall * u_dot[1]
    u[0] = wall * u[1]
    u_dot[-1] = 2 * u[-2] * u_dot[-2]
    u[-1] = u[-2] ** 2
    return None, None
