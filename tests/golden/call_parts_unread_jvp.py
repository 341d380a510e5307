from autotangent.runtime import namespace, tangent

fill_jvp = tangent(
    fill,
    "tank x",
    "tank tests.programs.call_parts_unread:Tank{level: float}, x float",
)


def filled_jvp(x, y, *, x_dot, y_dot):
    """Value and tangent of filled along (x_dot, y_dot)."""
    tank = Tank(y)
    tank_dot = namespace(level=y_dot)
    t_1, t_1_dot = fill_jvp(tank, x, tank_dot=tank_dot, x_dot=x_dot)
    first_dot, _, n_dot = t_1_dot
    first, _, n = t_1
    t_2, t_2_dot = fill_jvp(tank, x * y, tank_dot=tank_dot, x_dot=y * x_dot + x * y_dot)
    a_dot, b_dot, c_dot = t_2_dot
    a, b, c = t_2
    return tank.level * n, n * tank_dot.level
