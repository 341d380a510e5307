import numpy as np
from autotangent.runtime import tangent

softmax_jvp = tangent(softmax, "z", "z array(f; n), axis int")
softmax_1_jvp = tangent(softmax, "z", "z array(f; n n), axis int")
log_sum_exp_jvp = tangent(log_sum_exp, "z", "z array(f; n n), axis int")
log_sum_exp_1_jvp = tangent(log_sum_exp, "z", "z array(f; n), axis int")


def attention_jvp(p, x, *, p_dot, x_dot):
    """Value and tangent of attention along (p_dot, x_dot)."""
    total = 0.0
    total_dot = 0.0
    t_1, t_1_dot = softmax_jvp(p, z_dot=p_dot)
    for weight, weight_dot in zip(t_1, t_1_dot):
        total += weight**2
        total_dot = total_dot + 2 * weight * weight_dot
    rows_1, rows_1_dot = softmax_1_jvp(x, axis=1, z_dot=x_dot)
    rows = rows_1
    rows_dot = rows_1_dot
    t_2, t_2_dot = log_sum_exp_jvp(x, 0, z_dot=x_dot)
    t_3, t_3_dot = log_sum_exp_1_jvp(p, 0, z_dot=p_dot)
    return (
        total + np.sum(rows**2) + np.sum(t_2**2) + t_3,
        total_dot + 2 * np.sum(rows * rows_dot) + 2 * np.sum(t_2 * t_2_dot) + t_3_dot,
    )
