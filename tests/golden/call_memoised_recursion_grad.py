from autotangent.runtime import add_into, inner, pair, remembering, spread_over, zeros

distance = inner(memoised_recursion, "distance")
even = inner(memoised_recursion, "even")
binomial_remembered = remembering(binomial.__wrapped__)
legendre_remembered = remembering(legendre.__wrapped__)
collatz_remembered = remembering(collatz.__wrapped__)
collatz_remembered_fwd, collatz_remembered_rev = pair(
    collatz_remembered,
    "x z",
    "n int, x float, z float",
)
legendre_remembered_fwd, legendre_remembered_rev = pair(
    legendre_remembered,
    "x",
    "n int, x float",
)
binomial_remembered_fwd, binomial_remembered_rev = pair(
    binomial_remembered,
    "p",
    "n int, k int, p float",
)
distance_fwd, distance_rev = pair(
    distance,
    "distance_known gap x",
    "distance_known mapping(tuple(int, int): float), gap float, x float, i int, j int",
)
even_fwd, even_rev = pair(
    even,
    "even_known x odd_known gap",
    "even_known mapping(int: float), x float, odd_known mapping(int: float), gap float, n int",
)


def memoised_recursion_grad(x, gap):
    """Gradient of memoised_recursion with respect to (x, gap)."""
    distance_known = {}
    even_known = {}
    odd_known = {}
    total_1, saved = distance_fwd(distance_known, gap, x, len(WORDS[0]), len(WORDS[1]))
    total_2, saved_1 = even_fwd(even_known, x, odd_known, gap, 6)
    total = total_1 + total_2
    t_1_1, saved_2 = binomial_remembered_fwd(6, 2, p=x)
    t_2 = []
    saved_3s = []
    for n in range(5):
        t_3, saved_3 = legendre_remembered_fwd(n, x)
        saved_3s.append(saved_3)
        t_2.append(t_3)
    t_4, saved_4 = collatz_remembered_fwd(6, x, gap)

    # return total * binomial(6, 2, p=x) + sum(legendre(n, x) for n in range(5)) + c ...
    t_2_bar = zeros(t_2)
    add_into(t_2_bar, spread_over(1.0, t_2))
    x_bar, gap_bar = collatz_remembered_rev(saved_4, 1.0)
    for n in range(4, -1, -1):
        saved_3 = saved_3s.pop()
        # t_2.append(legendre_remembered(n, x))
        t_5_bar = t_2_bar.pop()
        x_bar += legendre_remembered_rev(saved_3, t_5_bar)
    # t_1 = total * binomial_remembered(6, 2, p=x)
    total_bar = t_1_1
    x_bar += binomial_remembered_rev(saved_2, total)
    # total = distance(len(WORDS[0]), len(WORDS[1])) + even(6)
    distance_known_bar = zeros(distance_known)
    gap_1_bar, x_1_bar = distance_rev(saved, total_bar, distance_known_bar)
    even_known_bar = zeros(even_known)
    odd_known_bar = zeros(odd_known)
    x_2_bar, gap_2_bar = even_rev(saved_1, total_bar, even_known_bar, odd_known_bar)
    x_bar += x_1_bar + x_2_bar
    gap_bar += gap_1_bar + gap_2_bar
    return x_bar, gap_bar
