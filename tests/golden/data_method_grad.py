import numpy as np
from autotangent.runtime import pair, zeros

response_fwd, response_rev = pair(
    Sensor.response,
    "self x",
    "self tests.programs.data_method:Sensor{gain: float, offset: float}, x array(f; n)",
)


def calibrated_grad(sensor, x):
    """Gradient of calibrated with respect to (sensor, x)."""
    t_1, saved = response_fwd(sensor, x)
    t_2 = np.sum(t_1**2)

    # return np.sum(sensor.response(x) ** 2) * sensor.gain
    sensor_bar = zeros(sensor)
    x_bar = np.zeros_like(x)
    response_rev(saved, 2 * sensor.gain * t_1, sensor_bar, x_bar)
    sensor_bar.gain += t_2
    return sensor_bar, x_bar
