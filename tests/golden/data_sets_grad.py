from autotangent.runtime import unbroadcast, zeros


def chosen_grad(x, keys):
    """Gradient of chosen with respect to x."""
    wanted = {k for k in keys if k > 1} | {len(w) for w in ["a", "bbbb"]}
    total = x * len(wanted)
    t_2 = sorted(wanted)
    totals = []
    total_1s = []
    for k in t_2:
        totals.append(total)
        total_1 = x * x * k
        total_1s.append(total_1)
        total = total + total_1
    held = {"a": x, "b": x * x}
    t_3 = list({n for n in held if n != 'b'})
    totals_ = []
    for name in t_3:
        totals_.append(total)
        total = total * held[name]
    above = {i for i, v in enumerate([x, 2.0 * x]) if v > 1.0}

    # return t_1
    t_1_bar = 1
    x_bar = 0.0
    if 1 in above:
        # t_1 = total * x
        total_bar = x
        x_bar += unbroadcast(total * t_1_bar, x)
    else:
        # t_1 = total
        total_bar = t_1_bar
    held_bar = zeros(held)
    for j in range(len(t_3) - 1, -1, -1):
        name = t_3[j]
        total_2 = totals_.pop()
        # total = total * held[name]
        held_bar[name] += unbroadcast(total_2 * total_bar, held[name])
        total_bar = held[name] * total_bar
    # held = {"a": x, "b": x * x}
    x_bar += held_bar['a'] + 2 * x * held_bar['b']
    for m in range(len(t_2) - 1, -1, -1):
        k = t_2[m]
        total_1 = total_1s.pop()
        total = totals.pop()
        # total = total + x * x * k
        total_3_bar = unbroadcast(k * unbroadcast(total_bar, total_1), x * x)
        x_bar += 2 * x * total_3_bar
        total_bar = unbroadcast(total_bar, total)
    # total = x * len(wanted)
    x_bar += len(wanted) * total_bar
    return x_bar
