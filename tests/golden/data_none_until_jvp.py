from autotangent.runtime import namespace, tangent, zeros

step_jvp = tangent(
    Momentum.step,
    "self w g",
    "self tests.programs.data_none_until:Momentum{rate: float, velocity: optional(array(f; n)), least: optional(float)}, w array(f; n), g array(f; n)",
)
row_jvp = tangent(row, "size", "size float, count int")
first_above_jvp = tangent(
    first_above,
    "values",
    "values list(optional(float)), limit float",
)


def descent_jvp(w, rate, steps=3, *, w_dot, rate_dot):
    """Value and tangent of descent along (w_dot, rate_dot)."""
    rule = Momentum(rate)
    rule_dot = namespace(rate=rate_dot, velocity=None, least=None)
    for _ in range(steps):
        g = 2.0 * w
        g_dot = 2 * w_dot
        w_1, w_1_dot = step_jvp(rule, w, g, self_dot=rule_dot, w_dot=w_dot, g_dot=g_dot)
        w = w_1
        w_dot = w_1_dot
    best = None
    best_dot = zeros(best)
    nearest = None
    nearest_dot = zeros(nearest)
    for k in range(len(w)):
        value = w[k] ** 2 + 0.1 * k
        value_dot = 2 * w[k] * w_dot[k]
        if best is None or value < best:
            best = value
            best_dot = value_dot
            at = value * rate
            at_dot = rate * value_dot + value * rate_dot
            nearest = Point(at)
            nearest_dot = namespace(at=at_dot)
    slot = Slot()
    slot_dot = zeros(slot)
    total = nearest.at
    total_dot = nearest_dot.at
    for k in range(4):
        if slot.held is None:
            point = Point(k * rate)
            point_dot = namespace(at=k * rate_dot)
            slot_dot.held = point_dot
            slot.held = point
        else:
            total = total + slot.held.at * best
            total_dot = total_dot + best * slot_dot.held.at + slot.held.at * best_dot
            slot_dot.held = zeros(None)
            slot.held = None
    parts = [rate, None, best]
    parts_dot = [rate_dot, zeros(None), best_dot]
    for part, part_dot in zip(parts, parts_dot):
        if part is not None:
            total = total + part * rate
            total_dot = total_dot + rate * part_dot + part * rate_dot
    held = None
    held_dot = zeros(held)
    for k in range(4):
        made_1, made_1_dot = row_jvp(rate, k, size_dot=rate_dot)
        made = made_1
        made_dot = None if made_1_dot is None else made_1_dot.copy()
        if made is not None:
            held = made
            held_dot = made_dot
            made_dot[0] = rate * made_dot[1] + made[1] * rate_dot
            made[0] = made[1] * rate
        if held is not None:
            total = total + held[0]
            total_dot = total_dot + held_dot[0]
    found_1, found_1_dot = first_above_jvp(parts[2:], -1.0, values_dot=parts_dot[2:])
    found = found_1
    found_dot = found_1_dot
    missing_1, missing_1_dot = first_above_jvp(
        parts[:1], 1000000.0, values_dot=parts_dot[:1]
    )
    missing = missing_1
    missing_dot = missing_1_dot
    if missing is None:
        total = total * 2.0
        total_dot = 2 * total_dot
    else:
        total = missing
        total_dot = missing_dot
    if found is not None:
        extra = found * best
        extra_dot = best * found_dot + found * best_dot
    else:
        extra = 0.0
        extra_dot = 0.0
    return (
        total * rule.least + extra,
        rule.least * total_dot + total * rule_dot.least + extra_dot,
    )
