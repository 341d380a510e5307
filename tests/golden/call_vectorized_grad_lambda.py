from autotangent.runtime import first_largest, first_smallest, only_at


def lambda__fwd(v, low, high):
    """Value of lambda_ and what lambda__rev needs."""
    t_1 = max(v, low)
    return min(t_1, high), (high, low, t_1, v)


def lambda__rev(saved, y_bar):
    """Adjoint of lambda_: returns v_bar, low_bar."""
    high, low, t_1, v = saved
    # return min(max(v, low), high)
    t_2_bars = only_at(y_bar, first_smallest((t_1, high)), len((t_1, high)))
    t_3_bars = only_at(t_2_bars[0], first_largest((v, low)), len((v, low)))
    v_bar = t_3_bars[0]
    low_bar = t_3_bars[1]
    return v_bar, low_bar
