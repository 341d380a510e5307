def paired_jvp(x, w, gain, *, x_dot, w_dot, gain_dot):
    """Value and tangent of paired along (x_dot, w_dot, gain_dot)."""
    total = gain
    total_dot = gain_dot
    for a, a_dot, b, b_dot in zip(x, x_dot, w, w_dot):
        total_dot = a * total_dot + total * a_dot + b_dot
        total = total * a + b
    for k, (a, a_dot, b, b_dot) in enumerate(zip(w, w_dot, x[1:], x_dot[1:]), 2):
        total_dot = (1 + b * k * a) * total_dot + total * k * (b * a_dot + a * b_dot)
        total = total + k * a * b * total
    return total, total_dot
