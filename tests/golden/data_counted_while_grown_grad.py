from autotangent.runtime import add_into, held_at, hold_at, put_back, snapshot, spread_over, zeros


def weigh_grad(rates, x):
    """Gradient of weigh with respect to (rates, x)."""
    seen = []
    order = [3, 1, 2]
    totals = {}
    weight = order[0] * x * x
    order_1 = snapshot(order)
    order.sort()
    t_2 = list(rates)
    t_3s = []
    order_2s = []
    weights = []
    totals_1s = []
    for name in t_2:
        rate = rates[name]
        t_3 = rate > 1.0 and len(seen) > 0
        t_3s.append(t_3)
        if t_3:
            order_2 = snapshot(order)
            order_2s.append(order_2)
            order.remove(3)
        seen.append(name)
        weight = weight + len(seen) * rate * x * x
        weights.append(weight)
        totals_1 = held_at(totals, name)
        totals_1s.append(totals_1)
        totals[name] = weight * rate
        weight = weight + len(totals) * x * order[0] * order[-1]
    last = seen
    last_1 = snapshot(last)
    last.insert(-1, "total")
    weights_ = []
    for k in order:
        weights_.append(weight)
        weight = weight * (k + 0.1 * x)
    order_3 = snapshot(order)
    order.clear()
    totals_2 = held_at(totals, 'total')
    totals["total"] = weight
    t_1 = []
    t_4 = list(totals)
    for key in t_4:
        t_1.append(totals[key])

    # return sum(totals.values()) + len(seen) * x * x + ("a" in totals) * x * len(order)
    t_1_bar = zeros(t_1)
    add_into(t_1_bar, spread_over(1.0, t_1))
    x_bar = 2 * x * len(seen) + len(order) * ('a' in totals)
    totals_bar = zeros(totals)
    for i in range(len(t_4) - 1, -1, -1):
        key = t_4[i]
        # t_1.append(totals[key])
        t_5_bar = t_1_bar.pop()
        totals_bar[key] += t_5_bar
    hold_at(totals, 'total', totals_2)
    # totals["total"] = weight
    weight_bar = totals_bar['total']
    totals_bar['total'] = 0.0
    put_back(order, order_3)
    for j in range(len(order) - 1, -1, -1):
        k = order[j]
        weight_1 = weights_.pop()
        # weight = weight * (k + 0.1 * x)
        x_bar += 0.1 * weight_1 * weight_bar
        weight_bar = (k + 0.1 * x) * weight_bar
    put_back(last, last_1)
    rates_bar = zeros(rates)
    for m in range(len(t_2) - 1, -1, -1):
        name = t_2[m]
        # weight = weight + len(totals) * x * order[0] * order[-1]
        x_bar += 1.0 * order[0] * order[-1] * len(totals) * weight_bar
        totals_1 = totals_1s.pop()
        weight = weights.pop()
        rate = rates[name]
        hold_at(totals, name, totals_1)
        # totals[name] = weight * rate
        weight_bar += rate * totals_bar[name]
        rate_bar = weight * totals_bar[name]
        totals_bar[name] = 0.0
        # weight = weight + len(seen) * rate * x * x
        rate_bar += x * x * len(seen) * weight_bar
        x_bar += 2 * rate * x * len(seen) * weight_bar
        seen.pop()
        t_3 = t_3s.pop()
        if t_3:
            order_2 = order_2s.pop()
            put_back(order, order_2)
        # rate = rates[name]
        rates_bar[name] += rate_bar
    put_back(order, order_1)
    # weight = order[0] * x * x
    x_bar += 2.0 * order[0] * x * weight_bar
    return rates_bar, x_bar
