from autotangent.runtime import first_largest, picked


def scaled_jvp(x, w, *, x_dot, w_dot):
    """Value and tangent of scaled along (x_dot, w_dot)."""
    powers = [x, w * x, w]
    powers_dot = [x_dot, x * w_dot + w * x_dot, w_dot]
    t_1 = []
    t_1_dot = []
    for p, p_dot in zip(powers, powers_dot):
        t_1_dot.append(2 * p * p_dot)
        t_1.append(p * p)
    t_2 = sum(t_1)
    return (
        2 * sum(powers) + sum(powers) - w * t_2 / 3 - max(powers),
        (
            3 * sum(powers_dot)
            - t_2 * w_dot / 3
            - w * sum(t_1_dot) / 3
            - picked(powers_dot, first_largest(powers))
        ),
    )
