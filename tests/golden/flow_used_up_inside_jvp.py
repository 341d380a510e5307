from autotangent.runtime import power_by_base


def weighted_jvp(x, xs, *, x_dot, xs_dot):
    """Value and tangent of weighted along (x_dot, xs_dot)."""
    total = 0.0
    total_dot = 0.0
    for k in range(3):
        total_1 = sum(filter(lambda j: j != k, range(4)))
        total += total_1 * x
        total_dot = total_dot + total_1 * x_dot
        total_2 = sum(map(lambda j: j % 2, range(k)))
        total_3 = xs[total_2]
        total_4 = max(reversed([1, 2, k]))
        total += total_3**total_4
        total_dot = total_dot + power_by_base(total_3, total_4) * xs_dot[total_2]
        total_5 = int(''.join(map(str, [k, 1])))
        total_6 = total_5 * x
        total += total_6 * xs[k]
        total_dot = total_dot + xs[k] * total_5 * x_dot + total_6 * xs_dot[k]
    return total, total_dot
