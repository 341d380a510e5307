from autotangent.runtime import add_into, first_largest, only_at, spread_over, zeros


def scaled_grad(x, w):
    """Gradient of scaled with respect to (x, w)."""
    powers = [x, w * x, w]
    t_1 = []
    for p in powers:
        t_1.append(p * p)
    t_2 = sum(t_1)

    # return 2 * sum(powers) + sum(powers) - w * sum(t_1) / 3 - max(powers)
    w_bar = -t_2 / 3
    t_1_bar = zeros(t_1)
    add_into(t_1_bar, spread_over(-w / 3, t_1))
    powers_bar = zeros(powers)
    add_into(powers_bar, spread_over(2, powers))
    add_into(powers_bar, spread_over(1.0, powers))
    add_into(powers_bar, only_at(-1, first_largest(powers), len(powers)))
    for i in range(len(powers) - 1, -1, -1):
        p = powers[i]
        # t_1.append(p * p)
        t_3_bar = t_1_bar.pop()
        p_bar = 2 * p * t_3_bar
        powers_bar[i] += p_bar
    # powers = [x, w * x, w]
    x_bar = powers_bar[0] + w * powers_bar[1]
    w_bar += x * powers_bar[1] + powers_bar[2]
    return x_bar, w_bar
