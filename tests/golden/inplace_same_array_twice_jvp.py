import numpy as np
from autotangent.runtime import tangent

accumulate_jvp = tangent(
    accumulate,
    "target source weight",
    "target array(f; n), source array(f; n), weight float",
)
accumulate_1_jvp = tangent(
    accumulate,
    "target source weight",
    "target array(f; ?), source array(f; ?), weight float",
)


def smoothed_jvp(x, y, weight, *, x_dot, y_dot, weight_dot):
    """Value and tangent of smoothed along (x_dot, y_dot, weight_dot)."""
    a = x.copy()
    a_dot = x_dot.copy()
    t_1, t_1_dot = accumulate_jvp(
        a, a, weight, target_dot=a_dot, source_dot=a_dot, weight_dot=weight_dot
    )
    t_2, t_2_dot = accumulate_jvp(
        a, y, weight, target_dot=a_dot, source_dot=y_dot, weight_dot=weight_dot
    )
    t_3, t_3_dot = accumulate_1_jvp(
        a[1:],
        a[:-1],
        weight,
        target_dot=a_dot[1:],
        source_dot=a_dot[:-1],
        weight_dot=weight_dot,
    )
    return np.sum(a**2), 2 * np.sum(a * a_dot)
