import types

import numpy as np
from autotangent.runtime import namespace, unspliced, zeros


def changed_grad(x):
    """Gradient of changed with respect to x."""
    t_2_bar = [0.0, 0.0, 0.0]
    t_2 = [1, 2, 3]
    order_bar = namespace(items=t_2_bar)
    order = types.SimpleNamespace(items=t_2)
    held_bar = namespace(items=order_bar.items, rate=0.0)
    held = types.SimpleNamespace(items=order.items, rate=x[0])
    total = x[1] * len(held.items)
    t_3_bar = order_bar.items
    t_3 = order.items
    t_3_bar.pop()
    t_4 = t_3.pop()
    t_5_bar = order_bar.items
    t_5 = order.items
    t_5_bar.reverse()
    t_5.reverse()
    t_6_bar = order_bar.items
    t_6 = order.items
    t_6_bar.insert(0, 0.0)
    t_6.insert(0, 5)
    t_1_bar = order_bar.items
    t_1 = order.items
    t_1_bar[0:1] = [0.0] * 2
    t_1_1 = t_1[0:1]
    t_1[0:1] = [7, 8]
    items_bar = held_bar.items
    items = held.items
    items_bar.pop()
    t_7 = items.pop()
    total_1 = total
    t_8_bar = [0.0, 0.0, 0.0]
    t_8 = [1, 2, 3]
    ranks_bar = {'n': t_8_bar}
    ranks = {'n': t_8}
    t_9 = x * 2
    t_9_bar = np.zeros_like(t_9)
    rows_bar = {'ranks': ranks_bar['n'], 'a': t_9_bar}
    rows = {'ranks': ranks['n'], 'a': t_9}
    first_bar = rows_bar['a']
    first = rows["a"]
    rows_bar_1 = rows_bar['a']
    rows_bar['a'] = first_bar[::-1]
    rows["a"] = first[::-1]
    first[0] = x[1]
    t_10_bar = ranks_bar['n']
    t_10 = ranks['n']
    t_10_bar.reverse()
    t_10.reverse()
    t_11_bar = ranks_bar['n']
    t_11 = ranks['n']
    t_11_bar.pop()
    t_11.pop()

    # return total * order.items[0] + np.sum(rows["a"]) * rows["ranks"][0]
    total_bar = 1.0 * order.items[0]
    rows_bar['a'] += 1.0 * rows['ranks'][0]
    # ranks["n"].pop()
    t_11_bar.append(0.0)
    t_10_bar.reverse()
    # first[0] = x[1]
    x_bar = np.zeros_like(x)
    x_bar[1] = first_bar[0]
    first_bar[0] = 0.0
    rows_bar['a'] = rows_bar_1
    # t_7 = x * 2
    x_bar += 2 * t_9_bar
    # total *= held.items[-1] * len(held.items) * held.rate
    held_bar.rate += held.items[-1] * total_1 * len(held.items) * total_bar
    total_bar = held.rate * held.items[-1] * len(held.items) * total_bar
    # held.items.pop()
    items_bar.append(0.0)
    items.append(t_7)
    # order.items[0:1] = [7, 8]
    unspliced(t_1_bar, slice(0, 1, None), zeros(t_1_1), 2)
    unspliced(t_1, slice(0, 1, None), t_1_1, 2)
    # order.items.insert(0, 5)
    t_6_bar.pop(0)
    t_6.pop(0)
    t_5.reverse()
    t_5_bar.reverse()
    # order.items.pop()
    t_3_bar.append(0.0)
    t_3.append(t_4)
    # total = x[1] * len(held.items)
    x_bar[1] += len(held.items) * total_bar
    # held = types.SimpleNamespace(items=order.items, rate=x[0])
    x_bar[0] += held_bar.rate
    return x_bar
