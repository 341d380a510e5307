from autotangent.runtime import inner, pair, zeros

binomial_of = inner("binomial_of")
binomial_of_fwd, binomial_of_rev = pair(
    binomial_of,
    "binomial_known p",
    "binomial_known mapping(tuple(int, int): float), p float, n int, k int",
)


def binomial_fwd(n, k, p=0.5):
    """Value of binomial and what binomial_rev needs."""
    binomial_known = {}
    t_1, saved = binomial_of_fwd(binomial_known, p, n, k)
    return t_1, (binomial_known, saved)


def binomial_rev(saved, y_bar):
    """Adjoint of binomial: returns p_bar."""
    binomial_known, saved = saved
    # return binomial_of(binomial_known, p, n, k)
    binomial_known_bar = zeros(binomial_known)
    p_bar = binomial_of_rev(saved, y_bar, binomial_known_bar)
    return p_bar
