import numpy as np
from autotangent.runtime import pair, unbroadcast

wave_speed_fwd, wave_speed_rev = pair(wave_speed, "k", "k float")


def travel_time_grad(k, distance):
    """Gradient of travel_time with respect to (k, distance)."""
    t_1, saved = wave_speed_fwd(k)
    t_2 = distance / t_1

    # return np.sum(distance / wave_speed(k)) * GRAVITY
    t_3_bar = GRAVITY / t_1
    distance_bar = np.broadcast_to(t_3_bar, distance.shape)
    k_bar = wave_speed_rev(saved, -unbroadcast(t_2 * t_3_bar, t_1))
    return k_bar, distance_bar.copy()
