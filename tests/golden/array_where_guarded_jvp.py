import numpy as np
from autotangent.runtime import quotient


def log_likelihood_jvp(counts, rate, *, counts_dot, rate_dot):
    """Value and tangent of log_likelihood along (counts_dot, rate_dot)."""
    safe_1 = counts > 0
    safe = np.where(safe_1, counts, 1.0)
    safe_dot = np.where(safe_1, counts_dot, 0.0)
    terms_1 = counts > 0
    terms_2 = safe / rate
    terms_3 = np.log(terms_2)
    terms = np.where(terms_1, counts * terms_3, 0.0)
    terms_dot = np.where(
        terms_1,
        (
            terms_3 * counts_dot
            + counts * quotient((safe_dot - terms_2 * rate_dot) / rate, terms_2)
        ),
        0.0,
    )
    return (
        2 * np.sum(terms - counts + rate),
        2 * np.sum(terms_dot + rate_dot - counts_dot),
    )
