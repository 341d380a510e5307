def scale_fwd(k, factor, *, k_bar):
    """Value of scale and what scale_rev needs."""
    k[0] = k[0] * factor
    return None, (factor, k_bar)


def scale_rev(saved):
    """Adjoint of scale: adds into k_bar."""
    factor, k_bar = saved
    # k = k * factor
    k_bar[0] = factor * k_bar[0]
