def weighted_fwd(terms):
    """Value of weighted and what weighted_rev needs."""
    total = 0.0
    for k, t in enumerate(terms):
        total += k * t
    return total, (terms,)


def weighted_rev(saved, y_bar, terms_bar):
    """Adjoint of weighted: adds into terms_bar."""
    terms, = saved
    # return total
    total_bar = y_bar
    for k in range(len(terms) - 1, -1, -1):
        t = terms[k]
        # total += k * t
        t_bar = k * total_bar
        terms_bar[k] += t_bar
