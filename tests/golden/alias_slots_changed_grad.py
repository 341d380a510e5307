import types

import numpy as np
from autotangent.runtime import namespace, put_back, snapshot, unspliced, zeros


def changed_grad(x):
    """Gradient of changed with respect to x."""
    t_2_bar = [0.0, 0.0, 0.0]
    t_2 = [1, 2, 3]
    order_bar = namespace(items=t_2_bar)
    order = types.SimpleNamespace(items=t_2)
    held_bar = namespace(items=order_bar.items, rate=0.0)
    held = types.SimpleNamespace(items=order.items, rate=x[0])
    total = x[1] * len(held.items)
    order_1 = snapshot(order.items)
    order.items.pop()
    order_2 = snapshot(order.items)
    order.items.reverse()
    order_3 = snapshot(order.items)
    order.items.insert(0, 5)
    t_1_bar = order_bar.items
    t_1 = order.items
    t_1_bar[0:1] = [0.0] * 2
    t_1_1 = t_1[0:1]
    t_1[0:1] = [7, 8]
    items_bar = held_bar.items
    items = held.items
    t_3 = items.pop()
    total_1 = total
    t_4_bar = [0.0, 0.0, 0.0]
    t_4 = [1, 2, 3]
    ranks_bar = {'n': t_4_bar}
    ranks = {'n': t_4}
    t_5 = x * 2
    t_5_bar = np.zeros_like(t_5)
    rows_bar = {'ranks': ranks_bar['n'], 'a': t_5_bar}
    rows = {'ranks': ranks['n'], 'a': t_5}
    first_bar = rows_bar['a']
    first = rows["a"]
    rows_bar_1 = rows_bar['a']
    rows_bar['a'] = first_bar[::-1]
    rows["a"] = first[::-1]
    first[0] = x[1]
    ranks["n"].reverse()
    ranks["n"].pop()

    # return total * order.items[0] + np.sum(rows["a"]) * rows["ranks"][0]
    total_bar = 1.0 * order.items[0]
    rows_bar['a'] += 1.0 * rows['ranks'][0]
    # first[0] = x[1]
    x_bar = np.zeros_like(x)
    x_bar[1] = first_bar[0]
    first_bar[0] = 0.0
    rows_bar['a'] = rows_bar_1
    # t_4 = x * 2
    x_bar += 2 * t_5_bar
    # total *= held.items[-1] * len(held.items) * held.rate
    held_bar.rate += held.items[-1] * total_1 * len(held.items) * total_bar
    total_bar = held.rate * held.items[-1] * len(held.items) * total_bar
    # held.items.pop()
    items_bar.append(0.0)
    items.append(t_3)
    # order.items[0:1] = [7, 8]
    unspliced(t_1_bar, slice(0, 1, None), zeros(t_1_1), 2)
    unspliced(t_1, slice(0, 1, None), t_1_1, 2)
    put_back(order.items, order_3)
    put_back(order.items, order_2)
    put_back(order.items, order_1)
    # total = x[1] * len(held.items)
    x_bar[1] += len(held.items) * total_bar
    # held = types.SimpleNamespace(items=order.items, rate=x[0])
    x_bar[0] += held_bar.rate
    return x_bar
