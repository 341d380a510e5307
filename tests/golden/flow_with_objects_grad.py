import contextlib

from autotangent.runtime import constructor, namespace, pair, put_back, shadowed_pair, shadows, snapshot

new_Scale = constructor(Scale)
drained_fwd, drained_rev = shadowed_pair(
    drained,
    "tank amount",
    "tank tests.programs.flow_with_objects:Tank{level: float, total: float}, amount float",
)
exit_fwd, exit_rev = pair(
    Tank.__exit__,
    "self",
    "self tests.programs.flow_with_objects:Tank{level: float, total: float}, exception tuple(None, None, None)",
)
add_fwd, add_rev = pair(
    Tank.add,
    "self amount",
    "self tests.programs.flow_with_objects:Tank{level: float, total: float}, amount float",
)
enter_fwd, enter_rev = shadowed_pair(
    Tank.__enter__,
    "self",
    "self tests.programs.flow_with_objects:Tank{level: float, total: float}",
)
exit_1_fwd, exit_1_rev = pair(
    Scale.__exit__,
    "self",
    "self tests.programs.flow_with_objects:Scale{factor: float, log: list(str)}, kind None, value None, trace None",
)
add_1_fwd, add_1_rev = pair(
    Tank.add,
    "self",
    "self tests.programs.flow_with_objects:Tank{level: float, total: float}, amount float",
)
enter_1_fwd, enter_1_rev = pair(
    Scale.__enter__,
    "self",
    "self tests.programs.flow_with_objects:Scale{factor: float, log: list()}",
)
new_Scale_fwd, new_Scale_rev = pair(new_Scale, "factor", "factor float")


def with_objects_grad(x, y):
    """Gradient of with_objects with respect to (x, y)."""
    t_1_bar = namespace(level=0.0, total=0.0)
    t_1 = Tank(x)
    t_1_1 = t_1.total
    (tank, tank_bar), saved = enter_fwd(t_1, self_bar=t_1_bar)
    tank_1 = tank.total
    _, saved_1 = add_fwd(tank, y)
    total = tank.total
    t_1_2 = t_1.total
    _, saved_2 = exit_fwd(t_1, None, None, None)
    total_1 = total
    scale, saved_3 = new_Scale_fwd(y)
    scale_1 = snapshot(scale)
    wide, saved_4 = enter_1_fwd(scale)
    t_2_bar = namespace(level=0.0, total=0.0)
    t_2 = Tank(wide)
    t_2_1 = t_2.total
    (other, other_bar), saved_5 = enter_fwd(t_2, self_bar=t_2_bar)
    other_1 = other.total
    _, saved_6 = add_1_fwd(other, 1.0)
    t_2_2 = t_2.total
    _, saved_7 = exit_fwd(t_2, None, None, None)
    scale_2 = snapshot(scale)
    _, saved_8 = exit_1_fwd(scale, None, None, None)
    t_3_bar = namespace(level=0.0, total=0.0)
    t_3 = Tank(x * y)
    t_3_1 = t_3.total
    (third, third_bar), saved_9 = enter_fwd(t_3, self_bar=t_3_bar)
    saved_10s = []
    third_1s = []
    with contextlib.nullcontext():
        for k in range(3):
            third_1 = third.total
            third_1s.append(third_1)
            _, saved_10 = add_fwd(third, k * x)
            saved_10s.append(saved_10)
    t_3_2 = t_3.total
    _, saved_11 = exit_fwd(t_3, None, None, None)
    held_bar = namespace(level=0.0, total=0.0)
    held = Tank(y)
    held_1 = snapshot(held)
    _, saved_12 = drained_fwd(held, x * x, tank_bar=held_bar)

    # return total + scale.factor * len(scale.log) + third.total + other.total
    total_bar = 1.0
    scale_bar = shadows(scale)
    scale_bar.factor += len(scale.log)
    third_bar.total += 1
    other_bar.total += 1
    # total = total + (t_4 + held.total)
    t_4_bar = total_bar
    held_bar.total += total_bar
    # t_4 = drained(held, x * x, tank_bar=held_bar)
    amount_1_bar = drained_rev(saved_12, t_4_bar)
    put_back(held, held_1)
    x_bar = 2 * x * amount_1_bar
    # held = Tank(y)
    y_bar = held_bar.level
    # t_3.__exit__(None, None, None)
    exit_rev(saved_11, t_3_bar)
    t_3.total = t_3_2
    for k in range(2, -1, -1):
        saved_10 = saved_10s.pop()
        third_1 = third_1s.pop()
        # third.add(k * x)
        amount_2_bar = add_rev(saved_10, third_bar)
        third.total = third_1
        x_bar += k * amount_2_bar
    # third, third_bar = t_3.__enter__(self_bar=t_3_bar)
    enter_rev(saved_9)
    t_3.total = t_3_1
    # t_3 = Tank(x * y)
    x_bar += y * t_3_bar.level
    y_bar += x * t_3_bar.level
    # scale.__exit__(None, None, None)
    exit_1_rev(saved_8, scale_bar)
    put_back(scale, scale_2)
    # t_2.__exit__(None, None, None)
    exit_rev(saved_7, t_2_bar)
    t_2.total = t_2_2
    # total += other.total * wide
    other_bar.total += wide * total_bar
    wide_bar = other.total * total_bar
    # other.add(1.0)
    add_1_rev(saved_6, other_bar)
    other.total = other_1
    # other, other_bar = t_2.__enter__(self_bar=t_2_bar)
    enter_rev(saved_5)
    t_2.total = t_2_1
    # t_2 = Tank(wide)
    wide_bar += t_2_bar.level
    # wide = scale.__enter__()
    enter_1_rev(saved_4, wide_bar, scale_bar)
    put_back(scale, scale_1)
    # scale = Scale(y)
    y_bar += new_Scale_rev(saved_3, scale_bar)
    # total = total * y + tank.total
    y_bar += total_1 * total_bar
    tank_bar.total += total_bar
    total_bar = y * total_bar
    # t_1.__exit__(None, None, None)
    exit_rev(saved_2, t_1_bar)
    t_1.total = t_1_2
    # total = tank.total
    tank_bar.total += total_bar
    # tank.add(y)
    amount_3_bar = add_rev(saved_1, tank_bar)
    tank.total = tank_1
    y_bar += amount_3_bar
    # tank, tank_bar = t_1.__enter__(self_bar=t_1_bar)
    enter_rev(saved)
    t_1.total = t_1_1
    # t_1 = Tank(x)
    x_bar += t_1_bar.level
    return x_bar, y_bar
