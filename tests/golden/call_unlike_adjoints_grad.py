from autotangent.runtime import add_at, unbroadcast, zeros


def mixed_grad(x, y):
    """Gradient of mixed with respect to (x, y)."""
    n = x * y
    kept = [[x, y], 2.0, n]
    n_bar = kept[0]
    share = [y, x * n]
    share_bar = kept[1]

    # return n * n_bar[0] + share[1] * share_bar * n_bar[1] + share[0] ** 2
    t_1 = share[1] * share_bar
    t_2_bar = unbroadcast(1, n * n_bar[0])
    n_bar_ = unbroadcast(n_bar[0] * t_2_bar, n)
    n_bar_bar = zeros(n_bar)
    n_bar_bar[0] += n * t_2_bar
    t_3_bar = unbroadcast(1, t_1 * n_bar[1])
    t_1_bar = unbroadcast(n_bar[1] * t_3_bar, t_1)
    share_bar_ = zeros(share)
    share_bar_[1] += unbroadcast(share_bar * t_1_bar, share[1])
    share_bar_bar = share[1] * t_1_bar
    n_bar_bar[1] += unbroadcast(t_1 * t_3_bar, n_bar[1])
    share_bar_[0] += 2 * share[0] * unbroadcast(1, share[0] ** 2)
    # share_bar = kept[1]
    kept_bar = zeros(kept)
    add_at(kept_bar, 1, share_bar_bar)
    # share = [y, x * n]
    y_bar = share_bar_[0]
    x_bar = n * share_bar_[1]
    n_bar_ += x * share_bar_[1]
    # n_bar = kept[0]
    add_at(kept_bar, 0, n_bar_bar)
    # kept = [[x, y], 2.0, n]
    x_bar += kept_bar[0][0]
    y_bar += kept_bar[0][1]
    n_bar_ += kept_bar[2]
    # n = x * y
    x_bar += y * n_bar_
    y_bar += x * n_bar_
    return x_bar, y_bar
