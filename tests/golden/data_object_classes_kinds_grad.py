import numpy as np
from autotangent.runtime import add_into, spread, spread_over, zeros


def moments_grad(w, v, k):
    """Gradient of moments with respect to (w, v, k)."""
    parts = [Cloud(v), Point(w), Cloud(k * v)]
    total = 0.0
    t_4 = parts[:1]
    for part in t_4:
        total += np.sum(part.w)
    t_1 = []
    t_5s = []
    t_3_1s = []
    for part_2 in parts:
        t_5 = isinstance(part_2, Cloud)
        t_5s.append(t_5)
        if t_5:
            t_3_1 = part_2.w * k
            t_3_1s.append(t_3_1)
            t_3 = np.sum(t_3_1**2)
        else:
            t_3 = k * part_2.w
        t_1.append(t_3)
    total += sum(t_1)
    heavy = []
    t_6s = []
    for part_1 in parts:
        t_6 = isinstance(part_1, Point)
        t_6s.append(t_6)
        if t_6:
            t_2 = k * part_1.w
        else:
            t_2 = np.sum(part_1.w**3)
        heavy.append(t_2)

    # return total * heavy[0] + heavy[1]
    total_bar = heavy[0]
    heavy_bar = zeros(heavy)
    heavy_bar[0] += total
    heavy_bar[1] += 1
    k_bar = 0.0
    parts_bar = zeros(parts)
    for i in range(len(parts) - 1, -1, -1):
        part_1 = parts[i]
        # heavy.append(t_2)
        t_7_bar = heavy_bar.pop()
        t_2_bar = t_7_bar
        t_6 = t_6s.pop()
        if t_6:
            # t_2 = k * part_1.w
            k_bar += part_1.w * t_2_bar
            part_1_bar = zeros(part_1)
            part_1_bar.w += k * t_2_bar
        else:
            # t_2 = np.sum(part_1.w ** 3)
            part_1_bar = zeros(part_1)
            part_1_bar.w += 3 * t_2_bar * part_1.w**2
        add_into(parts_bar[i], part_1_bar)
    # total = total + sum(t_1)
    t_1_bar = zeros(t_1)
    add_into(t_1_bar, spread_over(total_bar, t_1))
    for j in range(len(parts) - 1, -1, -1):
        part_2 = parts[j]
        # t_1.append(t_3)
        t_8_bar = t_1_bar.pop()
        t_3_bar = t_8_bar
        t_5 = t_5s.pop()
        if t_5:
            t_3_1 = t_3_1s.pop()
            # t_3 = np.sum((part_2.w * k) ** 2)
            t_3_1_bar = 2 * t_3_bar * t_3_1
            part_2_bar = zeros(part_2)
            part_2_bar.w += k * t_3_1_bar
            k_bar += part_2.w @ t_3_1_bar
        else:
            # t_3 = k * part_2.w
            k_bar += part_2.w * t_3_bar
            part_2_bar = zeros(part_2)
            part_2_bar.w += k * t_3_bar
        add_into(parts_bar[j], part_2_bar)
    t_4_bar = zeros(t_4)
    for m in range(len(t_4) - 1, -1, -1):
        part = t_4[m]
        # total += np.sum(part.w)
        part_bar = zeros(part)
        part_bar.w += spread(total_bar, part.w, None, False)
        add_into(t_4_bar[m], part_bar)
    # for part in parts[:1]:
    add_into(parts_bar, t_4_bar, slice(None, 1, None))
    # parts = [Cloud(v), Point(w), Cloud(k * v)]
    w_bar = parts_bar[1].w
    k_bar += v @ parts_bar[2].w
    v_bar = parts_bar[0].w + k * parts_bar[2].w
    return w_bar, v_bar, k_bar
