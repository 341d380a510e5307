def resolvent_grad(x, source):
    """Gradient of resolvent with respect to (x, source)."""
    term = source
    total = 0.0
    k = 0
    trips = 0
    ks = []
    terms = []
    while k < 30 and abs(term) > 0.001:
        trips = trips + 1
        total = total + term
        terms.append(term)
        term = term * x * (1 - 0.1 * k)
        ks.append(k)
        k += 1

    # return total * total
    total_bar = 2 * total
    x_bar = 0.0
    term_bar = 0.0
    for _ in range(trips):
        term = terms.pop()
        k = ks.pop()
        # term = term * x * (1 - 0.1 * k)
        term_1_bar = (1 - 0.1 * k) * term_bar
        x_bar += term * term_1_bar
        term_bar = x * term_1_bar
        # total = total + term
        term_bar += total_bar
    # term = source
    source_bar = term_bar
    return x_bar, source_bar
