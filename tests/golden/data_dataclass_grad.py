from autotangent.runtime import power_by_base, zeros


def potential_grad(well, x):
    """Gradient of potential with respect to (well, x)."""
    d = (x - well.centre) / well.width

    # return -well.depth * np.exp(-np.sum(d**2)) + well.depth**well.order
    t_1 = np.exp(-np.sum(d**2))
    d_bar = 2 * t_1 * well.depth * d
    well_bar = zeros(well)
    well_bar.depth += power_by_base(well.depth, well.order) - t_1
    # d = (x - well.centre) / well.width
    x_bar = d_bar / well.width
    well_bar.centre -= x_bar
    well_bar.width -= d @ x_bar
    return well_bar, x_bar
