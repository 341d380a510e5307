import contextlib

from autotangent.runtime import constructor, namespace, tangent

new_Scale = constructor(Scale)
enter_jvp = tangent(
    Tank.__enter__,
    "self",
    "self tests.programs.flow_with_objects:Tank{level: float, total: float}",
)
add_jvp = tangent(
    Tank.add,
    "self amount",
    "self tests.programs.flow_with_objects:Tank{level: float, total: float}, amount float",
)
exit_jvp = tangent(
    Tank.__exit__,
    "self",
    "self tests.programs.flow_with_objects:Tank{level: float, total: float}, exception tuple(None, None, None)",
)
new_Scale_jvp = tangent(new_Scale, "factor", "factor float")
enter_1_jvp = tangent(
    Scale.__enter__,
    "self",
    "self tests.programs.flow_with_objects:Scale{factor: float, log: list()}",
)
add_1_jvp = tangent(
    Tank.add,
    "self",
    "self tests.programs.flow_with_objects:Tank{level: float, total: float}, amount float",
)
exit_1_jvp = tangent(
    Scale.__exit__,
    "self",
    "self tests.programs.flow_with_objects:Scale{factor: float, log: list(str)}, kind None, value None, trace None",
)
drained_jvp = tangent(
    drained,
    "tank amount",
    "tank tests.programs.flow_with_objects:Tank{level: float, total: float}, amount float",
)


def with_objects_jvp(x, y, *, x_dot, y_dot):
    """Value and tangent of with_objects along (x_dot, y_dot)."""
    t_1 = Tank(x)
    t_1_dot = namespace(level=x_dot, total=0.0)
    tank_1, tank_1_dot = enter_jvp(t_1, self_dot=t_1_dot)
    tank = tank_1
    tank_dot = tank_1_dot
    t_5, t_5_dot = add_jvp(tank, y, self_dot=tank_dot, amount_dot=y_dot)
    total = tank.total
    total_dot = tank_dot.total
    t_6, t_6_dot = exit_jvp(t_1, None, None, None, self_dot=t_1_dot)
    total_dot = y * total_dot + total * y_dot + tank_dot.total
    total = total * y + tank.total
    scale_1, scale_1_dot = new_Scale_jvp(y, factor_dot=y_dot)
    scale = scale_1
    scale_dot = scale_1_dot
    wide_1, wide_1_dot = enter_1_jvp(scale, self_dot=scale_dot)
    wide = wide_1
    wide_dot = wide_1_dot
    t_2 = Tank(wide)
    t_2_dot = namespace(level=wide_dot, total=0.0)
    other_1, other_1_dot = enter_jvp(t_2, self_dot=t_2_dot)
    other = other_1
    other_dot = other_1_dot
    t_7, t_7_dot = add_1_jvp(other, 1.0, self_dot=other_dot)
    total += other.total * wide
    total_dot = total_dot + wide * other_dot.total + other.total * wide_dot
    t_8, t_8_dot = exit_jvp(t_2, None, None, None, self_dot=t_2_dot)
    t_9, t_9_dot = exit_1_jvp(scale, None, None, None, self_dot=scale_dot)
    t_3 = Tank(x * y)
    t_3_dot = namespace(level=y * x_dot + x * y_dot, total=0.0)
    third_1, third_1_dot = enter_jvp(t_3, self_dot=t_3_dot)
    third = third_1
    third_dot = third_1_dot
    with contextlib.nullcontext():
        for k in range(3):
            t_10, t_10_dot = add_jvp(
                third, k * x, self_dot=third_dot, amount_dot=k * x_dot
            )
    t_11, t_11_dot = exit_jvp(t_3, None, None, None, self_dot=t_3_dot)
    held = Tank(y)
    held_dot = namespace(level=y_dot, total=0.0)
    t_4_1, t_4_1_dot = drained_jvp(
        held, x * x, tank_dot=held_dot, amount_dot=2 * x * x_dot
    )
    t_4 = t_4_1
    t_4_dot = t_4_1_dot
    total = total + (t_4 + held.total)
    total_dot = total_dot + t_4_dot + held_dot.total
    return (
        total + scale.factor * len(scale.log) + third.total + other.total,
        (
            total_dot
            + len(scale.log) * scale_dot.factor
            + third_dot.total
            + other_dot.total
        ),
    )
