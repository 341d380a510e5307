import numpy as np
from autotangent.runtime import tangent, zeros

farthest_jvp = tangent(
    farthest,
    "points center",
    "points list(tuple(float, str)), center float",
)


def energy_jvp(x, y, *, x_dot, y_dot):
    """Value and tangent of energy along (x_dot, y_dot)."""
    def height(v):
        return v * y
    values = [x, y, x * y]
    values_dot = [x_dot, y_dot, y * x_dot + x * y_dot]
    total = 0.0
    total_dot = 0.0
    for k in range(3):
        k_1 = min(range(len(values)), key=lambda i: (values[i] - total) ** 2)
        best = values[k_1]
        best_dot = values_dot[k_1]
        total += best**2 * (k + 1)
        total_dot = total_dot + 2 * best * (k + 1) * best_dot
        values_dot.append(y * total_dot + total * y_dot)
        values.append(total * y)
    rows = [np.array([x, y]), np.array([y, x * y])]
    rows_dot = [np.array([x_dot, y_dot]), np.array([y_dot, y * x_dot + x * y_dot])]
    k_2 = max(range(len(rows)), key=lambda i_1: np.sum(rows[i_1]))
    row = rows[k_2]
    row_dot = rows_dot[k_2]
    row_dot[0] = x * total_dot + total * x_dot
    row[0] = total * x
    t_7, t_7_dot = farthest_jvp(
        [(x, 'x'), (y, 'y')],
        total,
        points_dot=[(x_dot, zeros('x')), (y_dot, zeros('y'))],
        center_dot=total_dot,
    )
    weight_dot, name_dot = t_7_dot
    weight, name = t_7
    if name == 'x':
        t_6 = [x, y, total]
        t_6_dot = [x_dot, y_dot, total_dot]
        k_5 = min(range(len(t_6)), key=lambda i_4: height(t_6[i_4]))
        low = t_6[k_5]
        low_dot = t_6_dot[k_5]
    else:
        low = x
        low_dot = x_dot
    table = {"a": x * x, "b": y}
    table_dot = {'a': 2 * x * x_dot, 'b': y_dot}
    t_2 = []
    t_2_dot = []
    for key_1 in table:
        t_2_dot.append((zeros(key_1), table_dot[key_1]))
        t_2.append((key_1, table[key_1]))
    k_3 = max(range(len(t_2)), key=lambda i_2: t_2[i_2][1])
    t_1 = t_2[k_3]
    t_1_dot = t_2_dot[k_3]
    key_dot, value_dot = t_1_dot
    key, value = t_1
    place = max(range(len(values)), key=values.__getitem__)
    t_3_1 = rows[1] * rows[0]
    t_3 = weight * low + np.sum(t_3_1) + value * table[key]
    t_3_dot = (
        low * weight_dot
        + weight * low_dot
        + np.sum(
            np.broadcast_to(
                rows[0] * rows_dot[1] + rows[1] * rows_dot[0], np.shape(t_3_1)
            ),
        )
        + table[key] * value_dot
        + value * table_dot[key]
    )
    t_4 = values[place]
    t_4_dot = values_dot[place]
    k_4 = max(range(len(values)), key=lambda i_3: height(values[i_3]))
    t_5 = values[k_4]
    t_5_dot = values_dot[k_4]
    return t_3 + t_4 * t_5, t_3_dot + t_5 * t_4_dot + t_4 * t_5_dot
