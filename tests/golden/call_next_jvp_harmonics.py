def harmonics_jvp(x, *, x_dot):
    """Value and tangent of harmonics along x_dot."""
    out = []
    out_dot = []
    for k in range(1, 5):
        out_dot.append(x_dot / k)
        out.append(x / k)
    return out, out_dot
