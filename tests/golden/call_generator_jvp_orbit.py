def orbit_jvp(x, r, n, *, x_dot, r_dot):
    """Value and tangent of orbit along (x_dot, r_dot)."""
    out = []
    out_dot = []
    for _ in range(n):
        x_dot = (1 - x) * (x * r_dot + r * x_dot) - r * x * x_dot
        x = r * x * (1 - x)
        out_dot.append(x_dot)
        out.append(x)
    return out, out_dot
