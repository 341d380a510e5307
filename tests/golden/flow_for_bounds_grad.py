from autotangent.runtime import power_by_base


def series_grad(x, k, n):
    """Gradient of series with respect to (x, k)."""
    s = x
    for i in range(2, n):
        s = s + x**i / i
    all_s = []
    for j in range(1, 3 * n, 4):
        all_s.append(s)
        s = s * k + j * x

    # return s * i + j * k
    s_bar = i
    k_bar = j
    x_bar = 0.0
    for j in range(1, 3 * n, 4)[::-1]:
        s = all_s.pop()
        # s = s * k + j * x
        k_bar += s * s_bar
        x_bar += j * s_bar
        s_bar = k * s_bar
    for i in range(n - 1, 1, -1):
        # s = s + x**i / i
        x_bar += power_by_base(x, i) * s_bar / i
    # s = x
    x_bar += s_bar
    return x_bar, k_bar
