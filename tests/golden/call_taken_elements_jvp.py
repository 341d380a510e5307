from autotangent.runtime import tangent

length_jvp = tangent(length, "x", "x array(f; n)")
length_1_jvp = tangent(length, "x", "x array(f; ?)")
weighted_jvp = tangent(weighted, "terms w", "terms list(float), w float")


def spread_jvp(x, w, *, x_dot, w_dot):
    """Value and tangent of spread along (x_dot, w_dot)."""
    terms = [x[0] * w, x[1], x[2] * x[1]]
    terms_dot = [
        w * x_dot[0] + x[0] * w_dot,
        x_dot[1],
        x[1] * x_dot[2] + x[2] * x_dot[1],
    ]
    taken_1, taken_1_dot = length_jvp(x[PICKED], x_dot=x_dot[PICKED])
    taken_2 = np.abs(x) > 0.5
    taken_3, taken_3_dot = length_1_jvp(x[taken_2], x_dot=x_dot[taken_2])
    taken = taken_1 + taken_3
    taken_dot = taken_1_dot + taken_3_dot
    t_1, t_1_dot = weighted_jvp(terms[1:], w, terms_dot=terms_dot[1:], w_dot=w_dot)
    t_2, t_2_dot = weighted_jvp(terms[::-1], w, terms_dot=terms_dot[::-1], w_dot=w_dot)
    t_3, t_3_dot = weighted_jvp(terms[:2], w, terms_dot=terms_dot[:2], w_dot=w_dot)
    return (
        taken * t_1 + t_2 - t_3,
        t_1 * taken_dot + taken * t_1_dot + t_2_dot - t_3_dot,
    )
