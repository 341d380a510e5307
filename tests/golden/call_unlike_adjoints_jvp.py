def mixed_jvp(x, y, *, x_dot, y_dot):
    """Value and tangent of mixed along (x_dot, y_dot)."""
    n = x * y
    n_dot = y * x_dot + x * y_dot
    kept = [[x, y], 2.0, n]
    kept_dot = [[x_dot, y_dot], 0.0, n_dot]
    n_bar = kept[0]
    n_bar_dot = kept_dot[0]
    share = [y, x * n]
    share_dot = [y_dot, n * x_dot + x * n_dot]
    share_bar = kept[1]
    share_bar_dot = kept_dot[1]
    t_1 = share[1] * share_bar
    return (
        n * n_bar[0] + t_1 * n_bar[1] + share[0] ** 2,
        (
            n_bar[0] * n_dot
            + n * n_bar_dot[0]
            + n_bar[1] * (share_bar * share_dot[1] + share[1] * share_bar_dot)
            + t_1 * n_bar_dot[1]
            + 2 * share[0] * share_dot[0]
        ),
    )
