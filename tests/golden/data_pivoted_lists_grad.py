from autotangent.runtime import add_into, spread_over, zeros


def primal_grad(x, load):
    """Gradient of primal with respect to (x, load)."""
    t_8_bar = [0.0, 0.0, 0.0]
    t_8 = [0.5, x, 1.0]
    t_9_bar = [0.0, 0.0, 0.0]
    t_9 = [x, 5.0, 2.0]
    t_10_bar = [0.0, 0.0, 0.0]
    t_10 = [1.0, 2.0, 6.0]
    rows_bar = [t_8_bar, t_9_bar, t_10_bar]
    rows = [t_8, t_9, t_10]
    b = [1.0, load, 3.0]
    n = len(b)
    pivots = []
    rows_bar_1s = []
    rows_1s = []
    rows_bar_2s = []
    rows_2s = []
    b_1s = []
    b_2s = []
    factors = []
    t_7_bars = []
    t_7s = []
    rows_bar_3s = []
    rows_3s = []
    b_3s = []
    for k in range(n):
        pivot = max(range(k, n), key=lambda i: abs(rows[i][k]))
        pivots.append(pivot)
        t_1_bar = rows_bar[pivot]
        t_1 = rows[pivot]
        t_2_bar = rows_bar[k]
        t_2 = rows[k]
        rows_bar_1 = rows_bar[k]
        rows_bar_1s.append(rows_bar_1)
        rows_bar[k] = t_1_bar
        rows_1 = rows[k]
        rows_1s.append(rows_1)
        rows[k] = t_1
        rows_bar_2 = rows_bar[pivot]
        rows_bar_2s.append(rows_bar_2)
        rows_bar[pivot] = t_2_bar
        rows_2 = rows[pivot]
        rows_2s.append(rows_2)
        rows[pivot] = t_2
        t_3 = b[pivot]
        t_4 = b[k]
        b_1 = b[k]
        b_1s.append(b_1)
        b[k] = t_3
        b_2 = b[pivot]
        b_2s.append(b_2)
        b[pivot] = t_4
        for i in range(k + 1, n):
            factor = rows[i][k] / rows[k][k]
            factors.append(factor)
            t_7_bar = []
            t_7_bars.append(t_7_bar)
            t_7 = []
            t_7s.append(t_7)
            for p, q in zip(rows[i], rows[k]):
                t_7_bar.append(0.0)
                t_7.append(p - factor * q)
            rows_bar_3 = rows_bar[i]
            rows_bar_3s.append(rows_bar_3)
            rows_bar[i] = t_7_bar
            rows_3 = rows[i]
            rows_3s.append(rows_3)
            rows[i] = t_7
            b_3 = b[i]
            b_3s.append(b_3)
            b[i] -= factor * b[k]
    found = [0.0] * n
    t_6s = []
    found_1s = []
    found_2s = []
    for i in reversed(range(n)):
        t_6 = []
        t_6s.append(t_6)
        for j in range(i + 1, n):
            t_6.append(rows[i][j] * found[j])
        found_1 = (b[i] - sum(t_6)) / rows[i][i]
        found_1s.append(found_1)
        found_2 = found[i]
        found_2s.append(found_2)
        found[i] = found_1
    t_5 = []
    for v in found:
        t_5.append(v * v)

    # return sum(t_5)
    t_5_bar = zeros(t_5)
    add_into(t_5_bar, spread_over(1.0, t_5))
    found_bar = zeros(found)
    for m in range(len(found) - 1, -1, -1):
        v = found[m]
        # t_5.append(v * v)
        t_11_bar = t_5_bar.pop()
        v_bar = 2 * v * t_11_bar
        found_bar[m] += v_bar
    b_bar = zeros(b)
    for i in range(n):
        found_1 = found_1s.pop()
        found_2 = found_2s.pop()
        t_6 = t_6s.pop()
        found[i] = found_2
        # found[i] = (b[i] - sum(t_6)) / rows[i][i]
        found_1_bar = found_bar[i] / rows[i][i]
        b_bar[i] += found_1_bar
        t_6_bar = zeros(t_6)
        add_into(t_6_bar, spread_over(-found_1_bar, t_6))
        rows_bar[i][i] -= found_1 * found_1_bar
        found_bar[i] = 0.0
        for j in range(n - 1, i, -1):
            # t_6.append(rows[i][j] * found[j])
            t_12_bar = t_6_bar.pop()
            t_6.pop()
            rows_bar[i][j] += found[j] * t_12_bar
            found_bar[j] += rows[i][j] * t_12_bar
    for k in range(n - 1, -1, -1):
        for i in range(n - 1, k, -1):
            b_3 = b_3s.pop()
            factor = factors.pop()
            b[i] = b_3
            # b[i] -= factor * b[k]
            factor_bar = -b[k] * b_bar[i]
            b_bar[k] -= factor * b_bar[i]
            rows_3 = rows_3s.pop()
            rows[i] = rows_3
            rows_bar_3 = rows_bar_3s.pop()
            rows_bar[i] = rows_bar_3
            t_7 = t_7s.pop()
            t_7_bar = t_7_bars.pop()
            for i_ in range(min(len(rows[i]), len(rows[k])) - 1, -1, -1):
                p = rows[i][i_]
                q = rows[k][i_]
                # t_7.append(p - factor * q)
                t_13_bar = t_7_bar.pop()
                t_7.pop()
                p_bar = t_13_bar
                factor_bar -= q * t_13_bar
                q_bar = -factor * t_13_bar
                rows_bar[i][i_] += p_bar
                rows_bar[k][i_] += q_bar
            # factor = rows[i][k] / rows[k][k]
            factor_1_bar = factor_bar / rows[k][k]
            rows_bar[i][k] += factor_1_bar
            rows_bar[k][k] -= factor * factor_1_bar
        b_2 = b_2s.pop()
        pivot = pivots.pop()
        b[pivot] = b_2
        # b[pivot] = t_4
        t_4_bar = b_bar[pivot]
        b_bar[pivot] = 0.0
        b_1 = b_1s.pop()
        b[k] = b_1
        # b[k] = t_3
        t_3_bar = b_bar[k]
        # t_4 = b[k]
        b_bar[k] = t_4_bar
        # t_3 = b[pivot]
        b_bar[pivot] += t_3_bar
        rows_2 = rows_2s.pop()
        rows[pivot] = rows_2
        rows_bar_2 = rows_bar_2s.pop()
        rows_bar[pivot] = rows_bar_2
        rows_1 = rows_1s.pop()
        rows[k] = rows_1
        rows_bar_1 = rows_bar_1s.pop()
        rows_bar[k] = rows_bar_1
    # b = [1.0, load, 3.0]
    load_bar = b_bar[1]
    # t_9 = [x, 5.0, 2.0]
    x_bar = t_9_bar[0]
    # t_8 = [0.5, x, 1.0]
    x_bar += t_8_bar[1]
    return x_bar, load_bar
