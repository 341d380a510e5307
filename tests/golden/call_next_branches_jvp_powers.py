from autotangent.runtime import power_by_base


def powers_jvp(x, n, *, x_dot):
    """Value and tangent of powers along x_dot."""
    out = []
    out_dot = []
    for k in range(n):
        out_dot.append(power_by_base(x, k) * (k + 1) * x_dot)
        out.append(x ** k * (k + 1))
    return out, out_dot
