# autotangent-cache 1
# function: tests.programs.inplace_multigrid:smooth   variant: shadow   wrt: u f
#     shadows: u f   defines: smooth_fwd smooth_rev
# source: ../inplace_multigrid.py   1e57c4e9df172c09
# generated: 6ff64647760258cb   gen: 1.0.0
# kinds: u array(f; n), f array(f; n), h float, count int
# result: array(f; u.0)
# resolved: range -> builtins:range
# deps:
# pin: no

from autotangent.runtime import unbroadcast


def smooth_fwd(u, f, h, count, *, u_bar, f_bar):
    """Value of smooth and what smooth_rev needs."""
    u_2 = None
    u_3 = None
    u_1s = []
    for _ in range(count):
        u_2 = u[2:] + u[:-2]
        u_3 = h * h * f[1:-1]
        u_1 = 0.5 * (u_2 + u_3)
        u_1s.append(u_1)
        u[1:-1] = u_1
    return (u, u_bar), (count, f_bar, h, u_1s, u_2, u_3, u_bar)


def smooth_rev(saved):
    """Adjoint of smooth: adds into u_bar, f_bar."""
    count, f_bar, h, u_1s, u_2, u_3, u_bar = saved
    for _ in range(count):
        u_1 = u_1s.pop()
        # u[1:-1] = 0.5 * (u[2:] + u[:-2] + h * h * f[1:-1])
        u_4_bar = u_bar[1:-1].copy()
        u_bar[1:-1] = 0.0
        u_5_bar = 0.5 * unbroadcast(u_4_bar, u_1)
        u_2_bar = unbroadcast(u_5_bar, u_2).copy()
        u_bar[2:] += u_2_bar
        u_bar[:-2] += u_2_bar
        f_bar[1:-1] += h * h * unbroadcast(u_5_bar, u_3)
