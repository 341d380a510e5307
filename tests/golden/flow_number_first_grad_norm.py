# autotangent-cache 1
# function: tests.programs.flow_number_first:norm   variant: pair   wrt: s g   shadows:
#     s   defines: norm_fwd norm_rev
# source: ../flow_number_first.py   9ff35529031ae379
# generated: dd0e0865298d98f6   gen: 1.0.0
# kinds: s array(f; ...), g float
# result: float
# resolved: np -> numpy
# deps:
# pin: no

from autotangent.runtime import spread, unbroadcast


def norm_fwd(s, g):
    """Value of norm and what norm_rev needs."""
    t = s * g
    t_1 = t * t
    t_2 = np.sum(t_1)
    return t_2 * g, (g, s, t, t_1, t_2)


def norm_rev(saved, y_bar, s_bar):
    """Adjoint of norm: adds into s_bar, returns g_bar."""
    g, s, t, t_1, t_2 = saved
    # return np.sum(t * t) * g
    t_1_bar = spread(g * y_bar, t_1, None, False).copy()
    t_bar = 2 * unbroadcast(t * t_1_bar, t)
    g_bar = t_2 * y_bar
    # t = s * g
    s_bar += g * t_bar
    g_bar += unbroadcast(s * t_bar, g)
    return g_bar
