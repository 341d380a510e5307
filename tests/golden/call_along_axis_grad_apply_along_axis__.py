import numpy as np
from autotangent.runtime import inverted, pair, unbroadcast

lambda_1_fwd, lambda_1_rev = pair(func1d, "column", "column array(f; ?)")


def apply_along_axis_fwd(axis, arr, *args):
    """Value of apply_along_axis and what apply_along_axis_rev needs."""
    moved = np.moveaxis(np.asarray(arr), axis, -1)
    rows = np.reshape(moved, (-1, moved.shape[-1]))
    if not len(rows):
        raise ValueError("Cannot apply_along_axis when any iteration dimensions are 0")
    first, saved = lambda_1_fwd(rows[0])
    shape = np.shape(first)
    found = np.zeros((len(rows), *shape), dtype=np.asarray(first).dtype)
    found[0] = first
    saved_1s = []
    found_1s = []
    for k in range(1, len(rows)):
        found_1, saved_1 = lambda_1_fwd(rows[k])
        saved_1s.append(saved_1)
        found_1s.append(found_1)
        found[k] = found_1
    whole = np.reshape(found, (*moved.shape[:-1], *shape))
    t_1 = inserted(axis, len(shape), whole.ndim)
    return (
        np.transpose(whole, t_1),
        (axis, first, found, found_1s, moved, rows, saved, saved_1s, t_1),
    )


def apply_along_axis_rev(saved, y_bar, arr_bar):
    """Adjoint of apply_along_axis: adds into arr_bar."""
    axis, first, found, found_1s, moved, rows, saved, saved_1s, t_1 = saved
    # return np.transpose(whole, inserted(axis, len(shape), whole.ndim))
    whole_bar = np.transpose(y_bar, inverted(t_1))
    # whole = np.reshape(found, (*moved.shape[:-1], *shape))
    found_bar = np.reshape(whole_bar, np.shape(found))
    rows_bar = np.zeros_like(rows)
    found_bar = found_bar.copy()
    for k in range(len(rows) - 1, 0, -1):
        saved_1 = saved_1s.pop()
        found_1 = found_1s.pop()
        # found[k] = func1d(rows[k], *args)
        lambda_1_rev(saved_1, unbroadcast(found_bar[k], found_1), rows_bar[k])
        found_bar[k] = 0.0
    # found[0] = first
    first_bar = unbroadcast(found_bar[0], first).copy()
    found_bar[0] = 0.0
    # first = func1d(rows[0], *args)
    lambda_1_rev(saved, first_bar, rows_bar[0])
    # rows = np.reshape(moved, (-1, moved.shape[-1]))
    moved_bar = np.reshape(rows_bar, np.shape(moved))
    # moved = np.moveaxis(np.asarray(arr), axis, -1)
    arr_bar += np.moveaxis(moved_bar, -1, axis)
