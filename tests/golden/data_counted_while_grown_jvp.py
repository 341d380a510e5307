def weigh_jvp(rates, x, *, rates_dot, x_dot):
    """Value and tangent of weigh along (rates_dot, x_dot)."""
    seen = []
    order = [3, 1, 2]
    totals = {}
    totals_dot = {}
    weight = order[0] * x * x
    weight_dot = 2 * x * order[0] * x_dot
    order.sort()
    for name in list(rates):
        rate = rates[name]
        rate_dot = rates_dot[name]
        if rate > 1.0 and len(seen) > 0:
            order.remove(3)
        seen.append(name)
        weight = weight + len(seen) * rate * x * x
        weight_dot = weight_dot + x * len(seen) * (x * rate_dot + 2 * rate * x_dot)
        totals_dot[name] = rate * weight_dot + weight * rate_dot
        totals[name] = weight * rate
        weight = weight + len(totals) * x * order[0] * order[-1]
        weight_dot = weight_dot + 1.0 * order[-1] * order[0] * len(totals) * x_dot
    last = seen
    last.insert(-1, "total")
    for k in order:
        weight_1 = k + 0.1 * x
        weight_dot = weight_1 * weight_dot + 0.1 * weight * x_dot
        weight = weight * weight_1
    order.clear()
    totals_dot['total'] = weight_dot
    totals["total"] = weight
    t_1 = []
    t_1_dot = []
    for key in list(totals):
        t_1_dot.append(totals_dot[key])
        t_1.append(totals[key])
    return (
        sum(t_1) + len(seen) * x * x + ('a' in totals) * x * len(order),
        sum(t_1_dot) + (2 * x * len(seen) + ('a' in totals) * len(order)) * x_dot,
    )
