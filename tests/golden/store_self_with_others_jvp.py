from autotangent.runtime import own, tangent

relax_jvp = tangent(relax, "s z x", "s list(float), z float, x float")


def settle_jvp(x, z, a, *, x_dot, z_dot, a_dot):
    """Value and tangent of settle along (x_dot, z_dot, a_dot)."""
    a = own(a)
    a_dot = a_dot.copy()
    a_1 = np.exp(-a[1] * z * a[1] + x)
    a_dot[1] = a_1 * (x_dot - a[1] * (2 * z * a_dot[1] + a[1] * z_dot))
    a[1] = a_1
    pair = [x * z, z]
    pair_dot = [z * x_dot + x * z_dot, z_dot]
    t_1, t_1_dot = relax_jvp(pair, z, a[0], s_dot=pair_dot, z_dot=z_dot, x_dot=a_dot[0])
    return (
        pair[0] * pair[1] + a[1],
        pair[1] * pair_dot[0] + pair[0] * pair_dot[1] + a_dot[1],
    )
