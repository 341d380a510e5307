import numpy as np
from autotangent.runtime import own, put_back, snapshot


def settle_jvp(values, a, gain, *, values_dot, a_dot, gain_dot):
    """Value and tangent of settle along (values_dot, a_dot, gain_dot)."""
    values_1 = snapshot(values, a)
    try:
        values, a = own(values, a)
        a_dot = a_dot.copy()
        total = gain
        total_dot = gain_dot
        for j in range(len(values)):
            v = values[j]
            v_dot = values_dot[j]
            total += v * v
            total_dot = total_dot + 2 * v * v_dot
            values_dot[-1] = 0.1 * total_dot
            values[-1] = 0.1 * total
        for i in range(len(a)):
            v = a[i]
            v_dot = a_dot[i]
            total += gain * v * v
            total_dot = total_dot + v * (v * gain_dot + 2 * gain * v_dot)
            a_dot[i] = 0.1 * total * v_dot + 0.1 * v * total_dot
            a[i] = v * total * 0.1
        shares = [(gain, 1.0), (gain * gain, 0.5)]
        shares_dot = [(gain_dot, 0.0), (2 * gain * gain_dot, 0.0)]
        for k in range(len(shares)):
            p_dot, q_dot = shares_dot[k]
            p, q = shares[k]
            total += p * q
            total_dot = total_dot + q * p_dot + p * q_dot
            shares_dot[k] = (2 * p * p_dot, 0.1 * total_dot)
            shares[k] = (p * p, total * 0.1)
        rows = [a, a * gain]
        rows_dot = [a_dot, gain * a_dot + gain_dot * a]
        for k in range(len(rows)):
            row = rows[k]
            row_dot = rows_dot[k]
            total += np.sum(row * row)
            total_dot = total_dot + np.sum(2 * row * row_dot)
            rows_1 = 0.1 * row
            rows_dot[k] = 0.1 * total * row_dot + total_dot * rows_1
            rows[k] = rows_1 * total
        queue = [gain, 2.0, total]
        queue_dot = [gain_dot, 0.0, total_dot]
        m = 0
        trips_ = 0
        while m < len(queue):
            trips_ = trips_ + 1
            v = queue[m]
            v_dot = queue_dot[m]
            m = m + 1
            total = 0.5 * total + v * v
            total_dot = 0.5 * total_dot + 2 * v * v_dot
            queue_dot[0] = v_dot
            queue[0] = v
            if len(queue) < 5:
                queue_dot.append(0.3 * v_dot)
                queue.append(0.3 * v)
        table = np.array([[gain, 0.5], [total, 2.0 * gain]])
        table_dot = np.array([[gain_dot, 0.0], [total_dot, 2 * gain_dot]])
        for n in range(len(table)):
            p_dot, q_dot = table_dot[n]
            p, q = table[n]
            total = 0.5 * total + p * q
            total_dot = 0.5 * total_dot + q * p_dot + p * q_dot
            table_dot[1] = p * table_dot[1] + p_dot * table[1]
            table[1] *= p
        trips = 0
        t_1 = []
        t_1_dot = []
        for item, item_dot in reversed(list(zip(values, values_dot))):
            t_1_dot.append(item_dot)
            t_1.append(item)
        for i_ in range(min(len(a), len(t_1))):
            v = a[i_]
            v_dot = a_dot[i_]
            w = t_1[i_]
            w_dot = t_1_dot[i_]
            trips = trips + 1
            if v < 0:
                break
            else:
                total += v * w
                total_dot = total_dot + w * v_dot + v * w_dot
                a_dot[...] += 0.1 * v * w_dot + 0.1 * w * v_dot
                a += 0.1 * w * v
        return (
            total + np.sum(rows[0]) + shares[1][0] + queue[-1] * queue[0],
            (
                total_dot
                + np.sum(rows_dot[0])
                + shares_dot[1][0]
                + queue[0] * queue_dot[-1]
                + queue[-1] * queue_dot[0]
            ),
        )
    finally:
        put_back(values, values_1)
