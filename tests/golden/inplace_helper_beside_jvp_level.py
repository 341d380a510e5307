# autotangent-cache 1
# function: tests.programs.inplace_helper_beside:level   variant: tangent   wrt: u
#     defines: level_jvp
# source: ../inplace_helper_beside.py   83dbeddfbd412fe6
# generated: b3979a85adb72ddf   gen: 1.0.0
# kinds: u array(f; n), i int
# result: float
# resolved:
# deps:
# pin: no

def level_jvp(u, i, *, u_dot):
    """Value and tangent of level along u_dot."""
    return u[i] ** 2 - 0.5 * u[i - 1], 2 * u[i] * u_dot[i] - 0.5 * u_dot[i - 1]
