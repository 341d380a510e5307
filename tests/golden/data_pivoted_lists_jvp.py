from autotangent.runtime import zeros


def primal_jvp(x, load, *, x_dot, load_dot):
    """Value and tangent of primal along (x_dot, load_dot)."""
    rows = [[0.5, x, 1.0], [x, 5.0, 2.0], [1.0, 2.0, 6.0]]
    rows_dot = [[0.0, x_dot, 0.0], [x_dot, 0.0, 0.0], zeros([1.0, 2.0, 6.0])]
    b = [1.0, load, 3.0]
    b_dot = [0.0, load_dot, 0.0]
    n = len(b)
    for k in range(n):
        pivot = max(range(k, n), key=lambda i: abs(rows[i][k]))
        t_1 = rows[pivot]
        t_1_dot = rows_dot[pivot]
        t_2 = rows[k]
        t_2_dot = rows_dot[k]
        rows_dot[k] = t_1_dot
        rows[k] = t_1
        rows_dot[pivot] = t_2_dot
        rows[pivot] = t_2
        t_3 = b[pivot]
        t_3_dot = b_dot[pivot]
        t_4 = b[k]
        t_4_dot = b_dot[k]
        b_dot[k] = t_3_dot
        b[k] = t_3
        b_dot[pivot] = t_4_dot
        b[pivot] = t_4
        for i in range(k + 1, n):
            factor = rows[i][k] / rows[k][k]
            factor_dot = (rows_dot[i][k] - factor * rows_dot[k][k]) / rows[k][k]
            t_7 = []
            t_7_dot = []
            for p, p_dot, q, q_dot in zip(rows[i], rows_dot[i], rows[k], rows_dot[k]):
                t_7_dot.append(p_dot - q * factor_dot - factor * q_dot)
                t_7.append(p - factor * q)
            rows_dot[i] = t_7_dot
            rows[i] = t_7
            b_dot[i] -= b[k] * factor_dot + factor * b_dot[k]
            b[i] -= factor * b[k]
    found = [0.0] * n
    found_dot = zeros(found)
    for i in reversed(range(n)):
        t_6 = []
        t_6_dot = []
        for j in range(i + 1, n):
            t_6_dot.append(found[j] * rows_dot[i][j] + rows[i][j] * found_dot[j])
            t_6.append(rows[i][j] * found[j])
        found_1 = (b[i] - sum(t_6)) / rows[i][i]
        found_dot[i] = (b_dot[i] - sum(t_6_dot) - found_1 * rows_dot[i][i]) / rows[i][i]
        found[i] = found_1
    t_5 = []
    t_5_dot = []
    for v, v_dot in zip(found, found_dot):
        t_5_dot.append(2 * v * v_dot)
        t_5.append(v * v)
    return sum(t_5), sum(t_5_dot)
