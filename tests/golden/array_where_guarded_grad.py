import numpy as np
from autotangent.runtime import product, quotient


def log_likelihood_grad(counts, rate):
    """Gradient of log_likelihood with respect to (counts, rate)."""
    safe_1 = counts > 0
    safe = np.where(safe_1, counts, 1.0)

    # return 2 * np.sum(terms - counts + rate)
    terms_bar = np.full_like(counts, 2)
    counts_bar = np.full_like(counts, -2)
    rate_bar = np.full_like(rate, 2)
    # terms = np.where(counts > 0, counts * np.log(safe / rate), 0.0)
    terms_1 = safe / rate
    terms_2_bar = np.where(counts > 0, terms_bar, 0)
    counts_bar += product(terms_2_bar, np.log(terms_1))
    terms_1_bar = quotient(counts * terms_2_bar, terms_1)
    safe_bar = product(terms_1_bar, 1 / rate)
    rate_bar -= product(terms_1_bar, terms_1 / rate)
    # safe = np.where(counts > 0, counts, 1.0)
    counts_bar += np.where(safe_1, safe_bar, 0)
    return counts_bar, rate_bar
