import numpy as np
from autotangent.runtime import pair

log_sum_exp_fwd, log_sum_exp_rev = pair(log_sum_exp, "z", "z array(f; n n), axis int")
log_sum_exp_1_fwd, log_sum_exp_1_rev = pair(log_sum_exp, "z", "z array(f; n), axis int")
softmax_fwd, softmax_rev = pair(softmax, "z", "z array(f; n n), axis int")
softmax_1_fwd, softmax_1_rev = pair(softmax, "z", "z array(f; n), axis int")


def attention_grad(p, x):
    """Gradient of attention with respect to (p, x)."""
    t_1, saved = softmax_1_fwd(p)
    rows, saved_1 = softmax_fwd(x, axis=1)
    t_2, saved_2 = log_sum_exp_fwd(x, 0)
    t_3, saved_3 = log_sum_exp_1_fwd(p, 0)

    # return total + np.sum(rows**2) + np.sum(log_sum_exp(x, 0) ** 2) + log_sum_exp( ...
    rows_bar = 2 * rows
    x_bar = np.zeros_like(x)
    log_sum_exp_rev(saved_2, 2 * t_2, x_bar)
    p_bar = np.zeros_like(p)
    log_sum_exp_1_rev(saved_3, 1.0, p_bar)
    # rows = softmax(x, axis=1)
    softmax_rev(saved_1, rows_bar, x_bar)
    t_1_bar = np.zeros_like(t_1)
    for i in range(len(t_1) - 1, -1, -1):
        weight = t_1[i]
        # total += weight**2
        weight_bar = 2 * weight
        t_1_bar[i] += weight_bar
    # for weight in softmax(p):
    softmax_1_rev(saved, t_1_bar, p_bar)
    return p_bar, x_bar
