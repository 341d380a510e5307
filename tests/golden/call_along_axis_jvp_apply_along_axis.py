import numpy as np


def apply_along_axis_jvp(axis, arr, *args, arr_dot):
    """Value and tangent of apply_along_axis along arr_dot."""
    moved = np.moveaxis(np.asarray(arr), axis, -1)
    moved_dot = np.moveaxis(np.asarray(arr_dot), axis, -1)
    rows = np.reshape(moved, (-1, moved.shape[-1]))
    rows_dot = np.reshape(moved_dot, (-1, moved.shape[-1]))
    if not len(rows):
        raise ValueError("Cannot apply_along_axis when any iteration dimensions are 0")
    first = func1d(rows[0])
    first_dot = func1d(rows_dot[0])
    shape = np.shape(first)
    found = np.zeros((len(rows), *shape), dtype=np.asarray(first).dtype)
    found_dot = np.zeros_like(found)
    found_dot[0] = first_dot
    found[0] = first
    for k in range(1, len(rows)):
        found_dot[k] = func1d(rows_dot[k])
        found[k] = func1d(rows[k])
    whole = np.reshape(found, (*moved.shape[:-1], *shape))
    whole_dot = np.reshape(found_dot, (*moved.shape[:-1], *shape))
    t_1 = inserted(axis, len(shape), whole.ndim)
    return np.transpose(whole, t_1), np.transpose(whole_dot, t_1)
