import numpy as np
from autotangent.runtime import power_by_base


def potential_jvp(well, x, *, well_dot, x_dot):
    """Value and tangent of potential along (well_dot, x_dot)."""
    d = (x - well.centre) / well.width
    d_dot = (x_dot - well_dot.centre - well_dot.width * d) / well.width
    t_1 = np.exp(-np.sum(d**2))
    return (
        -well.depth * t_1 + well.depth**well.order,
        (
            (power_by_base(well.depth, well.order) - t_1) * well_dot.depth
            + 2 * well.depth * t_1 * np.sum(d * d_dot)
        ),
    )
