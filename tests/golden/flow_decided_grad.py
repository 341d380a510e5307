from autotangent.runtime import first_largest, only_at


def cooled_grad(t, k, step):
    """Gradient of cooled with respect to (t, k)."""
    ts = []
    ts_ = []
    for i in range(4):
        ts.append(t)
        if step is not None and i >= 0:
            t = t - step * k * t
        ts_.append(t)
        rate = 1 + k * i
        rate *= t
        t -= step * max(rate, t * rate)

    # return t
    t_bar = 1.0
    k_bar = 0.0
    for i in range(3, -1, -1):
        t_1 = ts_.pop()
        # t -= step * max(rate, t * rate)
        rate = 1 + k * i
        rate_1 = rate * t_1
        t_2_bars = only_at(
            -step * t_bar,
            first_largest((rate_1, t_1 * rate_1)),
            len((rate_1, t_1 * rate_1)),
        )
        rate_bar = t_2_bars[0] + t_1 * t_2_bars[1]
        t_bar = t_bar + rate_1 * t_2_bars[1]
        # rate *= t
        t_bar += rate * rate_bar
        rate_bar = t_1 * rate_bar
        # rate = 1 + k * i
        k_bar += i * rate_bar
        t = ts.pop()
        if step is not None and i >= 0:
            # t = t - step * k * t
            k_bar -= step * t * t_bar
            t_bar = (1 - step * k) * t_bar
    return t_bar, k_bar
