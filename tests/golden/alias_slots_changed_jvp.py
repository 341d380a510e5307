import types

import numpy as np
from autotangent.runtime import namespace, zeros


def changed_jvp(x, *, x_dot):
    """Value and tangent of changed along x_dot."""
    order = types.SimpleNamespace(items=[1, 2, 3])
    held = types.SimpleNamespace(items=order.items, rate=x[0])
    held_dot = namespace(items=zeros(order.items), rate=x_dot[0])
    total = x[1] * len(held.items)
    total_dot = len(held.items) * x_dot[1]
    order.items.pop()
    order.items.reverse()
    order.items.insert(0, 5)
    t_1 = order.items
    t_1[0:1] = [7, 8]
    items = held.items
    items.pop()
    total_dot = (
        held.items[-1]
        * len(held.items)
        * (held.rate * total_dot + total * held_dot.rate)
    )
    total *= held.items[-1] * len(held.items) * held.rate
    ranks = {"n": [1, 2, 3]}
    rows = {"ranks": ranks["n"], "a": x * 2}
    rows_dot = {'ranks': zeros(ranks['n']), 'a': 2 * x_dot}
    first = rows["a"]
    first_dot = rows_dot['a']
    rows_dot['a'] = first_dot[::-1]
    rows["a"] = first[::-1]
    first_dot[0] = x_dot[1]
    first[0] = x[1]
    ranks["n"].reverse()
    ranks["n"].pop()
    return (
        total * order.items[0] + np.sum(rows['a']) * rows['ranks'][0],
        order.items[0] * total_dot + rows['ranks'][0] * np.sum(rows_dot['a']),
    )
