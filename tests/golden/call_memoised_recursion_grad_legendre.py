from autotangent.runtime import inner, pair, zeros

legendre_of = inner("legendre_of")
legendre_of_fwd, legendre_of_rev = pair(
    legendre_of,
    "legendre_known x",
    "legendre_known mapping(int: float), x float, n int",
)


def legendre_fwd(n, x):
    """Value of legendre and what legendre_rev needs."""
    legendre_known = {}
    t_1, saved = legendre_of_fwd(legendre_known, x, n)
    return t_1, (legendre_known, saved)


def legendre_rev(saved, y_bar):
    """Adjoint of legendre: returns x_bar."""
    legendre_known, saved = saved
    # return legendre_of(legendre_known, x, n)
    legendre_known_bar = zeros(legendre_known)
    x_bar = legendre_of_rev(saved, y_bar, legendre_known_bar)
    return x_bar
