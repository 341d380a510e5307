import math

import numpy as np
from autotangent.runtime import batched

polar_rev_batched = batched(
    polar_rev,
    "y_bar",
    "saved tuple(float, float, float), y_bar tuple(float, float)",
)


def spiral_rev_batched(saved, y_bar):
    """spiral_rev for many directions: axis 0 of y_bar counts them."""
    directions = len(y_bar)
    phi, pitch, r, saved, saved_1, saved_2, t_1 = saved
    # return r * math.cos(pitch * phi) + turned + polar(r, pitch)[0]
    t_3_bar = -r * math.sin(pitch * phi) * y_bar
    phi_bar = pitch * t_3_bar
    turned_bar = y_bar
    x_1_bar, y_1_bar = polar_rev_batched(saved_2, (y_bar, np.zeros(directions)))
    r_bar = t_1 * y_bar + x_1_bar
    pitch_bar = phi * t_3_bar + y_1_bar
    # _, turned = polar(phi, pitch)
    x_2_bar, y_2_bar = polar_rev_batched(saved_1, (np.zeros(directions), turned_bar))
    phi_bar = phi_bar + x_2_bar
    pitch_bar = pitch_bar + y_2_bar
    # r, phi = polar(x, y)
    x_bar, y_bar_ = polar_rev_batched(saved, (r_bar, phi_bar))
    return x_bar, y_bar_, pitch_bar
