def lyapunov_jvp(x, r, n, *, x_dot, r_dot):
    """Value and tangent of lyapunov along (x_dot, r_dot)."""
    total = 0.0
    total_dot = 0.0
    for i in range(n):
        x_dot = (1 - x) * (x * r_dot + r * x_dot) - r * x * x_dot
        x = r * x * (1 - x)
        total_1 = 1 - 2 * x
        total_2 = r * total_1
        total = total + total_2**2
        total_dot = total_dot + 2 * total_2 * (total_1 * r_dot - 2 * r * x_dot)
    return total / n, total_dot / n
