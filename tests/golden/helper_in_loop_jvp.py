from autotangent.runtime import tangent

spring_jvp = tangent(spring, "x k", "x array(f; n), i int, k float")


def energy_jvp(x, k, *, x_dot, k_dot):
    """Value and tangent of energy along (x_dot, k_dot)."""
    e = 0.0
    e_dot = 0.0
    for i in range(len(x) - 1):
        e_1, e_1_dot = spring_jvp(x, i, k, x_dot=x_dot, k_dot=k_dot)
        e += e_1
        e_dot = e_dot + e_1_dot
    return e, e_dot
