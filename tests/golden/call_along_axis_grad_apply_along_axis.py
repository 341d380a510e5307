import numpy as np
from autotangent.runtime import inverted


def apply_along_axis_fwd(axis, arr, *args):
    """Value of apply_along_axis and what apply_along_axis_rev needs."""
    moved = np.moveaxis(np.asarray(arr), axis, -1)
    rows = np.reshape(moved, (-1, moved.shape[-1]))
    if not len(rows):
        raise ValueError("Cannot apply_along_axis when any iteration dimensions are 0")
    first = func1d(rows[0])
    shape = np.shape(first)
    found = np.zeros((len(rows), *shape), dtype=np.asarray(first).dtype)
    found[0] = first
    for k in range(1, len(rows)):
        found[k] = func1d(rows[k])
    whole = np.reshape(found, (*moved.shape[:-1], *shape))
    t_1 = inserted(axis, len(shape), whole.ndim)
    return np.transpose(whole, t_1), (axis, found, moved, rows, t_1)


def apply_along_axis_rev(saved, y_bar, arr_bar):
    """Adjoint of apply_along_axis: adds into arr_bar."""
    axis, found, moved, rows, t_1 = saved
    # return np.transpose(whole, inserted(axis, len(shape), whole.ndim))
    whole_bar = np.transpose(y_bar, inverted(t_1))
    # whole = np.reshape(found, (*moved.shape[:-1], *shape))
    found_bar = np.reshape(whole_bar, np.shape(found))
    rows_bar = np.zeros_like(rows)
    found_bar = found_bar.copy()
    for k in range(len(rows) - 1, 0, -1):
        # found[k] = func1d(rows[k], *args)
        rows_bar[k] += found_bar[k]
        found_bar[k] = 0.0
    # found[0] = first
    first_bar = found_bar[0]
    found_bar[0] = 0.0
    # first = func1d(rows[0], *args)
    rows_bar[0] += first_bar
    # rows = np.reshape(moved, (-1, moved.shape[-1]))
    moved_bar = np.reshape(rows_bar, np.shape(moved))
    # moved = np.moveaxis(np.asarray(arr), axis, -1)
    arr_bar += np.moveaxis(moved_bar, -1, axis)
