from autotangent.runtime import power_by_base, product, products_of_others, spread, unbroadcast, unpad, unrepeat


def energy_grad(x, w):
    """Gradient of energy with respect to (x, w)."""
    powers_1 = np.repeat(x, 3, axis=0)
    powers_2 = np.arange(3.0)
    powers = powers_1**powers_2

    # return np.prod(x * w, axis=-1) + np.sum(powers) * np.sum(np.pad(w, 0)) + np.su ...
    t_1_bar = products_of_others(x * w, axis=-1)
    x_bar = w * t_1_bar
    powers_bar = spread(np.sum(np.pad(w, 0)), powers, None, False)
    w_bar = (
        x * t_1_bar
        + unpad(np.sum(powers), w, 0)
        + unrepeat(
            spread(1.0, np.repeat(w, [2], axis=-1), None, False), w, [2], axis=-1
        )
    )
    # powers = np.repeat(x, 3, axis=0) ** np.arange(3.0)
    x_bar += unrepeat(
        unbroadcast(product(powers_bar, power_by_base(powers_1, powers_2)), powers_1),
        x,
        3,
        axis=0,
    )
    return x_bar, w_bar
