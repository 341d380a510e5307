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
    return (
        x - (a * x**3 + b * x - c) / (3 * a * x**2 + b),
        (
            c_dot
            + (a * x**3 + b * x - c) * (3 * x**2 * a_dot + b_dot) / (3 * a * x**2 + b)
            - x**3 * a_dot
            - x * b_dot
        ) / (3 * a * x**2 + b),
    )
