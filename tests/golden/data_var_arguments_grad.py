from autotangent.runtime import pair, quotient, zeros

combine_fwd, combine_rev = pair(
    combine,
    "terms scale options",
    "terms tuple(float, float, float), scale float, options dict(shift: float)",
)
combine_1_fwd, combine_1_rev = pair(
    combine,
    "terms",
    "terms tuple(float), scale float, options dict()",
)


def energy_grad(x, y, z):
    """Gradient of energy with respect to (x, y, z)."""
    numbers = (y, z)
    t_1, saved = combine_fwd(x, numbers[0], numbers[1], scale=y, shift=z)
    t_2, saved_1 = combine_1_fwd(z)
    t_3 = math.sqrt(t_1 + t_2)

    # return math.sqrt(combine(x, *numbers, scale=y, shift=z) + combine(z))
    t_4_bar = quotient(1, t_3) / 2
    terms_bar = zeros((x, numbers[0], numbers[1]))
    options_bar = zeros({'shift': z})
    y_bar = combine_rev(saved, t_4_bar, terms_bar, options_bar)
    terms_1_bar = zeros((z,))
    combine_1_rev(saved_1, t_4_bar, terms_1_bar)
    z_bar = terms_1_bar[0]
    z_bar += options_bar['shift']
    x_bar = terms_bar[0]
    numbers_bar = zeros(numbers)
    numbers_bar[0] += terms_bar[1]
    numbers_bar[1] += terms_bar[2]
    # numbers = (y, z)
    y_bar += numbers_bar[0]
    z_bar += numbers_bar[1]
    return x_bar, y_bar, z_bar
