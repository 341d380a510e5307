import numpy as np
from autotangent.runtime import inverted, pair, unbroadcast

func1d_fwd, func1d_rev = pair(
    func1d,
    "weight row w",
    "weight float, row array(f; ?), w float",
)


def apply_along_axis_fwd(weight, axis, arr, *args):
    """Value of apply_along_axis and what apply_along_axis_rev needs."""
    moved = np.moveaxis(np.asarray(arr), axis, -1)
    rows = np.reshape(moved, (-1, moved.shape[-1]))
    if not len(rows):
        raise ValueError("Cannot apply_along_axis when any iteration dimensions are 0")
    first, saved = func1d_fwd(weight, rows[0], args[0])
    shape = np.shape(first)
    found = np.zeros((len(rows), *shape), dtype=np.asarray(first).dtype)
    found[0] = first
    saved_1s = []
    found_1s = []
    for k in range(1, len(rows)):
        found_1, saved_1 = func1d_fwd(weight, rows[k], args[0])
        saved_1s.append(saved_1)
        found_1s.append(found_1)
        found[k] = found_1
    whole = np.reshape(found, (*moved.shape[:-1], *shape))
    t_1 = inserted(axis, len(shape), whole.ndim)
    return (
        np.transpose(whole, t_1),
        (axis, first, found, found_1s, moved, rows, saved, saved_1s, t_1),
    )


def apply_along_axis_rev(saved, y_bar, arr_bar, args_bar):
    """Adjoint of apply_along_axis: adds into arr_bar, args_bar, returns weight_bar."""
    axis, first, found, found_1s, moved, rows, saved, saved_1s, t_1 = saved
    # return np.transpose(whole, inserted(axis, len(shape), whole.ndim))
    whole_bar = np.transpose(y_bar, inverted(t_1))
    # whole = np.reshape(found, (*moved.shape[:-1], *shape))
    found_bar = np.reshape(whole_bar, np.shape(found))
    weight_bar = 0.0
    rows_bar = np.zeros_like(rows)
    found_bar = found_bar.copy()
    for k in range(len(rows) - 1, 0, -1):
        saved_1 = saved_1s.pop()
        found_1 = found_1s.pop()
        # found[k] = func1d(rows[k], *args)
        weight_1_bar, w_1_bar = func1d_rev(
            saved_1, unbroadcast(found_bar[k], found_1), rows_bar[k]
        )
        weight_bar += weight_1_bar
        args_bar[0] += w_1_bar
        found_bar[k] = 0.0
    # found[0] = first
    first_bar = unbroadcast(found_bar[0], first).copy()
    found_bar[0] = 0.0
    # first = func1d(rows[0], *args)
    weight_2_bar, w_2_bar = func1d_rev(saved, first_bar, rows_bar[0])
    weight_bar += weight_2_bar
    args_bar[0] += w_2_bar
    # rows = np.reshape(moved, (-1, moved.shape[-1]))
    moved_bar = np.reshape(rows_bar, np.shape(moved))
    # moved = np.moveaxis(np.asarray(arr), axis, -1)
    arr_bar += np.moveaxis(moved_bar, -1, axis)
    return weight_bar
