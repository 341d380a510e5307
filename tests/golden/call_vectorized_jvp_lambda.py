from autotangent.runtime import first_largest, first_smallest, picked


def lambda__jvp(v, low, high, *, v_dot, low_dot):
    """Value and tangent of lambda_ along (v_dot, low_dot)."""
    t_1 = max(v, low)
    return (
        min(t_1, high),
        picked(
            (picked((v_dot, low_dot), first_largest((v, low))), 0.0),
            first_smallest((t_1, high)),
        ),
    )
