"""Places that are computed from the very list or dict that is changed there: d[len(d)] = x, xs.pop(xs.index(v))."""


def place(values, x):
    table = {}
    for v in values:
        table[len(table)] = v * x
    ranks = {"next": 0}
    out = [0.0] * len(values)
    for k in range(len(values)):
        out[ranks["next"]] = table.pop(max(table)) * (k + 1)
        ranks["next"] += 1
    items = [x, *values]
    total = items.pop(len(items) // 2) * x
    items[len(items) - 1] = total * total
    taken = items.pop(items.index(x))
    items[items.index(total * total)] += taken
    order = [2, 1, 0]
    out[order[0]] *= x
    order[0] = 1
    out[order[0]] *= taken
    order.append(order.pop(0) - 1)
    return total * sum(items) * len(order) + out[order[-1]] + out[0] * out[1] * out[2]


example = dict(values=[0.7, 1.3, 0.4], x=1.1)
wrt = ("values", "x")
milestone = 3
