from autotangent.runtime import power_by_base


def series_jvp(x, k, n, *, x_dot, k_dot):
    """Value and tangent of series along (x_dot, k_dot)."""
    s = x
    s_dot = x_dot
    for i in range(2, n):
        s = s + x**i / i
        s_dot = s_dot + power_by_base(x, i) * x_dot / i
    for j in range(1, 3 * n, 4):
        s_dot = k * s_dot + s * k_dot + j * x_dot
        s = s * k + j * x
    return s * i + j * k, i * s_dot + j * k_dot
