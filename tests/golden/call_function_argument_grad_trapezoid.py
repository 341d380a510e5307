from autotangent.runtime import pair

bump_fwd, bump_rev = pair(f, "x", "x float")


def trapezoid_fwd(a, b, n):
    """Value of trapezoid and what trapezoid_rev needs."""
    h = (b - a) / n
    total_1, saved = bump_fwd(a)
    total_2, saved_1 = bump_fwd(b)
    total = 0.5 * (total_1 + total_2)
    saved_2s = []
    for i in range(1, n):
        total_3, saved_2 = bump_fwd(a + i * h)
        saved_2s.append(saved_2)
        total += total_3
    return total * h, (h, n, saved, saved_1, saved_2s, total)


def trapezoid_rev(saved, y_bar):
    """Adjoint of trapezoid: returns a_bar, b_bar."""
    h, n, saved, saved_1, saved_2s, total = saved
    # return total * h
    total_bar = h * y_bar
    h_bar = total * y_bar
    a_bar = 0.0
    for i in range(n - 1, 0, -1):
        saved_2 = saved_2s.pop()
        # total += f(a + i * h)
        total_4_bar = bump_rev(saved_2, total_bar)
        a_bar += total_4_bar
        h_bar += i * total_4_bar
    # total = 0.5 * (f(a) + f(b))
    a_bar += bump_rev(saved, 0.5 * total_bar)
    b_bar = bump_rev(saved_1, 0.5 * total_bar)
    # h = (b - a) / n
    b_bar += h_bar / n
    a_bar -= h_bar / n
    return a_bar, b_bar
