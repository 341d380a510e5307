import numpy as np
from autotangent.runtime import put_back, shadowed_pair, snapshot, unbroadcast

rhs_fwd, rhs_rev = shadowed_pair(
    Filter.rhs,
    "self y",
    "self tests.programs.object_slots_of_any_size:Filter{k: float, memory: optional(array(f; ?))}, y array(f; n)",
)


def lambda_1_fwd(filtered, y, *, filtered_bar, y_bar):
    """Value of lambda_1 and what lambda_1_rev needs."""
    y_bar_ = y_bar
    filtered_1 = snapshot(filtered)
    (t_1, t_1_bar), saved = rhs_fwd(filtered, y, self_bar=filtered_bar, y_bar=y_bar_)
    t_2 = t_1 * y
    t_2_bar = np.zeros_like(t_2)
    return (
        (t_2, t_2_bar),
        (filtered, filtered_1, saved, t_1, t_1_bar, t_2_bar, y, y_bar_),
    )


def lambda_1_rev(saved):
    """Adjoint of lambda_1: adds into filtered_bar, y_bar_."""
    filtered, filtered_1, saved, t_1, t_1_bar, t_2_bar, y, y_bar_ = saved
    # t_2 = t_1 * y
    t_1_bar += unbroadcast(y * t_2_bar, t_1)
    y_bar_ += t_1 * t_2_bar
    # t_1, t_1_bar = filtered.rhs(y, self_bar=filtered_bar, y_bar=y_bar_)
    rhs_rev(saved)
    put_back(filtered, filtered_1)
