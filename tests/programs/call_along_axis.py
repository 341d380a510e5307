"""np.apply_along_axis and np.apply_over_axes of functions that capture values and change the number of axes."""

import numpy as np


def smoothed(field, weight):
    def blurred(row, w):
        return np.convolve(row, [w, weight, w])

    wide = np.apply_along_axis(blurred, -1, field, weight**2)
    squares = np.apply_along_axis(lambda column: np.outer(column, column), 0, field)
    energy = np.apply_along_axis(np.sum, 1, field)
    mean = np.apply_over_axes(np.mean, wide, [0, -1])
    peak = np.apply_over_axes(lambda v, axis: weight * np.max(v, axis=axis, keepdims=True), field, 1)
    return np.sum(wide**3) + np.sum(squares * field) + np.sum(energy) * np.sum(mean) + np.sum(peak**2)


primal = smoothed
example = dict(field=(2, 3), weight=0.7)
wrt = ("field", "weight")
milestone = 3
