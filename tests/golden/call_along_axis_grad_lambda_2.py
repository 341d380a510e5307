from autotangent.runtime import share, spread, unbroadcast


def lambda_2_fwd(weight, v, axis):
    """Value of lambda_2 and what lambda_2_rev needs."""
    t_1 = np.max(v, axis=axis, keepdims=True)
    return weight * t_1, (axis, t_1, v, weight)


def lambda_2_rev(saved, y_bar, v_bar):
    """Adjoint of lambda_2: adds into v_bar, returns weight_bar."""
    axis, t_1, v, weight = saved
    # return weight * np.max(v, axis=axis, keepdims=True)
    weight_bar = unbroadcast(t_1 * y_bar, weight)
    v_bar += (
        share(v, t_1, axis=axis, keepdims=True) * spread(weight * y_bar, v, axis, True)
    )
    return weight_bar
