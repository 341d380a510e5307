from autotangent.runtime import inner, tangent

legendre_of = inner("legendre_of")
legendre_of_jvp = tangent(
    legendre_of,
    "legendre_known x",
    "legendre_known mapping(int: float), x float, n int",
)


def legendre_jvp(n, x, *, x_dot):
    """Value and tangent of legendre along x_dot."""
    legendre_known = {}
    legendre_known_dot = {}
    t_1, t_1_dot = legendre_of_jvp(
        legendre_known, x, n, legendre_known_dot=legendre_known_dot, x_dot=x_dot
    )
    return t_1, t_1_dot
