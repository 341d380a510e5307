import numpy as np
from autotangent.runtime import pair

func_fwd, func_rev = pair(func, "weight v", "weight float, v array(f; ...), axis int")


def apply_over_axes_fwd(weight, a, axes):
    """Value of apply_over_axes and what apply_over_axes_rev needs."""
    value = np.asarray(a)
    t_1 = np.ravel(axes).tolist()
    values = []
    saveds = []
    mades = []
    t_2s = []
    for axis in t_1:
        made, saved = func_fwd(weight, value, axis % np.ndim(a))
        saveds.append(saved)
        mades.append(made)
        values.append(value)
        t_2 = np.ndim(made) == np.ndim(value)
        t_2s.append(t_2)
        if t_2:
            value = made
        else:
            value = np.expand_dims(made, axis % np.ndim(a))
    return value, (mades, saveds, t_1, t_2s, values)


def apply_over_axes_rev(saved, y_bar, a_bar):
    """Adjoint of apply_over_axes: adds into a_bar, returns weight_bar."""
    mades, saveds, t_1, t_2s, values = saved
    # return value
    value_bar = y_bar
    weight_bar = 0.0
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
        saved = saveds.pop()
        value = values.pop()
        # made = func(value, axis % np.ndim(a))
        value_bar = np.zeros_like(value)
        weight_bar += func_rev(saved, made_bar, value_bar)
    # value = np.asarray(a)
    a_bar += value_bar
    return weight_bar
