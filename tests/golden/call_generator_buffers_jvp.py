import numpy as np
from autotangent.runtime import listing, products_of_others, tangent

windows_list = listing(windows)
chunks_list = listing(chunks)
filtered_list = listing(filtered)
windows_list_jvp = tangent(windows_list, "xs", "xs array(f; n), n int")
chunks_list_jvp = tangent(chunks_list, "xs", "xs array(f; n), n int")
filtered_list_jvp = tangent(filtered_list, "xs w", "xs array(f; n), w float")


def smoothed_jvp(x, w, *, x_dot, w_dot):
    """Value and tangent of smoothed along (x_dot, w_dot)."""
    total = 0.0
    total_dot = 0.0
    t_2, t_2_dot = windows_list_jvp(x, 2, xs_dot=x_dot)
    for k, (m, m_dot) in enumerate(zip(t_2, t_2_dot), 1):
        total += k * m * m
        total_dot = total_dot + 2 * m * k * m_dot
    t_1 = []
    t_1_dot = []
    t_3, t_3_dot = chunks_list_jvp(x, 3, xs_dot=x_dot)
    for part, part_dot in zip(t_3, t_3_dot):
        t_4 = np.array(part)
        t_1_dot.append(np.sum(products_of_others(t_4) * np.array(part_dot)))
        t_1.append(np.prod(t_4))
    total = total + sum(t_1)
    total_dot = total_dot + sum(t_1_dot)
    values_1, values_1_dot = filtered_list_jvp(x, w, xs_dot=x_dot, w_dot=w_dot)
    values = values_1
    values_dot = values_1_dot
    return (
        total * values[-1] + values[0],
        values[-1] * total_dot + total * values_dot[-1] + values_dot[0],
    )
