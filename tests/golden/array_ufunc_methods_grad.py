import numpy as np
from autotangent.runtime import accumulate_adjoint, exp_parts, products_of_others, quotient, reduce_slope, reduceat_adjoint, spread, unbroadcast


def kernel_grad(x, w, scale):
    """Gradient of kernel with respect to (x, w, scale)."""
    distances_1 = np.subtract(w[:, None], x)
    distances = np.hypot(x[:, None, None], distances_1)
    grown_1 = np.multiply(scale, x)
    grown_2 = [scale, 1.0]
    grown_3 = np.reshape(grown_2, np.shape(grown_2) + (1,) * np.ndim(x))
    grown_4 = np.add(grown_3, x)
    grown = grown_1 + grown_4
    level = np.logaddexp.reduce(distances, axis=(0, 2))
    peaks_1 = 3 * grown
    peaks_2 = np.sin(peaks_1)
    peaks = np.maximum.accumulate(peaks_2, axis=1)
    parts_1 = np.multiply.reduceat(x, [0, 2])
    parts_2 = np.add.reduceat(w, [0, 1])
    parts = parts_1 + parts_2
    ratio = np.divide.reduce(w)
    distances_2 = distances[0].copy()
    np.multiply.outer(w, x, out=distances[0])

    # return np.add.reduce(level * w) + np.sum(distances**3) + np.sum(peaks**2) + np ...
    level_bar = w
    w_bar = level
    distances_bar = 3 * distances**2
    peaks_bar = 2 * peaks * spread(1.0, peaks**2, None, False)
    parts_bar = ratio * products_of_others(parts, axis=0)
    ratio_bar = np.multiply.reduce(parts)
    distances[0] = distances_2
    # np.multiply.outer(w, x, out=distances[0])
    w_bar = w_bar.copy()
    w_bar[:, None] += np.sum(x * distances_bar[0], axis=1)[:, None]
    x_bar = np.sum(w[:, None] * distances_bar[0], axis=0)
    distances_bar[0] = 0.0
    # ratio = np.divide.reduce(w)
    w_bar += ratio_bar * reduce_slope(np.divide, w, axis=0)
    # parts = np.multiply.reduceat(x, [0, 2]) + np.add.reduceat(w, [0, 1])
    x_bar += reduceat_adjoint(np.multiply, unbroadcast(parts_bar, parts_1), x, [0, 2])
    w_bar += reduceat_adjoint(np.add, unbroadcast(parts_bar, parts_2), w, [0, 1])
    # peaks = np.maximum.accumulate(np.sin(3 * grown), axis=1)
    grown_bar = (
        3 * np.cos(peaks_1) * accumulate_adjoint(np.maximum, peaks_bar, peaks_2, axis=1)
    )
    # level = np.logaddexp.reduce(distances, axis=(0, 2))
    distances_bar += exp_parts(distances, axis=(0, 2)) * level_bar[None, :, None]
    # grown = np.multiply.outer(scale, x) + np.add.outer([scale, 1.0], x)
    grown_1_bar = unbroadcast(grown_bar, grown_1).copy()
    grown_4_bar = unbroadcast(grown_bar, grown_4).copy()
    grown_5_bars = np.reshape(unbroadcast(grown_4_bar, grown_3), np.shape(grown_2))
    scale_bar = x @ grown_1_bar + grown_5_bars[0]
    x_bar += scale * grown_1_bar + unbroadcast(grown_4_bar, x)
    # distances = np.hypot.outer(x, np.subtract.outer(w, x))
    x_bar[:, None, None] += np.sum(quotient(x[:, None, None], distances) * distances_bar, axis=(1, 2))[:, None, None]
    distances_1_bar = np.sum(quotient(distances_1, distances) * distances_bar, axis=0)
    w_bar[:, None] += distances_1_bar.sum(axis=1)[:, None]
    x_bar -= distances_1_bar.sum(axis=0)
    return x_bar, w_bar, scale_bar
