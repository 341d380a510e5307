import numpy as np
from autotangent.runtime import add_into, constructor, pair, put_back, shadowed_pair, shadows, snapshot, spread_over, zeros

new_Unit = constructor(Unit, "outputs")
fire_fwd, fire_rev = shadowed_pair(
    Unit.fire,
    "self v",
    "self tests.programs.flow_parts_of_texts:Unit{weight: float, shape: tests.programs.flow_parts_of_texts:Shape{}, outputs: list(float)}, v float",
)
new_Unit_fwd, new_Unit_rev = pair(
    new_Unit,
    "weight",
    "weight float, shape tests.programs.flow_parts_of_texts:Shape{}",
)


def walk_grad(weights, scale):
    """Gradient of walk with respect to (weights, scale)."""
    route = "0120"
    t_2, saved_4 = new_Unit_fwd(weights[0], Shape.LINE)
    t_2_bar = shadows(t_2)
    t_3, saved_3 = new_Unit_fwd(weights[1] * scale, Shape.CURVE)
    t_3_bar = shadows(t_3)
    t_4, saved_2 = new_Unit_fwd(weights[2], Shape.CURVE)
    t_4_bar = shadows(t_4)
    units_bar = [t_2_bar, t_3_bar, t_4_bar]
    units = [t_2, t_3, t_4]
    level_2 = units[int(route[0])]
    units_2 = snapshot(level_2)
    level, saved_1 = fire_fwd(level_2, scale, self_bar=units_bar[int(route[0])])
    t_8 = route[1:]
    saveds = []
    units_1s = []
    t_5_1s = []
    for step in t_8:
        t_5_1 = units[int(step)]
        t_5_1s.append(t_5_1)
        units_1 = snapshot(t_5_1)
        units_1s.append(units_1)
        t_5, saved = fire_fwd(t_5_1, level, self_bar=units_bar[int(step)])
        saveds.append(saved)
        level = t_5 + scale
    t_1 = []
    for unit, unit_bar in zip(units, units_bar):
        for v in unit.outputs:
            t_1.append(v)

    # return level + sum(t_1)
    level_bar = 1.0
    t_1_bar = zeros(t_1)
    add_into(t_1_bar, spread_over(1.0, t_1))
    for j in range(min(len(units), len(units_bar)) - 1, -1, -1):
        unit = units[j]
        unit_bar = units_bar[j]
        for i in range(len(unit.outputs) - 1, -1, -1):
            v = unit.outputs[i]
            # t_1.append(v)
            t_6_bar = t_1_bar.pop()
            v_bar = t_6_bar
            unit_bar.outputs[i] += v_bar
    weights_bar = np.zeros_like(weights)
    t_7 = route[::-1]
    for k in range(len(t_7) - 1, -1, -1):
        step = t_7[k]
        # level = level * 0.5 + weights[int(step)] ** 2
        weights_bar[int(step)] += 2 * weights[int(step)] * level_bar
        level_bar = 0.5 * level_bar
    scale_bar = 0.0
    for m in range(len(t_8) - 1, -1, -1):
        step = t_8[m]
        # level = units[int(step)].fire(level) + scale
        t_5_bar = level_bar
        scale_bar += level_bar
        saved = saveds.pop()
        t_5_1 = t_5_1s.pop()
        units_1 = units_1s.pop()
        # t_5 = units[int(step)].fire(level, self_bar=units_bar[int(step)])
        level_bar = fire_rev(saved, t_5_bar)
        put_back(t_5_1, units_1)
    # level = units[int(route[0])].fire(scale)
    v_1_bar = fire_rev(saved_1, level_bar)
    put_back(level_2, units_2)
    scale_bar += v_1_bar
    # t_4 = new_Unit(weights[2], Shape.CURVE)
    weights_bar[2] += new_Unit_rev(saved_2, t_4_bar)
    # t_3 = new_Unit(weights[1] * scale, Shape.CURVE)
    t_3_1_bar = new_Unit_rev(saved_3, t_3_bar)
    weights_bar[1] += scale * t_3_1_bar
    scale_bar += weights[1] * t_3_1_bar
    # t_2 = new_Unit(weights[0], Shape.LINE)
    weights_bar[0] += new_Unit_rev(saved_4, t_2_bar)
    return weights_bar, scale_bar
