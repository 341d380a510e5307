import numpy as np
from autotangent.runtime import own, put_back, snapshot, zeros


def settle_grad(values, a, gain):
    """Gradient of settle with respect to (values, a, gain)."""
    values_2 = snapshot(values, a)
    try:
        values, a = own(values, a)
        a_bar = np.zeros_like(a)
        total = gain
        t_9 = len(values)
        vs = []
        values_1s = []
        for j in range(t_9):
            v = values[j]
            vs.append(v)
            total += v * v
            values_1 = values[-1]
            values_1s.append(values_1)
            values[-1] = 0.1 * total
        vs_ = []
        totals = []
        for i in range(len(a)):
            v = a[i]
            vs_.append(v)
            total += gain * v * v
            totals.append(total)
            a[i] = v * total * 0.1
        shares = [(gain, 1.0), (gain * gain, 0.5)]
        t_8 = len(shares)
        ps = []
        qs = []
        shares_1s = []
        for k in range(t_8):
            p, q = shares[k]
            ps.append(p)
            qs.append(q)
            total += p * q
            shares_1 = shares[k]
            shares_1s.append(shares_1)
            shares[k] = (p * p, total * 0.1)
        t_2 = a * gain
        t_2_bar = np.zeros_like(t_2)
        rows_bar = [a_bar, t_2_bar]
        rows = [a, t_2]
        t_7 = len(rows)
        row_bars = []
        rows_ = []
        totals_ = []
        t_3_1s = []
        t_3_bars = []
        rows_bar_1s = []
        rows_1s = []
        for k in range(t_7):
            row_bar = rows_bar[k]
            row_bars.append(row_bar)
            row = rows[k]
            rows_.append(row)
            total += np.sum(row * row)
            totals_.append(total)
            t_3_1 = 0.1 * row
            t_3_1s.append(t_3_1)
            t_3 = t_3_1 * total
            t_3_bar = np.zeros_like(t_3)
            t_3_bars.append(t_3_bar)
            rows_bar_1 = rows_bar[k]
            rows_bar_1s.append(rows_bar_1)
            rows_bar[k] = t_3_bar
            rows_1 = rows[k]
            rows_1s.append(rows_1)
            rows[k] = t_3
        queue = [gain, 2.0, total]
        m = 0
        trips_ = 0
        ms = []
        vs__ = []
        t_6s = []
        while m < len(queue):
            trips_ = trips_ + 1
            v = queue[m]
            vs__.append(v)
            ms.append(m)
            m = m + 1
            total = 0.5 * total + v * v
            queue[0] = v
            t_6 = len(queue) < 5
            t_6s.append(t_6)
            if t_6:
                queue.append(0.3 * v)
        table = np.array([[gain, 0.5], [total, 2.0 * gain]])
        ps_ = []
        qs_ = []
        table_2s = []
        for n in range(len(table)):
            p, q = table[n]
            ps_.append(p)
            qs_.append(q)
            table_2 = table[1].copy()
            table_2s.append(table_2)
            table[1] *= p
        trips = 0
        t_1 = []
        for item in reversed(values):
            t_1.append(item)
        vs___ = []
        ws = []
        a_2s = []
        for i_ in range(min(len(a), len(t_1))):
            v = a[i_]
            vs___.append(v)
            w = t_1[i_]
            ws.append(w)
            trips = trips + 1
            if v < 0:
                break
            else:
                a_2 = a[...].copy()
                a_2s.append(a_2)
                a += 0.1 * w * v

        # return total + np.sum(rows[0]) + shares[1][0] + queue[-1] * queue[0]
        total_bar = 1.0
        rows_bar[0] += 1
        shares_bar = zeros(shares)
        shares_bar[1][0] += 1
        queue_bar = zeros(queue)
        queue_bar[-1] += queue[0]
        queue_bar[0] += queue[-1]
        t_1_bar = zeros(t_1)
        for i_ in range(trips - 1, -1, -1):
            w_bar = 0.0
            v_bar = 0.0
            w = ws.pop()
            v_3 = vs___.pop()
            if not v_3 < 0:
                a_2 = a_2s.pop()
                a[...] = a_2
                # a += 0.1 * w * v
                a_1_bar = np.sum(a_bar[...])
                w_bar += 0.1 * v_3 * a_1_bar
                v_bar += 0.1 * w * a_1_bar
                # total += v * w
                v_bar += w * total_bar
                w_bar += v_3 * total_bar
            # w = t_1[i_]
            t_1_bar[i_] += w_bar
            # v = a[i_]
            a_bar[i_] += v_bar
        values_bar = zeros(values)
        for i__ in range(len(values)):
            item = values[i__]
            # t_1.append(item)
            t_4_bar = t_1_bar.pop()
            t_1.pop()
            item_bar = t_4_bar
            values_bar[i__] += item_bar
        table_bar = np.zeros_like(table)
        for n in range(len(table) - 1, -1, -1):
            table_2 = table_2s.pop()
            p_1 = ps_.pop()
            table[1] = table_2
            # table[1] *= p
            p_bar = table[1] @ table_bar[1]
            table_bar[1] = p_1 * table_bar[1]
            q_1 = qs_.pop()
            # total = 0.5 * total + p * q
            p_bar += q_1 * total_bar
            q_bar = p_1 * total_bar
            total_bar = 0.5 * total_bar
            # p, q = table[n]
            table_bar[n][0] += p_bar
            table_bar[n][1] += q_bar
        # table = np.array([[gain, 0.5], [total, 2.0 * gain]])
        table_1_bars = table_bar
        total_bar += table_1_bars[1][0]
        gain_bar = table_1_bars[0][0] + 2 * table_1_bars[1][1]
        for _ in range(trips_):
            v_bar = 0.0
            t_6 = t_6s.pop()
            if t_6:
                # queue.append(0.3 * v)
                t_5_bar = queue_bar.pop()
                v_bar += 0.3 * t_5_bar
            # queue[0] = v
            v_bar += queue_bar[0]
            queue_bar[0] = 0.0
            v_2 = vs__.pop()
            # total = 0.5 * total + v * v
            v_bar += 2 * v_2 * total_bar
            total_bar = 0.5 * total_bar
            m = ms.pop()
            # v = queue[m]
            queue_bar[m] += v_bar
        # queue = [gain, 2.0, total]
        gain_bar += queue_bar[0]
        total_bar += queue_bar[2]
        for k in range(t_7 - 1, -1, -1):
            rows_1 = rows_1s.pop()
            rows[k] = rows_1
            rows_bar_1 = rows_bar_1s.pop()
            rows_bar[k] = rows_bar_1
            t_3_bar = t_3_bars.pop()
            t_3_1 = t_3_1s.pop()
            total_1 = totals_.pop()
            row_bar = row_bars.pop()
            # t_3 = 0.1 * row * total
            row_bar += 0.1 * total_1 * t_3_bar
            total_bar += t_3_1 @ t_3_bar
            row = rows_.pop()
            # total += np.sum(row * row)
            row_bar += 2 * total_bar * row
        # t_2 = a * gain
        a_bar += gain * t_2_bar
        gain_bar += a @ t_2_bar
        for k in range(t_8 - 1, -1, -1):
            shares_1 = shares_1s.pop()
            p = ps.pop()
            shares[k] = shares_1
            # shares[k] = (p * p, total * 0.1)
            p_bar = 2 * p * shares_bar[k][0]
            total_bar += 0.1 * shares_bar[k][1]
            shares_bar[k] = zeros(shares[k])
            q = qs.pop()
            # total += p * q
            p_bar += q * total_bar
            q_bar = p * total_bar
            # p, q = shares[k]
            shares_bar[k][0] += p_bar
            shares_bar[k][1] += q_bar
        # shares = [(gain, 1.0), (gain * gain, 0.5)]
        gain_bar += shares_bar[0][0] + 2 * gain * shares_bar[1][0]
        for i in range(len(a) - 1, -1, -1):
            total = totals.pop()
            v_1 = vs_.pop()
            # a[i] = v * total * 0.1
            v_bar = 0.1 * total * a_bar[i]
            total_bar += 0.1 * v_1 * a_bar[i]
            # total += gain * v * v
            gain_bar += v_1 * v_1 * total_bar
            v_bar += 2 * gain * v_1 * total_bar
            # v = a[i]
            a_bar[i] = v_bar
        for j in range(t_9 - 1, -1, -1):
            values_1 = values_1s.pop()
            values[-1] = values_1
            # values[-1] = 0.1 * total
            total_bar += 0.1 * values_bar[-1]
            values_bar[-1] = 0.0
            v = vs.pop()
            # total += v * v
            v_bar = 2 * v * total_bar
            # v = values[j]
            values_bar[j] += v_bar
        # total = gain
        gain_bar += total_bar
        return values_bar, a_bar, gain_bar
    finally:
        put_back(values, values_2)
