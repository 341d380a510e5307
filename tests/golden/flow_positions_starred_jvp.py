from autotangent.runtime import power_by_base


def f_jvp(a, x, *, a_dot, x_dot):
    """Value and tangent of f along (a_dot, x_dot)."""
    total = 0.0
    total_dot = 0.0
    for t_1 in [(j, k) for j in range(2) for k in range(3)]:
        i = t_1[0]
        rest = list(t_1[1:])
        total += x**i * rest[0]
        total_dot = total_dot + rest[0] * power_by_base(x, i) * x_dot
    for t_2 in list(np.ndindex(a.shape)):
        i = t_2[0]
        rest = list(t_2[1:])
        total += a[i, rest[0]] ** 2 * x**i
        total_dot = (
            total_dot
            + 2 * a[i, rest[0]] * x**i * a_dot[i, rest[0]]
            + power_by_base(x, i) * a[i, rest[0]] ** 2 * x_dot
        )
    return total, total_dot
