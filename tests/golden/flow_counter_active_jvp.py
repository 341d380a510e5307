def counted_jvp(x, w, n, ks, *, x_dot, w_dot):
    """Value and tangent of counted along (x_dot, w_dot)."""
    u = x * x
    u_dot = 2 * x * x_dot
    s = u
    s_dot = u_dot
    for u in range(n):
        u_dot = 0.0
        s_dot = x * s_dot + s * x_dot
        s = s * x + u
    v = w[0] * u
    v_dot = u * w_dot[0] + w[0] * u_dot
    for v, (f, f_dot) in enumerate(zip(w, w_dot)):
        s_dot = f * s_dot + s * f_dot
        s = s * f
        v_dot = v * s_dot
        v = v * s
    s += v
    s_dot = s_dot + v_dot
    for x in ks:
        x_dot = 0.0
        s = s * x + w[1]
        s_dot = x * s_dot + w_dot[1]
    return s * u * x, x * (u * s_dot + s * u_dot) + s * u * x_dot
