import numpy as np
from autotangent.runtime import laid_out


def apply_over_axes_jvp(a, axes, *, a_dot):
    """Value and tangent of apply_over_axes along a_dot."""
    value = np.asarray(a)
    value_dot = np.asarray(a_dot)
    for axis in np.ravel(axes).tolist():
        made_1 = axis % np.ndim(a)
        made = func(value, made_1)
        made_dot = laid_out(func(value_dot, made_1), made)
        if np.ndim(made) == np.ndim(value):
            value = made
            value_dot = made_dot
        else:
            value_1 = axis % np.ndim(a)
            value = np.expand_dims(made, value_1)
            value_dot = np.expand_dims(made_dot, value_1)
    return value, value_dot
