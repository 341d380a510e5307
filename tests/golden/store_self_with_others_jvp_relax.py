# autotangent-cache 1
# function: tests.programs.store_self_with_others:relax   variant: tangent   wrt: s z x
#     defines: relax_jvp
# source: ../store_self_with_others.py   4005c837e7117bef
# generated: 5a05fc498fa17424   gen: 1.0.0
# kinds: s list(float), z float, x float
# result: any
# resolved: np -> numpy
# deps:
# pin: no

def relax_jvp(s, z, x, *, s_dot, z_dot, x_dot):
    """Value and tangent of relax along (s_dot, z_dot, x_dot)."""
    s_1 = np.tanh(s[0] * z + x)
    s_dot[0] = (1 - s_1**2) * (z * s_dot[0] + s[0] * z_dot + x_dot)
    s[0] = s_1
    return None, None
