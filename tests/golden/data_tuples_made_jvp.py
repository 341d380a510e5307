import numpy as np
from autotangent.runtime import ordered_like, tangent

both_jvp = tangent(both, "t", "t tuple(float, float)")


def braid_jvp(values, a, x, *, values_dot, a_dot, x_dot):
    """Value and tangent of braid along (values_dot, a_dot, x_dot)."""
    grown = [x]
    grown_dot = [x_dot]
    for v, v_dot in zip(values, values_dot):
        grown_dot.append(v * grown_dot[-1] + grown[-1] * v_dot)
        grown.append(grown[-1] * v)
    frozen = tuple(grown)
    frozen_dot = tuple(grown_dot)
    grown_dot[0] = 0.0
    grown[0] = 7.0
    if len(frozen) < 1:
        raise ValueError('not enough values to unpack')
    first = frozen[0]
    first_dot = frozen_dot[0]
    rest = []
    rest_dot = []
    for v_2, v_2_dot in zip(frozen[1:], frozen_dot[1:]):
        rest_dot.append(v_2_dot)
        rest.append(v_2)
    total = first * rest[1] + sum(frozen) * len(frozen)
    total_dot = (
        rest[1] * first_dot + first * rest_dot[1] + len(frozen) * sum(frozen_dot)
    )
    pairs = []
    pairs_dot = []
    for item_1, item_1_dot, item_2, item_2_dot, item_3 in zip(grown, grown_dot, values, values_dot, range(3)):
        pairs_dot.append((item_1_dot, item_2_dot, 0.0))
        pairs.append((item_1, item_2, item_3))
    for (p, q, k), (p_dot, q_dot, k_dot) in zip(pairs, pairs_dot):
        total = total + p * q * k
        total_dot = total_dot + k * (q * p_dot + p * q_dot)
    pairs_dot.append((x_dot, total_dot, 0.0))
    pairs.append((x, total, 2))
    p_dot, q_dot, k_dot = pairs_dot[-1]
    p, q, k = pairs[-1]
    t_7 = []
    t_7_dot = []
    for index, (item, item_dot) in enumerate(zip((x, x * x), (x_dot, 2 * x * x_dot)), 1):
        t_7_dot.append((0.0, item_dot))
        t_7.append((index, item))
    t_1_dot, t_2_dot = t_7_dot
    t_1, t_2 = t_7
    i_dot, u_dot = t_1_dot
    i, u = t_1
    j_dot, w_dot = t_2_dot
    j, w = t_2
    t_6 = []
    t_6_dot = []
    for v_1, v_1_dot in zip(a, a_dot):
        t_6_dot.append(v_1_dot)
        t_6.append(v_1)
    entries = tuple(t_6)
    entries_dot = tuple(t_6_dot)
    t_5 = []
    t_5_dot = []
    for e, e_dot in zip(entries, entries_dot):
        if e > 0.5:
            t_5_dot.append(x * e_dot + e * x_dot)
            t_5.append(e * x)
    large = tuple(t_5)
    large_dot = tuple(t_5_dot)
    signs = (1.0, x, -1.0, -1.0)
    signs_dot = (0.0, x_dot, 0.0, 0.0)
    shared = (grown, grown)
    shared_dot = (grown_dot, grown_dot)
    shared_dot[0][1] = 2 * x * x_dot
    shared[0][1] = x * x
    t_8, t_8_dot = both_jvp((x, u), t_dot=(x_dot, u_dot))
    s_dot, longer_dot = t_8_dot
    s, longer = t_8
    again = (longer[0], longer[1], longer[2], longer[0], longer[1], longer[2])
    again_dot = (
        longer_dot[0],
        longer_dot[1],
        longer_dot[2],
        longer_dot[0],
        longer_dot[1],
        longer_dot[2],
    )
    t_4 = []
    t_4_dot = []
    for item_4, item_4_dot in reversed(list(zip(entries, entries_dot))):
        t_4_dot.append(item_4_dot)
        t_4.append(item_4)
    back = tuple(t_4)
    back_dot = tuple(t_4_dot)
    order = tuple(sorted(grown)[:])
    order_dot = tuple(ordered_like(grown_dot, grown, None, False)[:])
    arrays = (a, a * x)
    arrays_dot = (a_dot, x * a_dot + x_dot * a)
    t_3 = []
    t_3_dot = []
    for item_1_1, item_1_1_dot, item_2_1, item_2_1_dot in zip(values, values_dot, large, large_dot):
        t_3_dot.append((item_1_1_dot, item_2_1_dot))
        t_3.append((item_1_1, item_2_1))
    kept = tuple(t_3)
    kept_dot = tuple(t_3_dot)
    total_1 = sum(large)
    total_2 = total_1 * signs[1]
    total = (
        total
        + p * q * k
        + i * u * j * w
        + total_2 * signs[3]
        + shared[1][1] * s * again[5]
    )
    total_dot = (
        total_dot
        + k * (q * p_dot + p * q_dot)
        + j * i * (w * u_dot + u * w_dot)
        + signs[3] * (signs[1] * sum(large_dot) + total_1 * signs_dot[1])
        + total_2 * signs_dot[3]
        + again[5] * (s * shared_dot[1][1] + shared[1][1] * s_dot)
        + shared[1][1] * s * again_dot[5]
    )
    return (
        (
            total
            + back[0] * order[1]
            + np.sum(arrays[1] * arrays[0])
            + kept[1][0] * kept[1][1]
        ),
        (
            total_dot
            + order[1] * back_dot[0]
            + back[0] * order_dot[1]
            + np.sum(arrays[0] * arrays_dot[1] + arrays[1] * arrays_dot[0])
            + kept[1][1] * kept_dot[1][0]
            + kept[1][0] * kept_dot[1][1]
        ),
    )
