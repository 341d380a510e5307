from autotangent.runtime import tangent

joined_jvp = tangent(joined, "x", "x float, z array(f; n), as_array bool")


def primal_jvp(x, z, *, x_dot):
    """Value and tangent of primal along x_dot."""
    t_1, t_1_dot = joined_jvp(x, z, z[0] > 10, x_dot=x_dot)
    t_2, t_2_dot = joined_jvp(x, z, z[0] < 10, x_dot=x_dot)
    t_3 = np.sum(z)
    return t_1 + t_2 * t_3, t_1_dot + t_3 * t_2_dot
