import numpy as np
from autotangent.runtime import count, power_by_base, tangent

whitened_jvp = tangent(whitened, "readings scale", "readings list(float), scale float")


def mixed_jvp(x, v, n, *, x_dot, v_dot):
    """Value and tangent of mixed along (x_dot, v_dot)."""
    readings = [x, x * x, 1.0]
    readings_dot = [x_dot, 2 * x * x_dot, 0.0]
    readings_dot.append(x * v_dot[0] + v[0] * x_dot)
    readings.append(v[0] * x)
    a_1, a_1_dot = whitened_jvp(
        readings, v[1], readings_dot=readings_dot, scale_dot=v_dot[1]
    )
    a = a_1
    a_dot = a_1_dot
    b = np.array([1.0, 2.0, 3.0]) / v
    b_dot = -b * v_dot / v
    b_dot -= np.array((x_dot, 0.0, 0.0))
    b[...] -= np.array((x, 0.0, 1.0))
    for k in range(n):
        b_1 = np.array([1.0, x, 0.5])
        b_2 = np.tanh(readings[:3])
        b_3 = np.array(readings[1:])
        b_dot = (
            b_1 * b_dot
            + b * np.array([0.0, x_dot, 0.0])
            + b_3 * (1 - b_2**2) * np.asarray(readings_dot[:3])
            + b_2 * np.array(readings_dot[1:])
        )
        b = b * b_1 + b_2 * b_3
    if (v > [0.0, 1.0, 5.0])[0]:
        b_4 = np.array([2, 1, 1])
        b_dot = power_by_base(b, b_4) * b_dot
        b = b**b_4
    counts = np.ones(3) * [1, 2, 3]
    t_1 = a**2
    t_2 = np.exp([x, 0.0, 0.1, x])
    t_3 = t_1 * t_2
    return (
        np.sum(t_3) + np.sum(b * counts) + np.var(readings),
        (
            np.sum(
                np.broadcast_to(
                    (
                        2 * t_2 * a * a_dot
                        + t_1 * t_2 * np.asarray([x_dot, 0.0, 0.0, x_dot])
                    ),
                    np.shape(t_3),
                ),
            )
            + np.sum(counts * b_dot)
            + (
                2
                * np.sum((readings - np.mean(readings, keepdims=True)) * readings_dot)
                / count(readings)
            )
        ),
    )
