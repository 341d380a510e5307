from autotangent.runtime import power_by_base


def weighted_jvp(w, x, n, *, w_dot, x_dot):
    """Value and tangent of weighted along (w_dot, x_dot)."""
    out = []
    out_dot = []
    for k in range(n):
        out_dot.append(x**k * w_dot + w * power_by_base(x, k) * x_dot)
        out.append(w * x ** k)
    return out, out_dot
