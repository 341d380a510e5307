import numpy as np
from autotangent.runtime import laid_out, tangent

func_jvp = tangent(func, "weight v", "weight float, v array(f; ...), axis int")


def apply_over_axes_jvp(weight, a, axes, *, weight_dot, a_dot):
    """Value and tangent of apply_over_axes along (weight_dot, a_dot)."""
    value = np.asarray(a)
    value_dot = np.asarray(a_dot)
    for axis in np.ravel(axes).tolist():
        made_1, made_1_dot = func_jvp(
            weight, value, axis % np.ndim(a), weight_dot=weight_dot, v_dot=value_dot
        )
        made = made_1
        made_dot = laid_out(made_1_dot, made)
        if np.ndim(made) == np.ndim(value):
            value = made
            value_dot = made_dot
        else:
            value_1 = axis % np.ndim(a)
            value = np.expand_dims(made, value_1)
            value_dot = np.expand_dims(made_dot, value_1)
    return value, value_dot
