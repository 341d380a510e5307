import numpy as np
from autotangent.runtime import put_back, snapshot


def refine_jvp(values, a, x, *, values_dot, a_dot, x_dot):
    """Value and tangent of refine along (values_dot, a_dot, x_dot)."""
    values_1 = snapshot(values, a)
    try:
        if len(values) > 1:
            values = values
        else:
            values = [x]
            values_dot = [x_dot]
        table = {"a": x, "w": x * x}
        table_dot = {'a': x_dot, 'w': 2 * x * x_dot}
        t_2 = table
        t_2_dot = table_dot
        if not t_2:
            t_2 = {}
            t_2_dot = {}
        table = t_2
        table_dot = t_2_dot
        table_dot['b'] = x * table_dot['a'] + table['a'] * x_dot
        table["b"] = table["a"] * x
        pair = (x, [x * x])
        pair_dot = (x_dot, [2 * x * x_dot])
        if x > 0.5:
            pair = pair
        else:
            pair = (x, [x])
            pair_dot = (x_dot, [x_dot])
        items = pair[1]
        items_dot = pair_dot[1]
        items_dot.append(table_dot['b'])
        items.append(table['b'])
        if x > 0.5:
            a = a
        else:
            a_dot = x * a_dot + x_dot * a
            a = a * x
        a = a + 1.0
        for k in range(3):
            if k % 2:
                values = values
            else:
                t_1 = []
                t_1_dot = []
                for v, v_dot in zip(values, values_dot):
                    t_1_dot.append(x * v_dot + v * x_dot)
                    t_1.append(v * x)
                values = t_1
                values_dot = t_1_dot
        values_dot, table_dot = values_dot, table_dot
        values, table = values, table
        t_3 = sum(values)
        t_4 = sum(pair[1])
        t_5 = t_4 * table['w']
        t_6 = np.sum(a)
        return (
            t_3 * values[0] + t_5 * t_6,
            (
                values[0] * sum(values_dot)
                + t_3 * values_dot[0]
                + t_6 * (table['w'] * sum(pair_dot[1]) + t_4 * table_dot['w'])
                + t_5 * np.sum(a_dot)
            ),
        )
    finally:
        put_back(values, values_1)
