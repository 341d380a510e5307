import numpy as np
from autotangent.runtime import first_smallest, ordered_like, picked, put_back, snapshot, zeros


def rank_jvp(values, a, x, *, values_dot, a_dot, x_dot):
    """Value and tangent of rank along (values_dot, a_dot, x_dot)."""
    values_1 = snapshot(values, a)
    try:
        t_1 = sorted(values)
        t_1_dot = ordered_like(values_dot, values, None, False)
        values_dot[:] = t_1_dot
        values[:] = t_1
        kept = values
        kept_dot = values_dot
        t_2_1 = lambda v: -v
        t_2 = sorted(kept, key=t_2_1)
        t_2_dot = ordered_like(kept_dot, kept, t_2_1, False)
        kept_dot[:] = t_2_dot
        kept[:] = t_2
        values_dot[0] = x * values_dot[0] + values[0] * x_dot
        values[0] = values[0] * x
        pairs = [("b", x), ("a", x * x)]
        pairs_dot = [(zeros('b'), x_dot), (zeros('a'), 2 * x * x_dot)]
        t_3 = sorted(pairs)
        t_3_dot = ordered_like(pairs_dot, pairs, None, False)
        pairs_dot[:] = t_3_dot
        pairs[:] = t_3
        pairs_dot[0:0] = [(zeros('c'), values_dot[1])]
        pairs[0:0] = [("c", values[1])]
        t_4_1 = lambda p: p[1]
        t_4 = sorted(pairs, key=t_4_1, reverse=True)
        t_4_dot = ordered_like(pairs_dot, pairs, t_4_1, True)
        pairs_dot[:] = t_4_dot
        pairs[:] = t_4
        rows = [a * x, a + 1.0]
        rows_dot = [x * a_dot + x_dot * a, a_dot.copy()]
        t_5_1 = lambda row: row[1]
        t_5 = sorted(rows, key=t_5_1)
        t_5_dot = ordered_like(rows_dot, rows, t_5_1, False)
        rows_dot[:] = t_5_dot
        rows[:] = t_5
        first_dot = rows_dot.pop(0)
        first = rows.pop(0)
        first_dot[0] = x * first_dot[0] + first[0] * x_dot
        first[0] *= x
        rows_dot.reverse()
        rows.reverse()
        rows_dot.insert(1, first_dot)
        rows.insert(1, first)
        total = 0.0
        total_dot = 0.0
        for i, ((name, v), (name_dot, v_dot)) in enumerate(zip(pairs, pairs_dot)):
            total = total + v * (i + 1) * len(name)
            total_dot = total_dot + (i + 1) * len(name) * v_dot
        trips = 0
        while len(kept) > 1:
            trips = trips + 1
            least = min(kept)
            least_dot = picked(kept_dot, first_smallest(kept))
            k_1 = kept.index(least)
            kept_dot.pop(k_1)
            kept.pop(k_1)
            kept_dot[0] = least * kept_dot[0] + kept[0] * least_dot
            kept[0] = kept[0] * least
            total = total + least * len(values) + kept.index(kept[0])
            total_dot = total_dot + len(values) * least_dot
        kept_dot.append(total_dot)
        kept.append(total)
        kept_dot[:] = zeros([])
        kept[:] = []
        kept_dot.append(total_dot)
        kept.append(total)
        kept_dot.append(x_dot)
        kept.append(x)
        t_6 = sum(kept)
        return (
            t_6 * rows[1][0] + np.sum(rows[0]),
            rows[1][0] * sum(kept_dot) + t_6 * rows_dot[1][0] + np.sum(rows_dot[0]),
        )
    finally:
        put_back(values, values_1)
