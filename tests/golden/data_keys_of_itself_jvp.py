from autotangent.runtime import zeros


def place_jvp(values, x, *, values_dot, x_dot):
    """Value and tangent of place along (values_dot, x_dot)."""
    table = {}
    table_dot = {}
    for v, v_dot in zip(values, values_dot):
        table_1 = len(table)
        table_dot[table_1] = x * v_dot + v * x_dot
        table[table_1] = v * x
    ranks = {"next": 0}
    out = [0.0] * len(values)
    out_dot = zeros(out)
    for k in range(len(values)):
        k_2 = max(table)
        t_1_dot = table_dot.pop(k_2)
        t_1 = table.pop(k_2)
        out_dot[ranks['next']] = (k + 1) * t_1_dot
        out[ranks['next']] = t_1 * (k + 1)
        ranks["next"] += 1
    items = [x]
    items_dot = [x_dot]
    for i in range(len(values)):
        items_dot.append(values_dot[i])
        items.append(values[i])
    t_2_1 = len(items) // 2
    t_2_dot = items_dot.pop(t_2_1)
    t_2 = items.pop(t_2_1)
    total = t_2 * x
    total_dot = x * t_2_dot + t_2 * x_dot
    items_1 = len(items) - 1
    items_dot[items_1] = 2 * total * total_dot
    items[items_1] = total * total
    k_1 = items.index(x)
    taken_dot = items_dot.pop(k_1)
    taken = items.pop(k_1)
    items_2 = items.index(total * total)
    items_dot[items_2] += taken_dot
    items[items_2] += taken
    order = [2, 1, 0]
    out_dot[order[0]] = x * out_dot[order[0]] + out[order[0]] * x_dot
    out[order[0]] *= x
    order[0] = 1
    out_dot[order[0]] = taken * out_dot[order[0]] + out[order[0]] * taken_dot
    out[order[0]] *= taken
    order.append(order.pop(0) - 1)
    t_3 = sum(items)
    return (
        total * t_3 * len(order) + out[order[-1]] + out[0] * out[1] * out[2],
        (
            len(order) * (t_3 * total_dot + total * sum(items_dot))
            + out_dot[order[-1]]
            + out[2] * (out[1] * out_dot[0] + out[0] * out_dot[1])
            + out[0] * out[1] * out_dot[2]
        ),
    )
