import math

import numpy as np
from autotangent.runtime import quotient


def bearing_error_jvp(x, y, z, observed, *, x_dot, y_dot, z_dot, observed_dot):
    """Value and tangent of bearing_error along (x_dot, y_dot, z_dot, observed_dot)."""
    azimuth = math.atan2(y, x)
    azimuth_dot = quotient(x, x**2 + y**2) * y_dot - quotient(y, x**2 + y**2) * x_dot
    elevation_1 = math.hypot(x, y)
    elevation = math.atan2(z, elevation_1)
    elevation_dot = (
        quotient(elevation_1, elevation_1**2 + z**2) * z_dot
        - quotient(z, elevation_1**2 + z**2) * (
            quotient(x, elevation_1) * x_dot + quotient(y, elevation_1) * y_dot
        )
    )
    slant = math.hypot(x, y, z)
    slant_dot = np.dot(quotient((x, y, z), slant), (x_dot, y_dot, z_dot))
    return (
        (azimuth - observed) ** 2 + elevation * slant,
        (
            2 * (azimuth - observed) * (azimuth_dot - observed_dot)
            + slant * elevation_dot
            + elevation * slant_dot
        ),
    )
