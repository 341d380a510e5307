from autotangent.runtime import tangent

sine_jvp = tangent(sine, "x", "x float, depth int")
cosine_jvp = tangent(cosine, "x", "x float, depth int")


def tangent_jvp(x, *, x_dot):
    """Value and tangent of tangent along x_dot."""
    t_1, t_1_dot = sine_jvp(x, 3, x_dot=x_dot)
    t_2, t_2_dot = cosine_jvp(x, 3, x_dot=x_dot)
    t_3 = t_1 / t_2
    return t_3, (t_1_dot - t_3 * t_2_dot) / t_2
