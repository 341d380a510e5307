from autotangent.runtime import constructor, tangent

new_Unit = constructor(Unit, "outputs")
new_Unit_jvp = tangent(
    new_Unit,
    "weight",
    "weight float, shape tests.programs.flow_parts_of_texts:Shape{}",
)
fire_jvp = tangent(
    Unit.fire,
    "self v",
    "self tests.programs.flow_parts_of_texts:Unit{weight: float, shape: tests.programs.flow_parts_of_texts:Shape{}, outputs: list(float)}, v float",
)


def walk_jvp(weights, scale, *, weights_dot, scale_dot):
    """Value and tangent of walk along (weights_dot, scale_dot)."""
    route = "0120"
    units_1, units_1_dot = new_Unit_jvp(
        weights[0], Shape.LINE, weight_dot=weights_dot[0]
    )
    units_2, units_2_dot = new_Unit_jvp(
        weights[1] * scale,
        Shape.CURVE,
        weight_dot=scale * weights_dot[1] + weights[1] * scale_dot,
    )
    units_3, units_3_dot = new_Unit_jvp(
        weights[2], Shape.CURVE, weight_dot=weights_dot[2]
    )
    units = [units_1, units_2, units_3]
    units_dot = [units_1_dot, units_2_dot, units_3_dot]
    level_1, level_1_dot = fire_jvp(
        units[int(route[0])], scale, self_dot=units_dot[int(route[0])], v_dot=scale_dot
    )
    level = level_1
    level_dot = level_1_dot
    for step in route[1:]:
        level_2, level_2_dot = fire_jvp(
            units[int(step)], level, self_dot=units_dot[int(step)], v_dot=level_dot
        )
        level = level_2 + scale
        level_dot = level_2_dot + scale_dot
    for step in route[::-1]:
        level_3 = weights[int(step)]
        level = level * 0.5 + level_3**2
        level_dot = 0.5 * level_dot + 2 * level_3 * weights_dot[int(step)]
    t_1 = []
    t_1_dot = []
    for unit, unit_dot in zip(units, units_dot):
        for v, v_dot in zip(unit.outputs, unit_dot.outputs):
            t_1_dot.append(v_dot)
            t_1.append(v)
    return level + sum(t_1), level_dot + sum(t_1_dot)
