def resolvent_jvp(x, source, *, x_dot, source_dot):
    """Value and tangent of resolvent along (x_dot, source_dot)."""
    term = source
    term_dot = source_dot
    total = 0.0
    total_dot = 0.0
    k = 0
    trips = 0
    while k < 30 and abs(term) > 0.001:
        trips = trips + 1
        total = total + term
        total_dot = total_dot + term_dot
        term_1 = 1 - 0.1 * k
        term_dot = term_1 * (x * term_dot + term * x_dot)
        term = term * x * term_1
        k += 1
    return total * total, 2 * total * total_dot
