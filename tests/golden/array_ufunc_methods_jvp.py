import numpy as np
from autotangent.runtime import accumulate_tangent, exp_parts, products_of_others, quotient, reduce_slope, reduceat_tangent


def kernel_jvp(x, w, scale, *, x_dot, w_dot, scale_dot):
    """Value and tangent of kernel along (x_dot, w_dot, scale_dot)."""
    distances_1 = np.subtract(w[:, None], x)
    distances = np.hypot(x[:, None, None], distances_1)
    distances_dot = (
        quotient(x[:, None, None], distances) * x_dot[:, None, None]
        + quotient(distances_1, distances) * (w_dot[:, None] - x_dot)
    )
    grown_1 = np.shape([scale, 1.0]) + (1,) * np.ndim(x)
    grown = np.multiply(scale, x) + np.add(np.reshape([scale, 1.0], grown_1), x)
    grown_dot = (
        scale_dot * x + (scale + 1) * x_dot + np.reshape([scale_dot, 0.0], grown_1)
    )
    level = np.logaddexp.reduce(distances, axis=(0, 2))
    level_dot = np.sum(exp_parts(distances, axis=(0, 2)) * distances_dot, axis=(0, 2))
    peaks_1 = 3 * grown
    peaks_2 = np.sin(peaks_1)
    peaks = np.maximum.accumulate(peaks_2, axis=1)
    peaks_dot = (
        3 * accumulate_tangent(np.maximum, np.cos(peaks_1) * grown_dot, peaks_2, axis=1)
    )
    parts_1 = np.multiply.reduceat(x, [0, 2]) + np.add.reduceat(w, [0, 1])
    parts = parts_1
    parts_dot = np.broadcast_to(
        (
            reduceat_tangent(np.multiply, x_dot, x, [0, 2])
            + np.add.reduceat(w_dot, [0, 1])
        ),
        np.shape(parts_1),
    )
    ratio = np.divide.reduce(w)
    ratio_dot = np.sum(reduce_slope(np.divide, w, axis=0) * w_dot, axis=0)
    distances_dot[0] = x * w_dot[:, None] + w[:, None] * x_dot
    np.multiply.outer(w, x, out=distances[0])
    t_1 = np.multiply.reduce(parts)
    return (
        (
            np.add.reduce(level * w)
            + np.sum(distances**3)
            + np.sum(peaks**2)
            + t_1 * ratio
        ),
        (
            np.add.reduce(w * level_dot + level * w_dot)
            + 3 * np.sum(distances**2 * distances_dot)
            + np.sum(2 * peaks * peaks_dot)
            + ratio * np.sum(products_of_others(parts, axis=0) * parts_dot, axis=0)
            + t_1 * ratio_dot
        ),
    )
