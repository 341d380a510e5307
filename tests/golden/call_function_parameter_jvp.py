import math

from autotangent.runtime import applied, tangent

mean_g = applied(mean, f=g)
bump_jvp = tangent(g, "x", "x float")
mean_g_jvp = tangent(mean_g, "a", "a float, b float")


def fixed_point_jvp(f, g, x, n, *, x_dot):
    """Value and tangent of fixed_point along x_dot."""
    total = 0.0
    total_dot = 0.0
    for _ in range(n):
        x_1, x_1_dot = bump_jvp(x, x_dot=x_dot)
        x_dot = 0.1 * x_1_dot - 0.5 * math.sin(x) * x_dot
        x = 0.5 * f(x) + 0.1 * x_1
        total_1, total_1_dot = mean_g_jvp(x, 1.0, a_dot=x_dot)
        total += total_1
        total_dot = total_dot + total_1_dot
    return total, total_dot
