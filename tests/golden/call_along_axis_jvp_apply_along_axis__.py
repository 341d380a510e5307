import numpy as np
from autotangent.runtime import tangent

lambda_1_jvp = tangent(func1d, "column", "column array(f; ?)")


def apply_along_axis_jvp(axis, arr, *args, arr_dot):
    """Value and tangent of apply_along_axis along arr_dot."""
    moved = np.moveaxis(np.asarray(arr), axis, -1)
    moved_dot = np.moveaxis(np.asarray(arr_dot), axis, -1)
    rows = np.reshape(moved, (-1, moved.shape[-1]))
    rows_dot = np.reshape(moved_dot, (-1, moved.shape[-1]))
    if not len(rows):
        raise ValueError("Cannot apply_along_axis when any iteration dimensions are 0")
    first_1, first_1_dot = lambda_1_jvp(rows[0], column_dot=rows_dot[0])
    first = first_1
    first_dot = first_1_dot
    shape = np.shape(first)
    found = np.zeros((len(rows), *shape), dtype=np.asarray(first).dtype)
    found_dot = np.zeros_like(found)
    found_dot[0] = first_dot
    found[0] = first
    for k in range(1, len(rows)):
        found_1, found_1_dot = lambda_1_jvp(rows[k], column_dot=rows_dot[k])
        found_dot[k] = found_1_dot
        found[k] = found_1
    whole = np.reshape(found, (*moved.shape[:-1], *shape))
    whole_dot = np.reshape(found_dot, (*moved.shape[:-1], *shape))
    t_1 = inserted(axis, len(shape), whole.ndim)
    return np.transpose(whole, t_1), np.transpose(whole_dot, t_1)
