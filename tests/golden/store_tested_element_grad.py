def folded_grad(x, gain):
    """Gradient of folded with respect to (x, gain)."""
    y = x * gain
    t_1 = y[0] > 0.5
    if t_1:
        y_1 = y[0]
        y[0] = -2.0 * y[0] ** 2
    else:
        y_2 = y[0]
        y[0] = 3.0 * y[0] * gain
    t_2s = []
    y_3s = []
    y_4s = []
    for i in range(1, len(y)):
        t_2 = y[i - 1] < 0
        t_2s.append(t_2)
        if t_2:
            y_3 = y[i - 1]
            y_3s.append(y_3)
            y[i - 1] = y[i] * y[i]
        else:
            y_4 = y[i]
            y_4s.append(y_4)
            y[i] = y[i] * y[i - 1] - gain

    # return np.sum(y * x)
    y_bar = x
    x_bar = y.copy()
    gain_bar = 0.0
    y_bar = y_bar.copy()
    for i in range(len(y) - 1, 0, -1):
        t_2 = t_2s.pop()
        if t_2:
            y_3 = y_3s.pop()
            y[i - 1] = y_3
            # y[i - 1] = y[i] * y[i]
            y_bar[i] += 2 * y[i] * y_bar[i - 1]
            y_bar[i - 1] = 0.0
        else:
            y_4 = y_4s.pop()
            y[i] = y_4
            # y[i] = y[i] * y[i - 1] - gain
            y_bar[i - 1] += y[i] * y_bar[i]
            gain_bar -= y_bar[i]
            y_bar[i] = y[i - 1] * y_bar[i]
    if t_1:
        # y[0] = -2.0 * y[0] ** 2
        y_bar[0] = -4 * y_1 * y_bar[0]
    else:
        # y[0] = 3.0 * y[0] * gain
        gain_bar += 3 * y_2 * y_bar[0]
        y_bar[0] = 3 * gain * y_bar[0]
    # y = x * gain
    x_bar += gain * y_bar
    gain_bar += x @ y_bar
    return x_bar, gain_bar
