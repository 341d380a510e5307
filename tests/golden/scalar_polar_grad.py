import math

import numpy as np
from autotangent.runtime import quotient


def bearing_error_grad(x, y, z, observed):
    """Gradient of bearing_error with respect to (x, y, z, observed)."""
    azimuth = math.atan2(y, x)
    elevation_1 = math.hypot(x, y)
    elevation = math.atan2(z, elevation_1)
    slant = math.hypot(x, y, z)

    # return (azimuth - observed) ** 2 + elevation * slant
    azimuth_bar = 2 * (azimuth - observed)
    observed_bar = -azimuth_bar
    elevation_bar = slant
    slant_bar = elevation
    # slant = math.hypot(x, y, z)
    slant_1_bars = np.multiply(quotient((x, y, z), slant), slant_bar)
    x_bar = slant_1_bars[0]
    y_bar = slant_1_bars[1]
    z_bar = slant_1_bars[2]
    # elevation = math.atan2(z, math.hypot(x, y))
    z_bar += quotient(elevation_1, elevation_1**2 + z**2) * elevation_bar
    elevation_1_bar = -quotient(z, elevation_1**2 + z**2) * elevation_bar
    x_bar += quotient(x, elevation_1) * elevation_1_bar
    y_bar += quotient(y, elevation_1) * elevation_1_bar
    # azimuth = math.atan2(y, x)
    y_bar += quotient(x, x**2 + y**2) * azimuth_bar
    x_bar -= quotient(y, x**2 + y**2) * azimuth_bar
    return x_bar, y_bar, z_bar, observed_bar
