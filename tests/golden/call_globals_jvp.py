import numpy as np
from autotangent.runtime import tangent

wave_speed_jvp = tangent(wave_speed, "k", "k float")


def travel_time_jvp(k, distance, *, k_dot, distance_dot):
    """Value and tangent of travel_time along (k_dot, distance_dot)."""
    t_1, t_1_dot = wave_speed_jvp(k, k_dot=k_dot)
    t_2 = distance / t_1
    return np.sum(t_2) * GRAVITY, GRAVITY * np.sum((distance_dot - t_2 * t_1_dot) / t_1)
