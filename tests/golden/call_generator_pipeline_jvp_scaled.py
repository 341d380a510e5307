def scaled_jvp(x, values, *, x_dot, values_dot):
    """Value and tangent of scaled along (x_dot, values_dot)."""
    out = []
    out_dot = []
    for v, v_dot in zip(values, values_dot):
        out_dot.append(x * v_dot + v * x_dot)
        out.append(v * x)
    return out, out_dot
