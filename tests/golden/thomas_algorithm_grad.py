import numpy as np


def solve_grad(lower, main, upper, rhs):
    """Gradient of solve with respect to (lower, main, upper, rhs)."""
    n = len(main)
    c = np.zeros(n)
    d = np.zeros(n)
    c[0] = upper[0] / main[0]
    d[0] = rhs[0] / main[0]
    pivots = []
    for i in range(1, n):
        pivot = main[i] - lower[i] * c[i - 1]
        pivots.append(pivot)
        c[i] = upper[i] / pivot
        d[i] = (rhs[i] - lower[i] * d[i - 1]) / pivot
    x = np.zeros(n)
    x[-1] = d[-1]
    for i in range(n - 2, -1, -1):
        x[i] = d[i] - c[i] * x[i + 1]

    # return np.sum(x**2)
    x_bar = 2 * x
    d_bar = np.zeros_like(d)
    c_bar = np.zeros_like(c)
    for i in range(0, n - 1):
        # x[i] = d[i] - c[i] * x[i + 1]
        d_bar[i] += x_bar[i]
        c_bar[i] -= x[i + 1] * x_bar[i]
        x_bar[i + 1] -= c[i] * x_bar[i]
        x_bar[i] = 0.0
    # x[-1] = d[-1]
    d_bar[-1] += x_bar[-1]
    lower_bar = np.zeros_like(lower)
    main_bar = np.zeros_like(main)
    upper_bar = np.zeros_like(upper)
    rhs_bar = np.zeros_like(rhs)
    for i in range(n - 1, 0, -1):
        pivot = pivots.pop()
        # d[i] = (rhs[i] - lower[i] * d[i - 1]) / pivot
        d_1_bar = d_bar[i] / pivot
        rhs_bar[i] += d_1_bar
        lower_bar[i] -= d[i - 1] * d_1_bar
        d_bar[i - 1] -= lower[i] * d_1_bar
        pivot_bar = -d[i] * d_1_bar
        # c[i] = upper[i] / pivot
        c_1_bar = c_bar[i] / pivot
        upper_bar[i] += c_1_bar
        pivot_bar -= c[i] * c_1_bar
        # pivot = main[i] - lower[i] * c[i - 1]
        main_bar[i] += pivot_bar
        lower_bar[i] -= c[i - 1] * pivot_bar
        c_bar[i - 1] -= lower[i] * pivot_bar
    # d[0] = rhs[0] / main[0]
    d_2_bar = d_bar[0] / main[0]
    rhs_bar[0] += d_2_bar
    main_bar[0] -= d[0] * d_2_bar
    # c[0] = upper[0] / main[0]
    c_2_bar = c_bar[0] / main[0]
    upper_bar[0] += c_2_bar
    main_bar[0] -= c[0] * c_2_bar
    return lower_bar, main_bar, upper_bar, rhs_bar
