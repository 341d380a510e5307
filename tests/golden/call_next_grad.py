from autotangent.runtime import add_into, listing, pair, spread_over, zeros

harmonics_list = listing(harmonics)
harmonics_list_fwd, harmonics_list_rev = pair(harmonics_list, "x", "x float")


def f_grad(x, weights):
    """Gradient of f with respect to (x, weights)."""
    it = weights[:]
    at = 0
    at_2 = at
    if at < len(it):
        t_1 = it[at]
        at += 1
    else:
        raise StopIteration
    at_3 = at
    result = t_1 * x
    trips = 0
    t_7 = it[at:]
    for w in t_7:
        trips = trips + 1
        at += 1
        result += w * x
        if w > 1:
            break
    at_4 = at
    if at < len(it):
        t_2 = it[at]
        at += 1
    else:
        t_2 = 0.5
    at_5 = at
    if at < len(it):
        t_3 = it[at]
    else:
        t_3 = 0.25
    result += t_2 + t_3 * x
    x_1 = x
    p_1 = x_1
    t_4 = p_1
    result += t_4
    p_1s = []
    for k in range(2):
        p_1s.append(p_1)
        p_1 = p_1 * x_1
        t_5 = p_1
        result += k * t_5
    p_1s_ = []
    for k in range(2):
        p_1s_.append(p_1)
        p_1 = p_1 * x_1
        y = p_1
        result -= k * y
    h, saved = harmonics_list_fwd(result)
    at_1 = 0
    at_1_1 = at_1
    if at_1 < len(h):
        first = h[at_1]
        at_1 += 1
    else:
        raise StopIteration
    left_ = False
    trips_ = 0
    for w_1 in weights:
        trips_ = trips_ + 1
        if w_1 > 0.8:
            left_ = True
            break
    if not left_:
        raise StopIteration
    large = w_1
    left = False
    trips__ = 0
    y_1 = None
    for k_2 in range(1, 5):
        trips__ = trips__ + 1
        y_1 = x / k_2
        if y_1 > 9.0:
            left = True
            break
    if not left:
        y_1 = 0.5
    t_6 = y_1

    # return result_
    result__bar = 1.0
    # result_ = first * sum(h[at_1:]) + large * t_6
    first_bar = sum(h[at_1:]) * result__bar
    h_bar = zeros(h)
    add_into(h_bar, spread_over(first, h[at_1:]), slice(at_1, None, None))
    large_bar = t_6
    t_6_bar = large
    # t_6 = y_1
    y_1_bar = t_6_bar
    if not left:
        y_1_bar = 0.0
    x_bar = 0.0
    for k_2 in range(1, 5)[:trips__][::-1]:
        # y_1 = x / k_2
        x_bar += y_1_bar / k_2
        y_1_bar = 0.0
    # large = w_1
    w_1_bar = large_bar
    weights_bar = zeros(weights)
    for i in range(trips_ - 1, -1, -1):
        w_1 = weights[i]
        weights_bar[i] += w_1_bar
        w_1_bar = 0.0
    if at_1_1 < len(h):
        # first = h[at_1]
        h_bar[at_1_1] += first_bar
    # h = harmonics_list(result)
    result_bar = harmonics_list_rev(saved, h_bar)
    p_1_bar = 0.0
    x_1_bar = 0.0
    for k in range(1, -1, -1):
        # result -= k * y
        y_bar = -k * result_bar
        # y = p_1
        p_1_bar += y_bar
        p_1_1 = p_1s_.pop()
        # p_1 = p_1 * x_1
        x_1_bar += p_1_1 * p_1_bar
        p_1_bar = x_1 * p_1_bar
    for k in range(1, -1, -1):
        # result = result + k * t_5
        t_5_bar = k * result_bar
        # t_5 = p_1
        p_1_bar += t_5_bar
        p_1 = p_1s.pop()
        # p_1 = p_1 * x_1
        x_1_bar += p_1 * p_1_bar
        p_1_bar = x_1 * p_1_bar
    # result = result + t_4
    t_4_bar = result_bar
    # t_4 = p_1
    p_1_bar += t_4_bar
    # p_1 = x_1
    x_1_bar += p_1_bar
    # x_1 = x
    x_bar += x_1_bar
    # result = result + (t_2 + t_3 * x)
    t_2_bar = result_bar
    t_3_bar = x * result_bar
    x_bar += t_3 * result_bar
    it_bar = zeros(it)
    if at_5 < len(it):
        # t_3 = it[at]
        it_bar[at_5] += t_3_bar
    if at_4 < len(it):
        # t_2 = it[at]
        it_bar[at_4] += t_2_bar
    t_7_bar = zeros(t_7)
    for j in range(trips - 1, -1, -1):
        w = t_7[j]
        # result += w * x
        w_bar = x * result_bar
        x_bar += w * result_bar
        t_7_bar[j] += w_bar
    # for w in it[at:]:
    add_into(it_bar, t_7_bar, slice(at_3, None, None))
    # result = t_1 * x
    t_1_bar = x * result_bar
    x_bar += t_1 * result_bar
    if at_2 < len(it):
        # t_1 = it[at]
        it_bar[at_2] += t_1_bar
    # it = weights[:]
    add_into(weights_bar, it_bar, slice(None))
    return x_bar, weights_bar
