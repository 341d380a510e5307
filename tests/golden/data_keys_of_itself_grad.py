from autotangent.runtime import add_into, held_at, hold_at, put_back, snapshot, spread_over, zeros


def place_grad(values, x):
    """Gradient of place with respect to (values, x)."""
    table = {}
    table_1s = []
    table_2s = []
    for v in values:
        table_2 = len(table)
        table_2s.append(table_2)
        table_1 = held_at(table, table_2)
        table_1s.append(table_1)
        table[table_2] = v * x
    ranks = {"next": 0}
    out = [0.0] * len(values)
    k_2s = []
    t_1s = []
    ranks_1s = []
    for k in range(len(values)):
        k_2 = max(table)
        k_2s.append(k_2)
        t_1 = table.pop(k_2)
        t_1s.append(t_1)
        out[ranks['next']] = t_1 * (k + 1)
        ranks_1 = ranks['next']
        ranks_1s.append(ranks_1)
        ranks["next"] += 1
    items_bar = [0.0]
    items = [x]
    for i in range(len(values)):
        items_bar.append(0.0)
        items.append(values[i])
    items_bar.pop(len(items) // 2)
    t_2_1 = len(items) // 2
    t_2 = items.pop(t_2_1)
    total = t_2 * x
    items_1 = len(items) - 1
    items[items_1] = total * total
    k_1 = items.index(x)
    items_bar.pop(k_1)
    taken = items.pop(k_1)
    items_2 = items.index(total * total)
    items[items_2] += taken
    order = [2, 1, 0]
    out_1 = out[order[0]]
    out[order[0]] *= x
    order_1 = order[0]
    order[0] = 1
    out_2 = out[order[0]]
    out[order[0]] *= taken
    order_2 = snapshot(order)
    order.append(order.pop(0) - 1)
    t_3 = sum(items)

    # return total * sum(items) * len(order) + out[order[-1]] + out[0] * out[1] * out[2]
    t_4_bar = len(order)
    total_bar = t_3 * t_4_bar
    add_into(items_bar, spread_over(total * t_4_bar, items))
    out_bar = zeros(out)
    out_bar[order[-1]] += 1
    out_bar[0] += out[1] * out[2]
    out_bar[1] += out[0] * out[2]
    out_bar[2] += out[0] * out[1]
    order.pop()
    put_back(order, order_2)
    out[order[0]] = out_2
    # out[order[0]] *= taken
    taken_bar = out[order[0]] * out_bar[order[0]]
    out_bar[order[0]] = taken * out_bar[order[0]]
    order[0] = order_1
    out[order[0]] = out_1
    # out[order[0]] *= x
    x_bar = out[order[0]] * out_bar[order[0]]
    out_bar[order[0]] = x * out_bar[order[0]]
    # items[items.index(total * total)] += taken
    taken_bar += items_bar[items_2]
    # taken = items.pop(items.index(x))
    items_bar.insert(range(len(items_bar) + 1)[k_1], taken_bar)
    # items[len(items) - 1] = total * total
    total_bar += 2 * total * items_bar[items_1]
    items_bar[items_1] = 0.0
    # total = items.pop(len(items) // 2) * x
    t_2_bar = x * total_bar
    x_bar += t_2 * total_bar
    items_bar.insert(range(len(items_bar) + 1)[t_2_1], t_2_bar)
    values_bar = zeros(values)
    for i in range(len(values) - 1, -1, -1):
        # items = [x, *values]
        t_5_bar = items_bar.pop()
        values_bar[i] += t_5_bar
    # items = [x, *values]
    x_bar += items_bar[0]
    table_bar = zeros(table)
    for k in range(len(values) - 1, -1, -1):
        ranks_1 = ranks_1s.pop()
        ranks['next'] = ranks_1
        # out[ranks["next"]] = table.pop(max(table)) * (k + 1)
        t_1_bar = (k + 1) * out_bar[ranks['next']]
        out_bar[ranks['next']] = 0.0
        t_1 = t_1s.pop()
        k_2 = k_2s.pop()
        table_bar[k_2] = t_1_bar
        table[k_2] = t_1
    for j in range(len(values) - 1, -1, -1):
        v = values[j]
        table_2 = table_2s.pop()
        table_1 = table_1s.pop()
        hold_at(table, table_2, table_1)
        # table[len(table)] = v * x
        v_bar = x * table_bar[table_2]
        x_bar += v * table_bar[table_2]
        table_bar[table_2] = 0.0
        values_bar[j] += v_bar
    return values_bar, x_bar
