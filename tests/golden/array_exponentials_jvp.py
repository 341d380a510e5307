import numpy as np
from autotangent.runtime import quotient


def entropy_jvp(p, q, *, p_dot, q_dot):
    """Value and tangent of entropy along (p_dot, q_dot)."""
    cross_1 = np.log(q)
    cross_2 = np.log1p(p)
    cross_3 = np.expm1(q)
    cross = -np.sum(p * cross_1) + np.sum(cross_2 * cross_3)
    cross_dot = (
        np.sum(cross_3 * quotient(p_dot, 1 + p) + cross_2 * (cross_3 + 1) * q_dot)
        - np.sum(cross_1 * p_dot + p * quotient(q_dot, q))
    )
    bits_1 = np.log2(p)
    bits_2 = np.exp2(-q)
    bits = np.sum(bits_1 * bits_2) + np.sum(np.log10(p))
    bits_dot = (
        np.sum(
            (
                bits_2 * quotient(p_dot, np.log(2) * p)
                - np.log(2) * bits_1 * bits_2 * q_dot
            ),
        )
        + np.sum(quotient(p_dot, np.log(10) * p))
    )
    t_1 = np.sqrt(p)
    t_2 = np.cbrt(q)
    t_3 = np.square(q)
    t_4 = np.reciprocal(p)
    t_5 = np.exp(-p)
    return (
        cross + bits + np.sum(t_1 * t_2 + t_3 * t_4 + t_5),
        (
            cross_dot
            + bits_dot
            + np.sum(
                (
                    t_2 * quotient(p_dot, t_1) / 2
                    + t_1 * quotient(q_dot, t_2**2) / 3
                    + 2 * t_4 * q * q_dot
                    + (-t_3 * t_4**2 - t_5) * p_dot
                ),
            )
        ),
    )
