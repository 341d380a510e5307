import numpy as np
from autotangent.runtime import power_by_base, product as product_, zeros


def f_jvp(x, w, labels=('a', 'a', 'b', 'b', 'b', 'a'), *, x_dot, w_dot):
    """Value and tangent of f along (x_dot, w_dot)."""
    total = 0.0
    total_dot = 0.0
    keys = []
    groups = []
    for item in range(len(labels)):
        key = labels[item]
        if not keys or key != keys[-1]:
            keys.append(key)
            groups.append([])
        groups[-1].append(item)
    for label, places in zip(keys, groups):
        mean = 0.0
        mean_dot = 0.0
        for i in places:
            mean += x[i] / 2
            mean_dot = mean_dot + x_dot[i] / 2
        if label == 'a':
            t_1 = w
            t_1_dot = w_dot
        else:
            t_1 = 1.0
            t_1_dot = 0.0
        total = total + mean ** 2 * t_1
        total_dot = total_dot + 2 * t_1 * mean * mean_dot + mean**2 * t_1_dot
    keys_ = []
    groups_ = []
    for item_ in DAYS:
        key_ = item_[0]
        if not keys_ or key_ != keys_[-1]:
            keys_.append(key_)
            groups_.append([])
        groups_[-1].append(item_)
    for _, rates in zip(keys_, groups_):
        total_1 = sum((rate for _, rate in rates))
        total += w**total_1
        total_dot = total_dot + product_(w_dot, power_by_base(w, total_1))
    keys__ = []
    groups__ = []
    groups___dot = []
    for item__, item___dot in zip([x[0], w, x[1] * w, x[2]], [x_dot[0], w_dot, w * x_dot[1] + x[1] * w_dot, x_dot[2]]):
        key__ = item__ > 0.0
        if not keys__ or key__ != keys__[-1]:
            keys__.append(key__)
            groups___dot.append(zeros([]))
            groups__.append([])
        items = groups__[-1]
        items_dot = groups___dot[-1]
        items_dot.append(item___dot)
        items.append(item__)
    for above, run, run_dot in zip(keys__, groups__, groups___dot):
        product = 1.0
        product_dot = 0.0
        for v, v_dot in zip(run, run_dot):
            product_dot = v * product_dot + product * v_dot
            product = product * v
        if above:
            total += np.sin(product)
            total_dot = total_dot + np.cos(product) * product_dot
    return total, total_dot
