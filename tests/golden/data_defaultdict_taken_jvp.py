from autotangent.runtime import zeros


def primal_jvp(xs, y, *, xs_dot, y_dot):
    """Value and tangent of primal along (xs_dot, y_dot)."""
    d = defaultdict(lambda: 2.0)
    d_dot = zeros(d)
    e = d
    e_dot = d_dot
    total = 0.0
    total_dot = 0.0
    for i, (x, x_dot) in enumerate(zip(xs, xs_dot)):
        k = i % 2
        total = total + d[k] * y
        total_dot = total_dot + y * d_dot[k] + d[k] * y_dot
        d_dot[k] = x * (y * d_dot[k] + d[k] * y_dot) + d[k] * y * x_dot
        d[k] *= x * y
        if i == 3:
            t_1_dot = e_dot.pop(1)
            t_1 = e.pop(1)
            total_dot = t_1 * total_dot + total * t_1_dot
            total = total * t_1
        e_dot[k] += x_dot
        e[k] += x
        total = total + d[k]
        total_dot = total_dot + d_dot[k]
    if y > 0:
        e_dot.pop(0)
        e.pop(0)
    d_dot[0] = y * (total * d_dot[0] + d[0] * total_dot) + d[0] * total * y_dot
    d[0] *= y * total
    d_dot[0] = x * d_dot[0] + d[0] * x_dot
    d[0] *= x
    e_dot.pop(1)
    e.pop(1)
    d_dot[1] = y * d_dot[1] + d[1] * y_dot
    d[1] *= y
    return (
        total * d[0] * d[1] + e['z'] * y,
        (
            d[1] * (d[0] * total_dot + total * d_dot[0])
            + total * d[0] * d_dot[1]
            + y * e_dot['z']
            + e['z'] * y_dot
        ),
    )
