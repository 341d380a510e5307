# autotangent-cache 1
# function: tests.programs.array_integer_factors:pressed   variant: tangent   wrt: u
#     defines: pressed_jvp
# source: ../array_integer_factors.py   bf7b2de5446af44b
# generated: 34482cb224902258   gen: 1.0.0
# kinds: u array(f; n)
# result: array(f; u.0)
# resolved:
# deps:
# pin: no

def pressed_jvp(u, *, u_dot):
    """Value and tangent of pressed along u_dot."""
    u = u * 1.0
    u_dot = u_dot.copy()
    u_dot[0] = u[2] * u_dot[1] + u[1] * u_dot[2]
    u[0] = u[1] * u[2]
    return u, u_dot
