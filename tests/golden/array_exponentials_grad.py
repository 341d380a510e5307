import numpy as np
from autotangent.runtime import quotient


def entropy_grad(p, q):
    """Gradient of entropy with respect to (p, q)."""
    # return cross + bits + np.sum(np.sqrt(p) * np.cbrt(q) + np.square(q) * np.recip ...
    t_1 = np.sqrt(p)
    t_2 = np.cbrt(q)
    t_3 = np.reciprocal(p)
    cross_bar = 1.0
    bits_bar = 1.0
    q_bar = quotient(t_1, t_2**2) / 3 + 2 * q * t_3
    p_bar = quotient(t_2, t_1) / 2 - np.square(q) * t_3**2 - np.exp(-p)
    # bits = np.sum(np.log2(p) * np.exp2(-q)) + np.sum(np.log10(p))
    bits_1 = np.exp2(-q)
    q_bar -= np.log(2) * bits_bar * bits_1 * np.log2(p)
    p_bar += (
        quotient(bits_bar * bits_1, np.log(2) * p) + quotient(bits_bar, np.log(10) * p)
    )
    # cross = -np.sum(p * np.log(q)) + np.sum(np.log1p(p) * np.expm1(q))
    cross_1 = np.expm1(q)
    p_bar += quotient(cross_bar * cross_1, 1 + p) - cross_bar * np.log(q)
    q_bar += cross_bar * np.log1p(p) * (cross_1 + 1) - quotient(cross_bar * p, q)
    return p_bar, q_bar
