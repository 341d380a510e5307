from autotangent.runtime import inner, tangent

binomial_of = inner("binomial_of")
binomial_of_jvp = tangent(
    binomial_of,
    "binomial_known p",
    "binomial_known mapping(tuple(int, int): float), p float, n int, k int",
)


def binomial_jvp(n, k, p=0.5, *, p_dot):
    """Value and tangent of binomial along p_dot."""
    binomial_known = {}
    binomial_known_dot = {}
    t_1, t_1_dot = binomial_of_jvp(
        binomial_known, p, n, k, binomial_known_dot=binomial_known_dot, p_dot=p_dot
    )
    return t_1, t_1_dot
