def root_jvp(a, b, c, *, a_dot, b_dot, c_dot):
    """Value and tangent of root along (a_dot, b_dot, c_dot)."""
    low, high = 0.0, 3.0
    for _ in range(12):
        mid = 0.5 * (low + high)
        if a * mid**3 + b * mid - c > 0:
            high = mid
        else:
            low = mid
    x = 0.5 * (low + high)
    t_1 = 3 * a * x**2 + b
    t_2 = (a * x**3 + b * x - c) / t_1
    return x - t_2, ((3 * t_2 * x**2 - x**3) * a_dot + (t_2 - x) * b_dot + c_dot) / t_1
