from autotangent.runtime import quotient, tangent

combine_jvp = tangent(
    combine,
    "terms scale options",
    "terms tuple(float, float, float), scale float, options dict(shift: float)",
)
combine_1_jvp = tangent(
    combine,
    "terms",
    "terms tuple(float), scale float, options dict()",
)


def energy_jvp(x, y, z, *, x_dot, y_dot, z_dot):
    """Value and tangent of energy along (x_dot, y_dot, z_dot)."""
    numbers = (y, z)
    numbers_dot = (y_dot, z_dot)
    t_1, t_1_dot = combine_jvp(
        x,
        numbers[0],
        numbers[1],
        scale=y,
        shift=z,
        terms_dot=(x_dot, numbers_dot[0], numbers_dot[1]),
        scale_dot=y_dot,
        options_dot={'shift': z_dot},
    )
    t_2, t_2_dot = combine_1_jvp(z, terms_dot=(z_dot,))
    t_3 = math.sqrt(t_1 + t_2)
    return t_3, quotient(t_1_dot, t_3) / 2 + quotient(t_2_dot, t_3) / 2
