from autotangent.runtime import listing, tangent

halves_list = listing(halves)
halves_list_jvp = tangent(halves_list, "x", "x float, n int")


def twice_jvp(x, w, n, *, x_dot, w_dot):
    """Value and tangent of twice along (x_dot, w_dot)."""
    out = []
    out_dot = []
    out_dot.append(w_dot)
    out.append(w)
    t_1, t_1_dot = halves_list_jvp(x, n, x_dot=x_dot)
    for item, item_dot in zip(t_1, t_1_dot):
        out_dot.append(item_dot)
        out.append(item)
    t_2, t_2_dot = halves_list_jvp(w, 2, x_dot=w_dot)
    for item, item_dot in zip(t_2, t_2_dot):
        out_dot.append(item_dot)
        out.append(item)
    return out, out_dot
