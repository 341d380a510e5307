import math


def trapezoid_jvp(a, b, n, *, a_dot, b_dot):
    """Value and tangent of trapezoid along (a_dot, b_dot)."""
    h = (b - a) / n
    h_dot = (b_dot - a_dot) / n
    total = 0.5 * (f(a) + f(b))
    total_dot = 0.5 * math.cos(a) * a_dot + 0.5 * math.cos(b) * b_dot
    for i in range(1, n):
        total_1 = a + i * h
        total += f(total_1)
        total_dot = total_dot + math.cos(total_1) * (a_dot + i * h_dot)
    return total * h, h * total_dot + total * h_dot
