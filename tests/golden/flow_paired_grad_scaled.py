from autotangent.runtime import add_into, zeros


def scaled_fwd(pairs, factor):
    """Value of scaled and what scaled_rev needs."""
    out = []
    t_1 = pairs[1:]
    pairs_ = []
    for pair_1, pair_2 in zip(pairs, t_1):
        pair = (pair_1, pair_2)
        pairs_.append(pair)
        out.append(pair[0] * pair[1] * factor)
    return out, (factor, out, pairs, pairs_, t_1)


def scaled_rev(saved, y_bar, pairs_bar):
    """Adjoint of scaled: adds into pairs_bar, returns factor_bar."""
    factor, out, pairs, pairs_, t_1 = saved
    # return out
    out_bar = zeros(out)
    add_into(out_bar, y_bar)
    factor_bar = 0.0
    t_1_bar = zeros(t_1)
    for i in range(min(len(pairs), len(t_1)) - 1, -1, -1):
        pair_1 = pairs[i]
        pair_2 = t_1[i]
        pair = pairs_.pop()
        # yield pair[0] * pair[1] * factor
        t_2_bar = out_bar.pop()
        pair_bar = zeros(pair)
        pair_bar[0] += pair[1] * factor * t_2_bar
        pair_bar[1] += pair[0] * factor * t_2_bar
        factor_bar += pair[0] * pair[1] * t_2_bar
        # pair = (pair_1, pair_2)
        pair_1_bar = pair_bar[0]
        pair_2_bar = pair_bar[1]
        pairs_bar[i] += pair_1_bar
        t_1_bar[i] += pair_2_bar
    # for (pair_1, pair_2) in zip(pairs, pairs[1:]):
    add_into(pairs_bar, t_1_bar, slice(1, None, None))
    return factor_bar
