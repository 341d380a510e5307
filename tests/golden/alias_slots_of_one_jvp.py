import types

import numpy as np
from autotangent.runtime import own, shadows


def doubled_jvp(x, *, x_dot):
    """Value and tangent of doubled along x_dot."""
    x = own(x)
    x_dot = x_dot.copy()
    pages = {"first": np.ones(3), "deep": {"a": np.ones(2)}}
    pages_dot = shadows(pages)
    pages_dot['again'] = pages_dot['first']
    pages["again"] = pages["first"]
    pages_dot['tail'] = pages_dot['first'][1:]
    pages["tail"] = pages["first"][1:]
    pages_dot['flat'] = pages_dot['deep']['a']
    pages["flat"] = pages["deep"]["a"]
    pages_dot['again'][...] = x * pages_dot['again'] + pages['again'] * x_dot
    pages["again"] *= x
    pages_dot['tail'][0] += x_dot[0]
    pages["tail"][0] += x[0]
    pages_dot['deep']['a'][...] += x_dot[1:]
    pages["deep"]["a"] += x[1:]
    box = types.SimpleNamespace(rows=np.ones((2, 3)), row=None)
    box_dot = shadows(box)
    box_dot.row = box_dot.rows[1]
    box.row = box.rows[1]
    box_dot.row[:] = 2 * x * x_dot
    box.row[:] = x * x
    rows = [np.ones(3) for _ in range(2)]
    rows_dot = shadows(rows)
    rows_dot.append(rows_dot[0])
    rows.append(rows[0])
    rows_dot[2][...] = x * rows_dot[2] + rows[2] * x_dot
    rows[2] *= x
    twice = [np.zeros(3)] * 2
    twice_dot = shadows(twice)
    twice_dot[0][:] = x_dot
    twice[0][:] = x
    same = dict.fromkeys(("a", "b"), np.zeros(3))
    same_dot = shadows(same)
    same_dot['a'][...] += 2 * x * x_dot
    same["a"] += x * x
    total_1 = rows[0] * rows[1]
    total = (
        np.sum(pages['first'] * pages['flat'][0])
        + np.sum(box.rows[1] * x)
        + np.sum(total_1 * x)
    )
    total_dot = (
        np.sum(
            (
                pages['flat'][0] * pages_dot['first']
                + pages_dot['flat'][0] * pages['first']
            ),
        )
        + np.sum(x * box_dot.rows[1] + box.rows[1] * x_dot)
        + np.sum(x * (rows[1] * rows_dot[0] + rows[0] * rows_dot[1]) + total_1 * x_dot)
    )
    return (
        total + np.sum(twice[1] * same['b']),
        total_dot + np.sum(same['b'] * twice_dot[1] + twice[1] * same_dot['b']),
    )
