from autotangent.runtime import pair as pair_, zeros as zeros_

pair_fwd, pair_rev = pair_(pair, "a", "a float")
zeros_fwd, zeros_rev = pair_(zeros, "a", "a float")


def total_grad(x):
    """Gradient of total with respect to x."""
    values, saved = zeros_fwd(x)
    saved_1s = []
    for v in values:
        _, saved_1 = pair_fwd(v)
        saved_1s.append(saved_1)

    # return x
    x_bar = 1.0
    values_bar = zeros_(values)
    for i in range(len(values) - 1, -1, -1):
        v = values[i]
        saved_1 = saved_1s.pop()
        # x = x + pair(v)
        v_bar = pair_rev(saved_1, x_bar)
        values_bar[i] += v_bar
    # values = zeros(x)
    x_bar += zeros_rev(saved, values_bar)
    return x_bar
