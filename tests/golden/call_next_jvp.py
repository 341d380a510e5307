from autotangent.runtime import listing, tangent

harmonics_list = listing(harmonics)
harmonics_list_jvp = tangent(harmonics_list, "x", "x float")


def f_jvp(x, weights, *, x_dot, weights_dot):
    """Value and tangent of f along (x_dot, weights_dot)."""
    it = weights[:]
    it_dot = weights_dot[:]
    at = 0
    if at < len(it):
        t_1 = it[at]
        t_1_dot = it_dot[at]
        at = at + 1
    else:
        raise StopIteration
    result = t_1 * x
    result_dot = x * t_1_dot + t_1 * x_dot
    trips = 0
    for w, w_dot in zip(it[at:], it_dot[at:]):
        trips = trips + 1
        at = at + 1
        result += w * x
        result_dot = result_dot + x * w_dot + w * x_dot
        if w > 1:
            break
    if at < len(it):
        t_2 = it[at]
        t_2_dot = it_dot[at]
        at = at + 1
    else:
        t_2 = 0.5
        t_2_dot = 0.0
    if at < len(it):
        t_3 = it[at]
        t_3_dot = it_dot[at]
        at = at + 1
    else:
        t_3 = 0.25
        t_3_dot = 0.0
    result = result + (t_2 + t_3 * x)
    result_dot = result_dot + t_2_dot + x * t_3_dot + t_3 * x_dot
    x_1 = x
    x_1_dot = x_dot
    p_1 = x_1
    p_1_dot = x_1_dot
    t_4 = p_1
    t_4_dot = p_1_dot
    result = result + t_4
    result_dot = result_dot + t_4_dot
    for k in range(2):
        p_1_dot = x_1 * p_1_dot + p_1 * x_1_dot
        p_1 = p_1 * x_1
        t_5 = p_1
        t_5_dot = p_1_dot
        result = result + k * t_5
        result_dot = result_dot + k * t_5_dot
    for k in range(2):
        p_1_dot = x_1 * p_1_dot + p_1 * x_1_dot
        p_1 = p_1 * x_1
        y = p_1
        y_dot = p_1_dot
        result -= k * y
        result_dot = result_dot - k * y_dot
    h_1, h_1_dot = harmonics_list_jvp(result, x_dot=result_dot)
    h = h_1
    h_dot = h_1_dot
    at_1 = 0
    if at_1 < len(h):
        first = h[at_1]
        first_dot = h_dot[at_1]
        at_1 = at_1 + 1
    else:
        raise StopIteration
    left_ = False
    trips_ = 0
    for w_1, w_1_dot in zip(weights, weights_dot):
        trips_ = trips_ + 1
        if w_1 > 0.8:
            left_ = True
            break
    if not left_:
        raise StopIteration
    large = w_1
    large_dot = w_1_dot
    left = False
    trips__ = 0
    for k_2 in range(1, 5):
        trips__ = trips__ + 1
        y_1 = x / k_2
        y_1_dot = x_dot / k_2
        if y_1 > 9.0:
            left = True
            break
    if not left:
        y_1 = 0.5
        y_1_dot = 0.0
    t_6 = y_1
    t_6_dot = y_1_dot
    result__1 = sum(h[at_1:])
    result_ = first * result__1 + large * t_6
    result__dot = (
        result__1 * first_dot
        + first * sum(h_dot[at_1:])
        + t_6 * large_dot
        + large * t_6_dot
    )
    return result_, result__dot
