from autotangent.runtime import first_largest, picked


def cooled_jvp(t, k, step, *, t_dot, k_dot):
    """Value and tangent of cooled along (t_dot, k_dot)."""
    for i in range(4):
        if step is not None and i >= 0:
            t_dot = (1 - step * k) * t_dot - t * step * k_dot
            t = t - step * k * t
        rate = 1 + k * i
        rate_dot = i * k_dot
        rate_dot = t * rate_dot + rate * t_dot
        rate *= t
        t_dot = (
            t_dot
            - (
                step
                * picked(
                    (rate_dot, rate * t_dot + t * rate_dot),
                    first_largest((rate, t * rate)),
                )
            )
        )
        t -= step * max(rate, t * rate)
    return t, t_dot
