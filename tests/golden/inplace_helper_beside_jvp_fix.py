# autotangent-cache 1
# function: tests.programs.inplace_helper_beside:fix   variant: tangent   wrt: u value
#     defines: fix_jvp
# source: ../inplace_helper_beside.py   9e549346de87cf7f
# generated: bc1805a89d86c11a   gen: 1.0.0
# kinds: u array(f; n), value float
# result: any
# resolved:
# deps:
# pin: no

def fix_jvp(u, value, *, u_dot, value_dot):
    """Value and tangent of fix along (u_dot, value_dot)."""
    u_dot[-1] = u[0] * value_dot + value * u_dot[0]
    u[-1] = value * u[0]
    return None, None
