import types

import numpy as np
from autotangent.runtime import namespace, own, shadows, unbroadcast


def doubled_grad(x):
    """Gradient of doubled with respect to x."""
    x = own(x)
    t_1 = np.ones(3)
    t_1_bar = np.zeros_like(t_1)
    t_2 = np.ones(2)
    t_2_bar = np.zeros_like(t_2)
    t_3_bar = {'a': t_2_bar}
    t_3 = {'a': t_2}
    pages_bar = {'first': t_1_bar, 'deep': t_3_bar}
    pages = {'first': t_1, 'deep': t_3}
    pages_bar['again'] = pages_bar['first']
    pages["again"] = pages["first"]
    pages_bar['tail'] = pages_bar['first'][1:]
    pages["tail"] = pages["first"][1:]
    pages_bar['flat'] = pages_bar['deep']['a']
    pages["flat"] = pages["deep"]["a"]
    pages_1 = pages['again'][...].copy()
    pages["again"] *= x
    pages_2 = pages['tail'][0]
    pages["tail"][0] += x[0]
    pages_3 = pages['deep']['a'][...].copy()
    pages["deep"]["a"] += x[1:]
    t_4 = np.ones((2, 3))
    t_4_bar = np.zeros_like(t_4)
    box_bar = namespace(rows=t_4_bar, row=None)
    box = types.SimpleNamespace(rows=t_4, row=None)
    box_bar.row = box_bar.rows[1]
    box.row = box.rows[1]
    box.row[:] = x * x
    rows = [np.ones(3) for _ in range(2)]
    rows_bar = shadows(rows)
    rows_bar.append(rows_bar[0])
    rows.append(rows[0])
    rows_1 = rows[2][...].copy()
    rows[2] *= x
    twice = [np.zeros(3)] * 2
    twice_1 = twice[0][:].copy()
    twice[0][:] = x
    same = dict.fromkeys(("a", "b"), np.zeros(3))
    same["a"] += x * x
    total_1 = rows[0] * rows[1]

    # return total + np.sum(twice[1] * same["b"])
    total_bar = 1.0
    twice_bar = shadows(twice)
    twice_bar[1] += same['b']
    same_bar = shadows(same)
    same_bar['b'] += twice[1]
    # total = np.sum(pages["first"] * pages["flat"][0]) + np.sum(box.rows[1] * x) +  ...
    pages_bar['first'] += pages['flat'][0]
    pages_bar['flat'][0] += np.sum(total_bar * pages['first'])
    box_bar.rows[1] += total_bar * x
    total_2_bar = total_bar * x
    rows_bar[0] += rows[1] * total_2_bar
    rows_bar[1] += rows[0] * total_2_bar
    x_bar = box.rows[1] + total_1
    # same["a"] += x * x
    x_bar += 2 * x * same_bar['a'][...]
    twice[0][:] = twice_1
    # twice[0][:] = x
    twice_2_bar = twice_bar[0][:].copy()
    twice_bar[0][:] = 0.0
    x_bar += twice_2_bar
    rows[2][...] = rows_1
    # rows[2] *= x
    rows_2_bar = rows_bar[2][...].copy()
    rows_bar[2][...] = 0.0
    rows_bar[2] += x * rows_2_bar
    x_bar += rows[2] * rows_2_bar
    # box.row[:] = x * x
    x_bar += 2 * x * box_bar.row[:]
    box_bar.row[:] = 0.0
    pages['deep']['a'][...] = pages_3
    # pages["deep"]["a"] += x[1:]
    x_bar[1:] += unbroadcast(pages_bar['deep']['a'][...], x[1:])
    pages['tail'][0] = pages_2
    # pages["tail"][0] += x[0]
    x_bar[0] += pages_bar['tail'][0]
    pages['again'][...] = pages_1
    # pages["again"] *= x
    pages_4_bar = pages_bar['again'][...].copy()
    pages_bar['again'][...] = 0.0
    pages_bar['again'] += x * pages_4_bar
    x_bar += pages['again'] * pages_4_bar
    return x_bar
