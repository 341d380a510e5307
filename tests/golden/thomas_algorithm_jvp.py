import numpy as np


def solve_jvp(lower, main, upper, rhs, *, lower_dot, main_dot, upper_dot, rhs_dot):
    """Value and tangent of solve along (lower_dot, main_dot, upper_dot, rhs_dot)."""
    n = len(main)
    c = np.zeros(n)
    c_dot = np.zeros_like(c)
    d = np.zeros(n)
    d_dot = np.zeros_like(d)
    c_dot[0] = (upper_dot[0] - upper[0] * main_dot[0] / main[0]) / main[0]
    c[0] = upper[0] / main[0]
    d_dot[0] = (rhs_dot[0] - rhs[0] * main_dot[0] / main[0]) / main[0]
    d[0] = rhs[0] / main[0]
    for i in range(1, n):
        pivot = main[i] - lower[i] * c[i - 1]
        pivot_dot = main_dot[i] - c[i - 1] * lower_dot[i] - lower[i] * c_dot[i - 1]
        c_dot[i] = (upper_dot[i] - upper[i] * pivot_dot / pivot) / pivot
        c[i] = upper[i] / pivot
        d_1 = (rhs[i] - lower[i] * d[i - 1]) / pivot
        d_dot[i] = (
            rhs_dot[i]
            - d[i - 1] * lower_dot[i]
            - lower[i] * d_dot[i - 1]
            - d_1 * pivot_dot
        ) / pivot
        d[i] = d_1
    x = np.zeros(n)
    x_dot = np.zeros_like(x)
    x_dot[-1] = d_dot[-1]
    x[-1] = d[-1]
    for i in range(n - 2, -1, -1):
        x_dot[i] = d_dot[i] - x[i + 1] * c_dot[i] - c[i] * x_dot[i + 1]
        x[i] = d[i] - c[i] * x[i + 1]
    return np.sum(x**2), 2 * np.sum(x * x_dot)
