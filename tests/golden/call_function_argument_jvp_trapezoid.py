from autotangent.runtime import tangent

bump_jvp = tangent(f, "x", "x float")


def trapezoid_jvp(a, b, n, *, a_dot, b_dot):
    """Value and tangent of trapezoid along (a_dot, b_dot)."""
    h = (b - a) / n
    h_dot = (b_dot - a_dot) / n
    total_1, total_1_dot = bump_jvp(a, x_dot=a_dot)
    total_2, total_2_dot = bump_jvp(b, x_dot=b_dot)
    total = 0.5 * (total_1 + total_2)
    total_dot = 0.5 * total_1_dot + 0.5 * total_2_dot
    for i in range(1, n):
        total_3, total_3_dot = bump_jvp(a + i * h, x_dot=a_dot + i * h_dot)
        total += total_3
        total_dot = total_dot + total_3_dot
    return total * h, h * total_dot + total * h_dot
