import numpy as np
from autotangent.runtime import add_into, held_at, hold_at, put_back, snapshot, spread_over, zeros


def refine_grad(values, a, x):
    """Gradient of refine with respect to (values, a, x)."""
    values_1 = snapshot(values, a)
    try:
        values_2 = values
        t_3 = len(values) > 1
        if t_3:
            values = values
        else:
            values = [x]
        table = {"a": x, "w": x * x}
        t_2 = table
        t_2_1 = t_2
        t_4 = not t_2
        if t_4:
            t_2 = {}
        table_1 = table
        table = t_2
        table_2 = held_at(table, 'b')
        table["b"] = table["a"] * x
        t_5_bar = [0.0]
        t_5 = [x * x]
        pair_bar = [0.0, t_5_bar]
        pair = (x, t_5)
        pair_bar_1 = pair_bar
        if x > 0.5:
            pair_bar = pair_bar
            pair = pair
        else:
            t_6_bar = [0.0]
            t_6 = [x]
            pair_bar = [0.0, t_6_bar]
            pair = (x, t_6)
        items_bar = pair_bar[1]
        items = pair[1]
        items_bar.append(0.0)
        items.append(table['b'])
        a_1 = a
        if x > 0.5:
            a = a
        else:
            a = a * x
        a = a + 1.0
        all_values = []
        t_1s = []
        for k in range(3):
            all_values.append(values)
            if k % 2:
                values = values
            else:
                t_1 = []
                t_1s.append(t_1)
                for v in values:
                    t_1.append(v * x)
                values = t_1
        table_3 = table
        values, table = values, table
        t_7 = sum(values)
        t_8 = sum(pair[1])
        t_9 = t_8 * table['w']

        # return sum(values) * values[0] + sum(pair[1]) * table["w"] * np.sum(a)
        t_10 = np.sum(a)
        values_bar = zeros(values)
        add_into(values_bar, spread_over(values[0], values))
        values_bar[0] += t_7
        add_into(pair_bar[1], spread_over(table['w'] * t_10, pair[1]))
        table_bar = zeros(table)
        table_bar['w'] += t_8 * t_10
        a_bar = np.full_like(a, t_9)
        # values, table = values, table
        values_bar, table_bar = values_bar, table_bar
        x_bar = 0.0
        for k in range(2, -1, -1):
            values = all_values.pop()
            if not k % 2:
                t_1 = t_1s.pop()
                # values = t_1
                t_1_bar = zeros(t_1)
                add_into(t_1_bar, values_bar)
                values_bar = zeros(values)
                for i in range(len(values) - 1, -1, -1):
                    v = values[i]
                    # t_1.append(v * x)
                    t_11_bar = t_1_bar.pop()
                    t_1.pop()
                    v_bar = x * t_11_bar
                    x_bar += v * t_11_bar
                    values_bar[i] += v_bar
        if not x > 0.5:
            # a = a * x
            x_bar += a_1 @ a_bar
            a_bar = x * a_bar
        # pair[1].append(table["b"])
        t_12_bar = items_bar.pop()
        table_bar['b'] += t_12_bar
        if not x > 0.5:
            # pair = (x, t_4)
            x_bar += pair_bar[0]
            # t_4 = [x]
            x_bar += t_6_bar[0]
        # pair = (x, [x * x])
        x_bar += pair_bar_1[0]
        # t_3 = [x * x]
        x_bar += 2 * x * t_5_bar[0]
        hold_at(table_3, 'b', table_2)
        # table["b"] = table["a"] * x
        table_4_bar = table_bar['b']
        table_bar['b'] = 0.0
        table_bar['a'] += x * table_4_bar
        x_bar += table_3['a'] * table_4_bar
        # table = t_2
        t_2_bar = zeros(t_2)
        add_into(t_2_bar, table_bar)
        if t_4:
            t_2_bar = zeros(t_2_1)
        # t_2 = table
        table_bar = zeros(table_1)
        add_into(table_bar, t_2_bar)
        # table = {"a": x, "w": x * x}
        x_bar += table_bar['a'] + 2 * x * table_bar['w']
        if not t_3:
            # values = [x]
            x_bar += values_bar[0]
            values_bar = zeros(values_2)
        return values_bar, a_bar, x_bar
    finally:
        put_back(values, values_1)
