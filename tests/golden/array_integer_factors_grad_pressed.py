# autotangent-cache 1
# function: tests.programs.array_integer_factors:pressed   variant: pair   wrt: u
#     shadows: u   defines: pressed_fwd pressed_rev
# source: ../array_integer_factors.py   bf7b2de5446af44b
# generated: 35191b3a9c19cd28   gen: 1.0.0
# kinds: u array(f; n)
# result: array(f; u.0)
# resolved:
# deps:
# pin: no

def pressed_fwd(u):
    """Value of pressed and what pressed_rev needs."""
    u = u * 1.0
    u[0] = u[1] * u[2]
    return u, (u,)


def pressed_rev(saved, y_bar, u_bar_1):
    """Adjoint of pressed: adds into u_bar_1."""
    u, = saved
    # return u
    u_bar = y_bar
    # u[0] = u[1] * u[2]
    u_bar = u_bar.copy()
    u_bar[1] += u[2] * u_bar[0]
    u_bar[2] += u[1] * u_bar[0]
    u_bar[0] = 0.0
    u_bar_1 += u_bar
