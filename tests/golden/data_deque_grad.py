import collections

import numpy as np
from autotangent.runtime import add_into, first_largest, only_at, put_back, shadowed_pair, shadows, snapshot, spread_over, zeros

push_fwd, push_rev = shadowed_pair(
    push,
    "window value",
    "window bounded(float), value float",
)


def sweep_grad(values, a, x):
    """Gradient of sweep with respect to (values, a, x)."""
    window = deque(maxlen=3)
    window_bar = shadows(window)
    recent = collections.deque([0.0] * 2, 2)
    t_1 = []
    for v_3 in values:
        t_1.append(v_3 * x)
    line = deque()
    line_bar = shadows(line)
    for v_1 in t_1:
        line_bar.append(0.0)
        line.append(v_1)
    total = 0.0
    t_8s = []
    t_9s = []
    t_10s = []
    t_11s = []
    for v in values:
        t_2 = v * x
        t_8 = len(window) == window.maxlen
        t_8s.append(t_8)
        if t_8:
            window_bar.popleft()
            t_9 = window.popleft()
            t_9s.append(t_9)
        window_bar.append(0.0)
        window.append(t_2)
        t_10 = len(recent) == recent.maxlen
        t_10s.append(t_10)
        if t_10:
            t_11 = recent.pop()
            t_11s.append(t_11)
        recent.appendleft(v)
        total = total + sum(window) / len(window) + recent[0] * recent[-1]
    window_1 = snapshot(window)
    t_7, saved = push_fwd(window, total, window_bar=window_bar)
    window_2 = snapshot(window)
    t_12, saved_1 = push_fwd(window, x, window_bar=window_bar)
    total = total + t_7 * t_12
    same_bar = line_bar
    same = line
    same_bar.append(0.0)
    same.append(total)
    line_bar.popleft()
    first = line.popleft()
    same_bar.rotate(1)
    same.rotate(1)
    line_bar.appendleft(0.0)
    line.appendleft(first * first)
    line_bar.appendleft(0.0)
    line.appendleft(x)
    line_bar.appendleft(0.0)
    line.appendleft(2.0)
    t_3 = window[1]
    line_bar.append(0.0)
    line.append(t_3)
    line_bar.append(0.0)
    line.append(x)
    same_bar.pop()
    last = same.pop()
    line_bar.reverse()
    line.reverse()
    line_bar.rotate(-2)
    line.rotate(-2)
    todo = deque()
    todo_bar = shadows(todo)
    t_13_bar = [0.0, 0.0]
    t_13 = (x, 0)
    todo_bar.append(t_13_bar)
    todo.append(t_13)
    trips = 0
    t_4_bars = []
    vs = []
    depths = []
    t_14_bars = []
    t_15_bars = []
    while todo:
        trips = trips + 1
        t_4_bar = todo_bar.popleft()
        t_4_bars.append(t_4_bar)
        t_4 = todo.popleft()
        v, depth = t_4
        vs.append(v)
        depths.append(depth)
        total = total + v * v
        if depth < 2:
            t_14_bar = [0.0, 0.0]
            t_14_bars.append(t_14_bar)
            t_14 = (v * 0.5, depth + 1)
            todo_bar.append(t_14_bar)
            todo.append(t_14)
            t_15_bar = [0.0, 0.0]
            t_15_bars.append(t_15_bar)
            t_15 = (v + last, depth + 1)
            todo_bar.append(t_15_bar)
            todo.append(t_15)
    rows = deque(maxlen=2)
    rows_bar = shadows(rows)
    t_5_bars = []
    t_16s = []
    t_17s = []
    t_18s = []
    rows_1s = []
    for k in range(3):
        t_5 = a * k
        t_5_bar = np.zeros_like(t_5)
        t_5_bars.append(t_5_bar)
        t_16 = len(rows) == rows.maxlen
        t_16s.append(t_16)
        if t_16:
            t_17 = rows_bar.popleft()
            t_17s.append(t_17)
            t_18 = rows.popleft()
            t_18s.append(t_18)
        rows_bar.append(t_5_bar)
        rows.append(t_5)
        rows_1 = rows[0][0]
        rows_1s.append(rows_1)
        rows[0][0] *= x
    gram_1 = np.array(rows)
    gram = gram_1 @ a
    for i, v in enumerate(line):
        total = total * 0.9 + v * (i + 1)
    t_19 = len(line)
    t_20s = []
    for _ in range(t_19):
        line_bar.pop()
        t_20 = line.pop()
        t_20s.append(t_20)
    line_bar.append(0.0)
    line.append(total)
    t_6_bar = []
    t_6 = []
    for v_2, v_2_bar in zip(rows, rows_bar):
        t_6_bar.append(v_2_bar)
        t_6.append(v_2)

    # return line[0] * len(line) + np.sum(gram) + list(rows)[1][0] + max(window)
    line_bar[0] += len(line)
    gram_bar = np.ones_like(gram)
    t_6_bar[1][0] += 1
    add_into(window_bar, only_at(1.0, first_largest(window), len(window)))
    for j in range(min(len(rows), len(rows_bar)) - 1, -1, -1):
        v_2 = rows[j]
        v_2_bar = rows_bar[j]
        t_6.pop()
        t_6_bar.pop()
    # line.append(total)
    t_21_bar = line_bar.pop()
    line.pop()
    total_bar = t_21_bar
    for _ in range(t_19):
        t_20 = t_20s.pop()
        # line.clear()
        line_bar.append(0.0)
        line.append(t_20)
    for i in range(len(line) - 1, -1, -1):
        v = line[i]
        # total = total * 0.9 + v * (i + 1)
        v_bar = (i + 1) * total_bar
        total_bar = 0.9 * total_bar
        line_bar[i] += v_bar
    # gram = np.array(rows) @ a
    add_into(rows_bar, np.outer(gram_bar, a))
    a_bar = gram_1.T @ gram_bar
    x_bar = 0.0
    for k in range(2, -1, -1):
        rows_1 = rows_1s.pop()
        rows[0][0] = rows_1
        # rows[0][0] *= x
        x_bar += rows[0][0] * rows_bar[0][0]
        rows_bar[0][0] = x * rows_bar[0][0]
        rows.pop()
        rows_bar.pop()
        t_16 = t_16s.pop()
        if t_16:
            t_18 = t_18s.pop()
            rows.appendleft(t_18)
            t_17 = t_17s.pop()
            rows_bar.appendleft(t_17)
        t_5_bar = t_5_bars.pop()
        # rows.append(a * k)
        a_bar += k * t_5_bar
    last_bar = 0.0
    for _ in range(trips):
        v_bar = 0.0
        depth = depths.pop()
        if depth < 2:
            todo_bar.pop()
            t_15_bar = t_15_bars.pop()
            # t_11 = (v + last, depth + 1)
            v_bar += t_15_bar[0]
            last_bar += t_15_bar[0]
            todo_bar.pop()
            t_14_bar = t_14_bars.pop()
            # t_10 = (v * 0.5, depth + 1)
            v_bar += 0.5 * t_14_bar[0]
        v_4 = vs.pop()
        # total = total + v * v
        v_bar += 2 * v_4 * total_bar
        t_4_bar = t_4_bars.pop()
        # v, depth = todo.popleft()
        t_4_bar[0] += v_bar
        todo_bar.appendleft(t_4_bar)
    todo_bar.pop()
    # t_9 = (x, 0)
    x_bar += t_13_bar[0]
    line.rotate(2)
    line_bar.rotate(2)
    line.reverse()
    line_bar.reverse()
    # last = same.pop()
    same_bar.append(last_bar)
    same.append(last)
    # line.extend([window[1], x])
    t_22_bar = line_bar.pop()
    line.pop()
    x_bar += t_22_bar
    t_23_bar = line_bar.pop()
    line.pop()
    t_3_bar = t_23_bar
    window_bar[1] += t_3_bar
    # line.extendleft((x, 2.0))
    line_bar.popleft()
    line.popleft()
    t_24_bar = line_bar.popleft()
    line.popleft()
    x_bar += t_24_bar
    # line.appendleft(first * first)
    t_25_bar = line_bar.popleft()
    line.popleft()
    first_bar = 2 * first * t_25_bar
    same.rotate(-1)
    same_bar.rotate(-1)
    # first = line.popleft()
    line_bar.appendleft(first_bar)
    line.appendleft(first)
    # same.append(total)
    t_26_bar = same_bar.pop()
    same.pop()
    total_bar += t_26_bar
    # total = total + t_7 * t_8
    t_7_bar = t_12 * total_bar
    t_12_bar = t_7 * total_bar
    # t_8 = push(window, x, window_bar=window_bar)
    value_1_bar = push_rev(saved_1, t_12_bar)
    put_back(window, window_2)
    x_bar += value_1_bar
    # t_7 = push(window, total, window_bar=window_bar)
    value_2_bar = push_rev(saved, t_7_bar)
    put_back(window, window_1)
    total_bar += value_2_bar
    values_bar = zeros(values)
    recent_bar = zeros(recent)
    for m in range(len(values) - 1, -1, -1):
        v = values[m]
        # total = total + sum(window) / len(window) + recent[0] * recent[-1]
        add_into(window_bar, spread_over(total_bar / len(window), window))
        recent_bar[0] += recent[-1] * total_bar
        recent_bar[-1] += recent[0] * total_bar
        # recent.appendleft(v)
        t_27_bar = recent_bar.popleft()
        recent.popleft()
        v_bar = t_27_bar
        t_10 = t_10s.pop()
        if t_10:
            t_11 = t_11s.pop()
            # recent.appendleft(v)
            recent_bar.append(0.0)
            recent.append(t_11)
        # window.append(v * x)
        t_28_bar = window_bar.pop()
        window.pop()
        t_2_bar = t_28_bar
        t_8 = t_8s.pop()
        if t_8:
            t_9 = t_9s.pop()
            # window.append(v * x)
            window_bar.appendleft(0.0)
            window.appendleft(t_9)
        # window.append(v * x)
        v_bar += x * t_2_bar
        x_bar += v * t_2_bar
        values_bar[m] += v_bar
    t_1_bar = zeros(t_1)
    for n in range(len(t_1) - 1, -1, -1):
        v_1 = t_1[n]
        # line = deque(v * x for v in values)
        t_29_bar = line_bar.pop()
        line.pop()
        v_1_bar = t_29_bar
        t_1_bar[n] += v_1_bar
    for i_ in range(len(values) - 1, -1, -1):
        v_3 = values[i_]
        # t_1.append(v_3 * x)
        t_30_bar = t_1_bar.pop()
        t_1.pop()
        v_3_bar = x * t_30_bar
        x_bar += v_3 * t_30_bar
        values_bar[i_] += v_3_bar
    return values_bar, a_bar, x_bar
