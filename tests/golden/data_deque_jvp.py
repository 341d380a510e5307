import collections

import numpy as np
from autotangent.runtime import first_largest, picked, tangent, zeros

push_jvp = tangent(push, "window value", "window bounded(float), value float")


def sweep_jvp(values, a, x, *, values_dot, a_dot, x_dot):
    """Value and tangent of sweep along (values_dot, a_dot, x_dot)."""
    window = deque(maxlen=3)
    window_dot = zeros(window)
    recent = collections.deque([0.0] * 2, 2)
    recent_dot = zeros(recent)
    t_1 = []
    t_1_dot = []
    for v_3, v_3_dot in zip(values, values_dot):
        t_1_dot.append(x * v_3_dot + v_3 * x_dot)
        t_1.append(v_3 * x)
    line = deque()
    line_dot = zeros(line)
    for v_1, v_1_dot in zip(t_1, t_1_dot):
        line_dot.append(v_1_dot)
        line.append(v_1)
    total = 0.0
    total_dot = 0.0
    for v, v_dot in zip(values, values_dot):
        t_2 = v * x
        t_2_dot = x * v_dot + v * x_dot
        if len(window) == window.maxlen:
            window_dot.popleft()
            window.popleft()
        window_dot.append(t_2_dot)
        window.append(t_2)
        if len(recent) == recent.maxlen:
            recent_dot.pop()
            recent.pop()
        recent_dot.appendleft(v_dot)
        recent.appendleft(v)
        total = total + sum(window) / len(window) + recent[0] * recent[-1]
        total_dot = (
            total_dot
            + sum(window_dot) / len(window)
            + recent[-1] * recent_dot[0]
            + recent[0] * recent_dot[-1]
        )
    t_7_1, t_7_1_dot = push_jvp(
        window, total, window_dot=window_dot, value_dot=total_dot
    )
    t_7 = t_7_1
    t_7_dot = t_7_1_dot
    total_1, total_1_dot = push_jvp(window, x, window_dot=window_dot, value_dot=x_dot)
    total = total + t_7 * total_1
    total_dot = total_dot + total_1 * t_7_dot + t_7 * total_1_dot
    same = line
    same_dot = line_dot
    same_dot.append(total_dot)
    same.append(total)
    first_dot = line_dot.popleft()
    first = line.popleft()
    same_dot.rotate(1)
    same.rotate(1)
    line_dot.appendleft(2 * first * first_dot)
    line.appendleft(first * first)
    line_dot.appendleft(x_dot)
    line.appendleft(x)
    line_dot.appendleft(0.0)
    line.appendleft(2.0)
    t_3 = window[1]
    t_3_dot = window_dot[1]
    line_dot.append(t_3_dot)
    line.append(t_3)
    line_dot.append(x_dot)
    line.append(x)
    last_dot = same_dot.pop()
    last = same.pop()
    line_dot.reverse()
    line.reverse()
    line_dot.rotate(-2)
    line.rotate(-2)
    todo = deque()
    todo_dot = zeros(todo)
    todo_dot.append((x_dot, 0.0))
    todo.append((x, 0))
    trips = 0
    while todo:
        trips = trips + 1
        t_4_dot = todo_dot.popleft()
        t_4 = todo.popleft()
        v_dot, depth_dot = t_4_dot
        v, depth = t_4
        total = total + v * v
        total_dot = total_dot + 2 * v * v_dot
        if depth < 2:
            todo_dot.append((0.5 * v_dot, 0.0))
            todo.append((v * 0.5, depth + 1))
            todo_dot.append((v_dot + last_dot, 0.0))
            todo.append((v + last, depth + 1))
    rows = deque(maxlen=2)
    rows_dot = zeros(rows)
    for k in range(3):
        t_5 = a * k
        t_5_dot = k * a_dot
        if len(rows) == rows.maxlen:
            rows_dot.popleft()
            rows.popleft()
        rows_dot.append(t_5_dot)
        rows.append(t_5)
        rows_dot[0][0] = x * rows_dot[0][0] + rows[0][0] * x_dot
        rows[0][0] *= x
    gram_1 = np.array(rows)
    gram = gram_1 @ a
    gram_dot = np.array(rows_dot) @ a + gram_1 @ a_dot
    for i, (v, v_dot) in enumerate(zip(line, line_dot)):
        total = total * 0.9 + v * (i + 1)
        total_dot = 0.9 * total_dot + (i + 1) * v_dot
    for _ in range(len(line)):
        line_dot.pop()
        line.pop()
    line_dot.append(total_dot)
    line.append(total)
    t_6 = []
    t_6_dot = []
    for v_2, v_2_dot in zip(rows, rows_dot):
        t_6_dot.append(v_2_dot)
        t_6.append(v_2)
    return (
        line[0] * len(line) + np.sum(gram) + t_6[1][0] + max(window),
        (
            len(line) * line_dot[0]
            + np.sum(gram_dot)
            + t_6_dot[1][0]
            + picked(window_dot, first_largest(window))
        ),
    )
