# autotangent-cache 1
# function: tests.programs.store_self_with_others:relax   variant: pair   wrt: s z x
#     shadows: s   defines: relax_fwd relax_rev
# source: ../store_self_with_others.py   4005c837e7117bef
# generated: 9e82d89f40d9fa83   gen: 1.0.0
# kinds: s list(float), z float, x float
# result: any
# resolved: np -> numpy
# deps:
# pin: no

def relax_fwd(s, z, x):
    """Value of relax and what relax_rev needs."""
    s_1 = np.tanh(s[0] * z + x)
    s_2 = s[0]
    s[0] = s_1
    return None, (s, s_1, s_2, z)


def relax_rev(saved, s_bar):
    """Adjoint of relax: adds into s_bar, returns z_bar, x_bar."""
    s, s_1, s_2, z = saved
    s[0] = s_2
    # s[0] = np.tanh(s[0] * z + x)
    x_bar = (1 - s_1**2) * s_bar[0]
    z_bar = s[0] * x_bar
    s_bar[0] = z * x_bar
    return z_bar, x_bar
