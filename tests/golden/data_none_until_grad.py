import numpy as np
from autotangent.runtime import add_into, namespace, pair, shadowed_pair, shadows, zeros

first_above_fwd, first_above_rev = pair(
    first_above,
    "values",
    "values list(optional(float)), limit float",
)
row_fwd, row_rev = pair(row, "size", "size float, count int")
step_fwd, step_rev = shadowed_pair(
    Momentum.step,
    "self w g",
    "self tests.programs.data_none_until:Momentum{rate: float, velocity: optional(array(f; n)), least: optional(float)}, w array(f; n), g array(f; n)",
)


def descent_grad(w, rate, steps=3):
    """Gradient of descent with respect to (w, rate)."""
    w_bar = shadows(w)
    rule_bar = namespace(rate=0.0, velocity=None, least=None)
    rule = Momentum(rate)
    w_bar_1 = w_bar
    w_bars = []
    g_bars = []
    saveds = []
    rule_1s = []
    rule_2s = []
    for _ in range(steps):
        g = 2.0 * w
        g_bar = np.zeros_like(g)
        g_bars.append(g_bar)
        w_bars.append(w_bar)
        rule_1 = rule.velocity
        rule_1s.append(rule_1)
        rule_2 = rule.least
        rule_2s.append(rule_2)
        (w, w_bar), saved = step_fwd(
            rule, w, g, self_bar=rule_bar, w_bar=w_bar, g_bar=g_bar
        )
        saveds.append(saved)
    best = None
    nearest = None
    nearests = []
    t_1s = []
    for k in range(len(w)):
        value = w[k] ** 2 + 0.1 * k
        nearests.append(nearest)
        t_1 = best is None or value < best
        t_1s.append(t_1)
        if t_1:
            best = value
            at = value * rate
            nearest = Point(at)
    slot_bar = namespace(held=None)
    slot = Slot()
    total = nearest.at
    t_2s = []
    point_bars = []
    slot_bar_1s = []
    slot_1s = []
    slot_bar_2s = []
    slot_2s = []
    for k in range(4):
        t_2 = slot.held is None
        t_2s.append(t_2)
        if t_2:
            point_bar = namespace(at=0.0)
            point_bars.append(point_bar)
            point = Point(k * rate)
            slot_bar_1 = slot_bar.held
            slot_bar_1s.append(slot_bar_1)
            slot_bar.held = point_bar
            slot_1 = slot.held
            slot_1s.append(slot_1)
            slot.held = point
        else:
            total = total + slot.held.at * best
            slot_bar_2 = slot_bar.held
            slot_bar_2s.append(slot_bar_2)
            slot_bar.held = None
            slot_2 = slot.held
            slot_2s.append(slot_2)
            slot.held = None
    parts = [rate, None, best]
    for part in parts:
        if part is not None:
            total = total + part * rate
    held_bar = None
    held = None
    saved_1s = []
    mades = []
    made_bars = []
    t_3s = []
    made_1s = []
    held_bars = []
    t_4s = []
    for k in range(4):
        made, saved_1 = row_fwd(rate, k)
        saved_1s.append(saved_1)
        mades.append(made)
        made_bar = shadows(made)
        made_bars.append(made_bar)
        t_3 = made is not None
        t_3s.append(t_3)
        if t_3:
            held_bar = made_bar
            held = made
            made_1 = made[0]
            made_1s.append(made_1)
            made[0] = made[1] * rate
        held_bars.append(held_bar)
        t_4 = held is not None
        t_4s.append(t_4)
        if t_4:
            total = total + held[0]
    found_1 = parts[2:]
    found, saved_2 = first_above_fwd(found_1, -1.0)
    missing_1 = parts[:1]
    missing, saved_3 = first_above_fwd(missing_1, 1000000.0)
    if missing is None:
        total = total * 2.0
    else:
        total = missing

    # return total * rule.least + extra
    total_bar = rule.least
    rule_bar.least += total
    found_bar = 0.0
    best_bar = 0.0
    if found is not None:
        # extra = found * best
        found_bar += best
        best_bar += found
    missing_bar = 0.0
    if missing is None:
        # total = total * 2.0
        total_bar = 2 * total_bar
    else:
        # total = missing
        missing_bar += total_bar
        total_bar = 0.0
    # missing = first_above(parts[:1], 1.0e6)
    missing_1_bar = zeros(missing_1)
    first_above_rev(saved_3, missing_bar, missing_1_bar)
    parts_bar = zeros(parts)
    add_into(parts_bar, missing_1_bar, slice(None, 1, None))
    # found = first_above(parts[2:], -1.0)
    found_1_bar = zeros(found_1)
    first_above_rev(saved_2, found_bar, found_1_bar)
    add_into(parts_bar, found_1_bar, slice(2, None, None))
    rate_bar = 0.0
    for k in range(3, -1, -1):
        t_4 = t_4s.pop()
        held_bar = held_bars.pop()
        if t_4:
            # total = total + held[0]
            held_bar[0] += total_bar
        t_3 = t_3s.pop()
        made_bar = made_bars.pop()
        made = mades.pop()
        if t_3:
            made_1 = made_1s.pop()
            made[0] = made_1
            # made[0] = made[1] * rate
            made_bar[1] += rate * made_bar[0]
            rate_bar += made[1] * made_bar[0]
            made_bar[0] = 0.0
        saved_1 = saved_1s.pop()
        # made = row(rate, k)
        rate_bar += row_rev(saved_1, made_bar)
    for i in range(len(parts) - 1, -1, -1):
        part = parts[i]
        part_bar = 0.0
        if part is not None:
            # total = total + part * rate
            part_bar += rate * total_bar
            rate_bar += part * total_bar
        parts_bar[i] = (parts_bar[i] or 0.0) + part_bar
    # parts = [rate, None, best]
    rate_bar += parts_bar[0]
    best_bar += parts_bar[2] or 0.0
    for k in range(3, -1, -1):
        t_2 = t_2s.pop()
        if t_2:
            slot_1 = slot_1s.pop()
            slot.held = slot_1
            slot_bar_1 = slot_bar_1s.pop()
            slot_bar.held = slot_bar_1
            point_bar = point_bars.pop()
            # point = Point(k * rate)
            rate_bar += k * point_bar.at
        else:
            slot_2 = slot_2s.pop()
            slot.held = slot_2
            slot_bar_2 = slot_bar_2s.pop()
            slot_bar.held = slot_bar_2
            # total = total + slot.held.at * best
            slot_bar.held.at += best * total_bar
            best_bar += slot.held.at * total_bar
    # total = nearest.at
    nearest_bar = zeros(nearest)
    nearest_bar.at += total_bar
    for k in range(len(w) - 1, -1, -1):
        value_bar = 0.0
        t_1 = t_1s.pop()
        value = w[k] ** 2 + 0.1 * k
        nearest = nearests.pop()
        if t_1:
            # nearest = Point(at)
            at_bar = nearest_bar.at
            # at = value * rate
            value_bar += rate * at_bar
            rate_bar += value * at_bar
            # best = value
            value_bar += best_bar
            best_bar = 0.0
            nearest_bar = zeros(nearest)
        # value = w[k] ** 2 + 0.1 * k
        w_bar[k] += 2 * w[k] * value_bar
    for _ in range(steps):
        saved = saveds.pop()
        rule_1 = rule_1s.pop()
        rule_2 = rule_2s.pop()
        # w = rule.step(w, g)
        step_rev(saved)
        rule.velocity = rule_1
        rule.least = rule_2
        g_bar = g_bars.pop()
        w_bar = w_bars.pop()
        # g = 2.0 * w
        w_bar += 2 * g_bar
    # rule = Momentum(rate)
    rate_bar += rule_bar.rate
    return w_bar_1, rate_bar
