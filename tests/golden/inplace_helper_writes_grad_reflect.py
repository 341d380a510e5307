# autotangent-cache 1
# function: tests.programs.inplace_helper_writes:reflect   variant: pair   wrt: u wall
#     shadows: u   defines: reflect_fwd reflect_rev
# source: ../inplace_helper_writes.py   095e9960702fac5e
# generated: 5ede69bd23988cca   gen: 1.0.0
# kinds: u array(f; n), wall float
# result: any
# resolved:
# deps:
# pin: no

def reflect_fwd(u, wall):
    """Value of reflect and what reflect_rev needs."""
    u[0] = wall * u[1]
    u_1 = u[-1]
    u[-1] = u[-2] ** 2
    return None, (u, u_1, wall)


def reflect_rev(saved, u_bar):
    """Adjoint of reflect: adds into u_bar, returns wall_bar."""
    u, u_1, wall = saved
    u[-1] = u_1
    # u[-1] = u[-2] ** 2
    u_bar[-2] += 2 * u[-2] * u_bar[-1]
    u_bar[-1] = 0.0
    # u[0] = wall * u[1]
    wall_bar = u[1] * u_bar[0]
    u_bar[1] += wall * u_bar[0]
    u_bar[0] = 0.0
    return wall_bar
