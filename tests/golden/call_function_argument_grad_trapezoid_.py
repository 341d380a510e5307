import math


def trapezoid_fwd(a, b, n):
    """Value of trapezoid and what trapezoid_rev needs."""
    h = (b - a) / n
    total = 0.5 * (f(a) + f(b))
    for i in range(1, n):
        total += f(a + i * h)
    return total * h, (a, b, h, n, total)


def trapezoid_rev(saved, y_bar):
    """Adjoint of trapezoid: returns a_bar, b_bar."""
    a, b, h, n, total = saved
    # return total * h
    total_bar = h * y_bar
    h_bar = total * y_bar
    a_bar = 0.0
    for i in range(n - 1, 0, -1):
        # total += f(a + i * h)
        total_1_bar = math.cos(a + i * h) * total_bar
        a_bar += total_1_bar
        h_bar += i * total_1_bar
    # total = 0.5 * (f(a) + f(b))
    a_bar += 0.5 * math.cos(a) * total_bar
    b_bar = 0.5 * math.cos(b) * total_bar
    # h = (b - a) / n
    b_bar += h_bar / n
    a_bar -= h_bar / n
    return a_bar, b_bar
