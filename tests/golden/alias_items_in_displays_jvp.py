from autotangent.runtime import shadows, tangent

each_jvp = tangent(
    each,
    "gauges z",
    "gauges tuple(tests.programs.alias_items_in_displays:Gauge{level: float, peak: optional(float), count: int}), z float",
)


def primal_jvp(x, y, *, x_dot, y_dot):
    """Value and tangent of primal along (x_dot, y_dot)."""
    pair = (Gauge(0.1), Gauge(0.2))
    pair_dot = shadows(pair)
    second = pair[1]
    second_dot = pair_dot[1]
    t_1, t_1_dot = each_jvp(pair[1:], x, gauges_dot=pair_dot[1:], z_dot=x_dot)
    t_2, t_2_dot = each_jvp(
        (pair[0],), x * y, gauges_dot=(pair_dot[0],), z_dot=y * x_dot + x * y_dot
    )
    return (
        second.level * pair[0].peak,
        pair[0].peak * second_dot.level + second.level * pair_dot[0].peak,
    )
