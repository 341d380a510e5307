from autotangent.runtime import inner, remembering, tangent

distance = inner(memoised_recursion, "distance")
even = inner(memoised_recursion, "even")
binomial_remembered = remembering(binomial.__wrapped__)
legendre_remembered = remembering(legendre.__wrapped__)
collatz_remembered = remembering(collatz.__wrapped__)
distance_jvp = tangent(
    distance,
    "distance_known gap x",
    "distance_known mapping(tuple(int, int): float), gap float, x float, i int, j int",
)
even_jvp = tangent(
    even,
    "even_known x odd_known gap",
    "even_known mapping(int: float), x float, odd_known mapping(int: float), gap float, n int",
)
binomial_remembered_jvp = tangent(binomial_remembered, "p", "n int, k int, p float")
legendre_remembered_jvp = tangent(legendre_remembered, "x", "n int, x float")
collatz_remembered_jvp = tangent(collatz_remembered, "x z", "n int, x float, z float")


def memoised_recursion_jvp(x, gap, *, x_dot, gap_dot):
    """Value and tangent of memoised_recursion along (x_dot, gap_dot)."""
    distance_known = {}
    distance_known_dot = {}
    even_known = {}
    even_known_dot = {}
    odd_known = {}
    odd_known_dot = {}
    total_1, total_1_dot = distance_jvp(
        distance_known,
        gap,
        x,
        len(WORDS[0]),
        len(WORDS[1]),
        distance_known_dot=distance_known_dot,
        gap_dot=gap_dot,
        x_dot=x_dot,
    )
    total_2, total_2_dot = even_jvp(
        even_known,
        x,
        odd_known,
        gap,
        6,
        even_known_dot=even_known_dot,
        x_dot=x_dot,
        odd_known_dot=odd_known_dot,
        gap_dot=gap_dot,
    )
    total = total_1 + total_2
    total_dot = total_1_dot + total_2_dot
    t_1_1, t_1_1_dot = binomial_remembered_jvp(6, 2, p=x, p_dot=x_dot)
    t_1 = total * t_1_1
    t_1_dot = t_1_1 * total_dot + total * t_1_1_dot
    t_2 = []
    t_2_dot = []
    for n in range(5):
        t_3, t_3_dot = legendre_remembered_jvp(n, x, x_dot=x_dot)
        t_2_dot.append(t_3_dot)
        t_2.append(t_3)
    t_4, t_4_dot = collatz_remembered_jvp(6, x, gap, x_dot=x_dot, z_dot=gap_dot)
    return t_1 + sum(t_2) + t_4, t_1_dot + sum(t_2_dot) + t_4_dot
