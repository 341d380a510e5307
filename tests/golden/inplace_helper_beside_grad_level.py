# autotangent-cache 1
# function: tests.programs.inplace_helper_beside:level   variant: pair   wrt: u
#     shadows: u   defines: level_fwd level_rev
# source: ../inplace_helper_beside.py   83dbeddfbd412fe6
# generated: b44adbe55b86bdd8   gen: 1.0.0
# kinds: u array(f; n), i int
# result: float
# resolved:
# deps:
# pin: no

def level_fwd(u, i):
    """Value of level and what level_rev needs."""
    return u[i] ** 2 - 0.5 * u[i - 1], (i, u)


def level_rev(saved, y_bar, u_bar):
    """Adjoint of level: adds into u_bar."""
    i, u = saved
    # return u[i] ** 2 - 0.5 * u[i - 1]
    u_bar[i] += 2 * u[i] * y_bar
    u_bar[i - 1] -= 0.5 * y_bar
