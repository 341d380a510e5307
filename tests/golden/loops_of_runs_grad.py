import numpy as np
from autotangent.runtime import power_by_base, product as product_, zeros


def f_grad(x, w, labels=('a', 'a', 'b', 'b', 'b', 'a')):
    """Gradient of f with respect to (x, w)."""
    keys = []
    groups = []
    t_2s = []
    for item in range(len(labels)):
        key = labels[item]
        t_2 = not keys or key != keys[-1]
        t_2s.append(t_2)
        if t_2:
            keys.append(key)
            groups.append([])
        groups[-1].append(item)
    means = []
    t_1s = []
    for label, places in zip(keys, groups):
        mean = 0.0
        for i in places:
            mean += x[i] / 2
        means.append(mean)
        if label == 'a':
            t_1 = w
        else:
            t_1 = 1.0
        t_1s.append(t_1)
    keys_ = []
    groups_ = []
    t_3s = []
    for item_ in DAYS:
        key_ = item_[0]
        t_3 = not keys_ or key_ != keys_[-1]
        t_3s.append(t_3)
        if t_3:
            keys_.append(key_)
            groups_.append([])
        groups_[-1].append(item_)
    total_1s = []
    for _, rates in zip(keys_, groups_):
        total_1 = sum((rate for _, rate in rates))
        total_1s.append(total_1)
    keys__ = []
    groups___bar = []
    groups__ = []
    t_4 = [x[0], w, x[1] * w, x[2]]
    t_5s = []
    items_bars = []
    all_items = []
    for item__ in t_4:
        key__ = item__ > 0.0
        t_5 = not keys__ or key__ != keys__[-1]
        t_5s.append(t_5)
        if t_5:
            keys__.append(key__)
            t_6_bar = []
            t_6 = []
            groups___bar.append(t_6_bar)
            groups__.append(t_6)
        items_bar = groups___bar[-1]
        items_bars.append(items_bar)
        items = groups__[-1]
        all_items.append(items)
        items_bar.append(0.0)
        items.append(item__)
    products = []
    products_ = []
    for above, run, run_bar in zip(keys__, groups__, groups___bar):
        product = 1.0
        for v in run:
            products.append(product)
            product = product * v
        products_.append(product)

    # return total
    total_bar = 1.0
    for k in range(min(len(keys__), len(groups__), len(groups___bar)) - 1, -1, -1):
        above = keys__[k]
        run = groups__[k]
        run_bar = groups___bar[k]
        product_bar = 0.0
        product_1 = products_.pop()
        if above:
            # total += np.sin(product)
            product_bar += np.cos(product_1)
        for j in range(len(run) - 1, -1, -1):
            v = run[j]
            product = products.pop()
            # product = product * v
            v_bar = product * product_bar
            product_bar = v * product_bar
            run_bar[j] += v_bar
    t_4_bar = zeros(t_4)
    for m in range(len(t_4) - 1, -1, -1):
        item__ = t_4[m]
        items = all_items.pop()
        items_bar = items_bars.pop()
        # items.append(item__)
        t_7_bar = items_bar.pop()
        items.pop()
        item___bar = t_7_bar
        t_5 = t_5s.pop()
        if t_5:
            groups__.pop()
            groups___bar.pop()
            keys__.pop()
        t_4_bar[m] += item___bar
    # for item__ in [x[0], w, x[1] * w, x[2]]:
    x_bar = np.zeros_like(x)
    x_bar[0] = t_4_bar[0]
    x_bar[1] += w * t_4_bar[2]
    w_bar = t_4_bar[1] + x[1] * t_4_bar[2]
    x_bar[2] += t_4_bar[3]
    for n in range(min(len(keys_), len(groups_)) - 1, -1, -1):
        _ = keys_[n]
        rates = groups_[n]
        total_1 = total_1s.pop()
        # total += w ** sum(rate for _, rate in rates)
        w_bar += product_(total_bar, power_by_base(w, total_1))
    for i_ in range(len(DAYS) - 1, -1, -1):
        item_ = DAYS[i_]
        groups_[-1].pop()
        t_3 = t_3s.pop()
        if t_3:
            groups_.pop()
            keys_.pop()
    for i___ in range(min(len(keys), len(groups)) - 1, -1, -1):
        label = keys[i___]
        places = groups[i___]
        t_1 = t_1s.pop()
        mean = means.pop()
        # total = total + mean ** 2 * t_1
        mean_bar = 2 * mean * t_1
        t_1_bar = mean**2
        if label == 'a':
            # t_1 = w
            w_bar += t_1_bar
        for i__ in range(len(places) - 1, -1, -1):
            i = places[i__]
            # mean += x[i] / 2
            x_bar[i] += mean_bar / 2
    for item in range(len(labels) - 1, -1, -1):
        groups[-1].pop()
        t_2 = t_2s.pop()
        if t_2:
            groups.pop()
            keys.pop()
    return x_bar, w_bar
