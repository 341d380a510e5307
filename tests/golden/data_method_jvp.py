import numpy as np
from autotangent.runtime import tangent

response_jvp = tangent(
    Sensor.response,
    "self x",
    "self tests.programs.data_method:Sensor{gain: float, offset: float}, x array(f; n)",
)


def calibrated_jvp(sensor, x, *, sensor_dot, x_dot):
    """Value and tangent of calibrated along (sensor_dot, x_dot)."""
    t_1, t_1_dot = response_jvp(sensor, x, self_dot=sensor_dot, x_dot=x_dot)
    t_2 = np.sum(t_1**2)
    return (
        t_2 * sensor.gain,
        2 * sensor.gain * np.sum(t_1 * t_1_dot) + t_2 * sensor_dot.gain,
    )
