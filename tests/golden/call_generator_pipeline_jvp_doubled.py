def doubled_jvp(values, *, values_dot):
    """Value and tangent of doubled along values_dot."""
    out = []
    out_dot = []
    for v, v_dot in zip(values, values_dot):
        out_dot.append(2 * v_dot)
        out.append(v * 2)
    return out, out_dot
