# autotangent-cache 1
# function: tests.programs.inplace_helper_beside:fix   variant: pair   wrt: u value
#     shadows: u   defines: fix_fwd fix_rev
# source: ../inplace_helper_beside.py   9e549346de87cf7f
# generated: 402ff9d2e898e93c   gen: 1.0.0
# kinds: u array(f; n), value float
# result: any
# resolved:
# deps:
# pin: no

def fix_fwd(u, value):
    """Value of fix and what fix_rev needs."""
    u_1 = u[-1]
    u[-1] = value * u[0]
    return None, (u, u_1, value)


def fix_rev(saved, u_bar):
    """Adjoint of fix: adds into u_bar, returns value_bar."""
    u, u_1, value = saved
    u[-1] = u_1
    # u[-1] = value * u[0]
    u_2_bar = u_bar[-1]
    u_bar[-1] = 0.0
    value_bar = u[0] * u_2_bar
    u_bar[0] += value * u_2_bar
    return value_bar
