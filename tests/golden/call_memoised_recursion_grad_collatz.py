from autotangent.runtime import inner, pair, zeros

collatz_of = inner("collatz_of")
collatz_of_fwd, collatz_of_rev = pair(
    collatz_of,
    "collatz_known x z",
    "collatz_known mapping(int: float), x float, z float, n int",
)


def collatz_fwd(n, x, z):
    """Value of collatz and what collatz_rev needs."""
    collatz_known = {}
    t_1, saved = collatz_of_fwd(collatz_known, x, z, n)
    return t_1, (collatz_known, saved)


def collatz_rev(saved, y_bar):
    """Adjoint of collatz: returns x_bar, z_bar."""
    collatz_known, saved = saved
    # return collatz_of(collatz_known, x, z, n)
    collatz_known_bar = zeros(collatz_known)
    x_bar, z_bar = collatz_of_rev(saved, y_bar, collatz_known_bar)
    return x_bar, z_bar
