import numpy as np
from autotangent.runtime import count, spread


def apply_over_axes_fwd(a, axes):
    """Value of apply_over_axes and what apply_over_axes_rev needs."""
    value = np.asarray(a)
    t_1 = np.ravel(axes).tolist()
    values = []
    made_1s = []
    mades = []
    t_2s = []
    for axis in t_1:
        made_1 = axis % np.ndim(a)
        made_1s.append(made_1)
        made = func(value, made_1)
        mades.append(made)
        values.append(value)
        t_2 = np.ndim(made) == np.ndim(value)
        t_2s.append(t_2)
        if t_2:
            value = made
        else:
            value = np.expand_dims(made, axis % np.ndim(a))
    return value, (made_1s, mades, t_1, t_2s, values)


def apply_over_axes_rev(saved, y_bar, a_bar):
    """Adjoint of apply_over_axes: adds into a_bar."""
    made_1s, mades, t_1, t_2s, values = saved
    # return value
    value_bar = y_bar
    for i in range(len(t_1) - 1, -1, -1):
        axis = t_1[i]
        t_2 = t_2s.pop()
        made = mades.pop()
        if t_2:
            # value = made
            made_bar = value_bar
        else:
            # value = np.expand_dims(made, axis % np.ndim(a))
            made_bar = np.reshape(value_bar, np.shape(made))
        made_1 = made_1s.pop()
        value = values.pop()
        # made = func(value, axis % np.ndim(a))
        value_bar = spread(made_bar, value, made_1, False) / count(value, axis=made_1)
    # value = np.asarray(a)
    a_bar += value_bar
