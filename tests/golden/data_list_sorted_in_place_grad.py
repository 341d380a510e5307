import numpy as np
from autotangent.runtime import add_into, first_smallest, only_at, ordered_like, put_back, shadows, snapshot, spread_over, unordered_like, unspliced, zeros


def rank_grad(values, a, x):
    """Gradient of rank with respect to (values, a, x)."""
    values_1 = snapshot(values, a)
    try:
        values_bar = shadows(values)
        t_1 = sorted(values)
        values_bar[:] = [0.0] * len(t_1)
        values_2 = values[:]
        values[:] = t_1
        kept_bar = values_bar
        kept = values
        t_2_1 = lambda v: -v
        t_2 = sorted(kept, key=t_2_1)
        kept_bar[:] = [0.0] * len(t_2)
        kept_1 = kept[:]
        kept[:] = t_2
        values_3 = values[0]
        values[0] = values[0] * x
        pairs = [("b", x), ("a", x * x)]
        t_3 = sorted(pairs)
        pairs_1 = len(t_3)
        pairs_2 = pairs[:]
        pairs[:] = t_3
        pairs_3 = pairs[0:0]
        pairs[0:0] = [("c", values[1])]
        t_4_1 = lambda p: p[1]
        t_4 = sorted(pairs, key=t_4_1, reverse=True)
        pairs_4 = len(t_4)
        pairs_5 = pairs[:]
        pairs[:] = t_4
        t_6 = a * x
        t_6_bar = np.zeros_like(t_6)
        t_7 = a + 1.0
        t_7_bar = np.zeros_like(t_7)
        rows_bar = [t_6_bar, t_7_bar]
        rows = [t_6, t_7]
        t_5_bar = ordered_like(rows_bar, rows, key=lambda row: row[1])
        t_5 = sorted(rows, key=lambda row: row[1])
        rows_bar_1 = len(t_5_bar)
        rows_bar_2 = rows_bar[:]
        rows_bar[:] = t_5_bar
        rows_1 = len(t_5)
        rows_2 = rows[:]
        rows[:] = t_5
        first_bar = rows_bar.pop(0)
        first = rows.pop(0)
        first_1 = first[0]
        first[0] *= x
        rows_bar.reverse()
        rows.reverse()
        rows_bar.insert(1, first_bar)
        rows.insert(1, first)
        total = 0.0
        for i, (name, v) in enumerate(pairs):
            total = total + v * (i + 1) * len(name)
        trips = 0
        leasts = []
        k_1s = []
        t_8s = []
        kept_2s = []
        while len(kept) > 1:
            trips = trips + 1
            least = min(kept)
            leasts.append(least)
            k_1 = kept.index(least)
            k_1s.append(k_1)
            kept_bar.pop(k_1)
            t_8 = kept.pop(k_1)
            t_8s.append(t_8)
            kept_2 = kept[0]
            kept_2s.append(kept_2)
            kept[0] = kept[0] * least
            total = total + least * len(values) + kept.index(kept[0])
        kept_bar.append(0.0)
        kept.append(total)
        kept_bar[:] = [0.0] * 0
        kept_3 = kept[:]
        kept[:] = []
        kept_bar.append(0.0)
        kept.append(total)
        kept_bar.append(0.0)
        kept.append(x)
        t_9 = sum(kept)

        # return sum(kept) * rows[1][0] + np.sum(rows[0])
        add_into(kept_bar, spread_over(rows[1][0], kept))
        rows_bar[1][0] += t_9
        rows_bar[0] += 1
        # kept.extend([total, x])
        t_10_bar = kept_bar.pop()
        kept.pop()
        x_bar = t_10_bar
        t_11_bar = kept_bar.pop()
        kept.pop()
        total_bar = t_11_bar
        # kept.clear()
        unspliced(kept_bar, slice(None), zeros(kept_3), 0)
        unspliced(kept, slice(None), kept_3, 0)
        # kept.append(total)
        t_12_bar = kept_bar.pop()
        kept.pop()
        total_bar += t_12_bar
        for _ in range(trips):
            # total = total + least * len(values) + kept.index(kept[0])
            least_bar = len(values) * total_bar
            kept_2 = kept_2s.pop()
            least = leasts.pop()
            kept[0] = kept_2
            # kept[0] = kept[0] * least
            least_bar += kept[0] * kept_bar[0]
            kept_bar[0] = least * kept_bar[0]
            t_8 = t_8s.pop()
            k_1 = k_1s.pop()
            # kept.remove(least)
            kept_bar.insert(range(len(kept_bar) + 1)[k_1], 0.0)
            kept.insert(range(len(kept) + 1)[k_1], t_8)
            # least = min(kept)
            add_into(kept_bar, only_at(least_bar, first_smallest(kept), len(kept)))
        pairs_bar = zeros(pairs)
        for i in range(len(pairs) - 1, -1, -1):
            name, v = pairs[i]
            # total = total + v * (i + 1) * len(name)
            v_bar = len(name) * (i + 1) * total_bar
            pairs_bar[i][1] += v_bar
        rows.pop(min(1, len(rows) - 1))
        rows_bar.pop(min(1, len(rows_bar) - 1))
        rows.reverse()
        rows_bar.reverse()
        first[0] = first_1
        # first[0] *= x
        x_bar += first[0] * first_bar[0]
        first_bar[0] = x * first_bar[0]
        rows.insert(0, first)
        rows_bar.insert(0, first_bar)
        unspliced(rows, slice(None), rows_2, rows_1)
        unspliced(rows_bar, slice(None), rows_bar_2, rows_bar_1)
        # t_7 = a + 1.0
        a_bar = t_7_bar.copy()
        # t_6 = a * x
        a_bar += x * t_6_bar
        x_bar += a @ t_6_bar
        # pairs.sort(key=lambda p: p[1], reverse=True)
        pairs_6_bar = unspliced(pairs_bar, slice(None), zeros(pairs_5), pairs_4)
        unspliced(pairs, slice(None), pairs_5, pairs_4)
        t_4_bar = zeros(t_4)
        add_into(t_4_bar, pairs_6_bar)
        add_into(pairs_bar, unordered_like(t_4_bar, pairs, t_4_1, True))
        # pairs[0:0] = [("c", values[1])]
        pairs_7_bar = unspliced(pairs_bar, slice(0, 0, None), zeros(pairs_3), 1)
        unspliced(pairs, slice(0, 0, None), pairs_3, 1)
        values_bar[1] += pairs_7_bar[0][1]
        # pairs.sort()
        pairs_8_bar = unspliced(pairs_bar, slice(None), zeros(pairs_2), pairs_1)
        unspliced(pairs, slice(None), pairs_2, pairs_1)
        t_3_bar = zeros(t_3)
        add_into(t_3_bar, pairs_8_bar)
        add_into(pairs_bar, unordered_like(t_3_bar, pairs, None, False))
        # pairs = [("b", x), ("a", x * x)]
        x_bar += pairs_bar[0][1] + 2 * x * pairs_bar[1][1]
        values[0] = values_3
        # values[0] = values[0] * x
        x_bar += values[0] * values_bar[0]
        values_bar[0] = x * values_bar[0]
        # kept.sort(key=lambda v: -v)
        kept_4_bar = unspliced(kept_bar, slice(None), zeros(kept_1), len(t_2))
        unspliced(kept, slice(None), kept_1, len(t_2))
        t_2_bar = zeros(t_2)
        add_into(t_2_bar, kept_4_bar)
        add_into(kept_bar, unordered_like(t_2_bar, kept, t_2_1, False))
        # values.sort()
        values_4_bar = unspliced(values_bar, slice(None), zeros(values_2), len(t_1))
        unspliced(values, slice(None), values_2, len(t_1))
        t_1_bar = zeros(t_1)
        add_into(t_1_bar, values_4_bar)
        add_into(values_bar, unordered_like(t_1_bar, values, None, False))
        return values_bar, a_bar, x_bar
    finally:
        put_back(values, values_1)
