from autotangent.runtime import held_at, hold_at, power_by_base, zeros


def energy_grad(x, y):
    """Gradient of energy with respect to (x, y)."""
    powers = {}
    powers_1s = []
    for k in range(1, 4):
        powers_1 = held_at(powers, k * k)
        powers_1s.append(powers_1)
        powers[k * k] = x**k + y
    total = 0.0
    t_1 = list(powers)
    for k in t_1:
        value = powers[k]
        total += k * value
    total_1 = total
    names = {}
    names_1s = []
    names_2s = []
    for k in (1, 2):
        names_2 = f'n{k}'
        names_2s.append(names_2)
        names_1 = held_at(names, names_2)
        names_1s.append(names_1)
        names[names_2] = total * y**k
    t_2 = list(names)
    pairs = {}
    pairs_1s = []
    for i in range(3):
        pairs_1 = held_at(pairs, i + 0.5)
        pairs_1s.append(pairs_1)
        pairs[i + 0.5] = x * i
    t_3 = list(pairs)
    values = []
    for half in t_3:
        value = pairs[half]
        values.append(value)
    t_4 = list(powers)
    items = []
    for key in t_4:
        item = (key, powers[key])
        items.append(item)

    # return total
    total_bar = 1.0
    x_bar = 0.0
    powers_bar = zeros(powers)
    for j in range(len(t_4) - 1, -1, -1):
        key = t_4[j]
        item = items.pop()
        # total += item[0] * item[1] * x
        item_bar = zeros(item)
        item_bar[1] += item[0] * x * total_bar
        x_bar += item[0] * item[1] * total_bar
        # item = (key, powers[key])
        powers_bar[key] += item_bar[1]
    y_bar = 0.0
    pairs_bar = zeros(pairs)
    for m in range(len(t_3) - 1, -1, -1):
        half = t_3[m]
        value = values.pop()
        # total += half * value * y
        value_bar = half * y * total_bar
        y_bar += half * value * total_bar
        # value = pairs[half]
        pairs_bar[half] += value_bar
    for i in range(2, -1, -1):
        pairs_1 = pairs_1s.pop()
        hold_at(pairs, i + 0.5, pairs_1)
        # pairs[i + 0.5] = x * i
        x_bar += i * pairs_bar[i + 0.5]
        pairs_bar[i + 0.5] = 0.0
    names_bar = zeros(names)
    for n in range(len(t_2) - 1, -1, -1):
        name = t_2[n]
        # total += len(name) * value
        value_bar = len(name) * total_bar
        # value = names[name]
        names_bar[name] += value_bar
    for i_ in range(len((1, 2)) - 1, -1, -1):
        k = (1, 2)[i_]
        names_2 = names_2s.pop()
        names_1 = names_1s.pop()
        hold_at(names, names_2, names_1)
        # names[f"n{k}"] = total * y**k
        total_bar += y**k * names_bar[names_2]
        y_bar += total_1 * power_by_base(y, k) * names_bar[names_2]
        names_bar[names_2] = 0.0
    for i__ in range(len(t_1) - 1, -1, -1):
        k = t_1[i__]
        # total += k * value
        value_bar = k * total_bar
        # value = powers[k]
        powers_bar[k] += value_bar
    for k in range(3, 0, -1):
        powers_1 = powers_1s.pop()
        hold_at(powers, k * k, powers_1)
        # powers[k * k] = x**k + y
        x_bar += power_by_base(x, k) * powers_bar[k * k]
        y_bar += powers_bar[k * k]
        powers_bar[k * k] = 0.0
    return x_bar, y_bar
