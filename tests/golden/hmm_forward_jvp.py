import numpy as np
from autotangent.runtime import quotient


def log_likelihood_jvp(
    transition,
    emission,
    start,
    *,
    transition_dot,
    emission_dot,
    start_dot,
):
    """Value and tangent of log_likelihood along (transition_dot, emission_dot, start_dot)."""
    A_1 = np.exp(transition)
    A_2 = np.exp(transition)
    A_3 = np.sum(A_2, axis=1, keepdims=True)
    A = A_1 / A_3
    A_dot = (
        A_1 * transition_dot - A * np.sum(A_2 * transition_dot, axis=1, keepdims=True)
    ) / A_3
    B_1 = np.exp(emission)
    B_2 = np.exp(emission)
    B_3 = np.sum(B_2, axis=1, keepdims=True)
    B = B_1 / B_3
    B_dot = (
        B_1 * emission_dot - B * np.sum(B_2 * emission_dot, axis=1, keepdims=True)
    ) / B_3
    alpha_1 = np.exp(start)
    alpha_2 = np.exp(start)
    alpha_3 = np.sum(alpha_2)
    alpha_4 = alpha_1 / alpha_3
    alpha = alpha_4 * B[:, OBSERVED[0]]
    alpha_dot = (
        (
            B[:, OBSERVED[0]]
            * (alpha_1 * start_dot - np.sum(alpha_2 * start_dot) * alpha_4)
            / alpha_3
        )
        + alpha_4 * B_dot[:, OBSERVED[0]]
    )
    total_1 = np.sum(alpha)
    total = np.log(total_1)
    total_dot = quotient(np.sum(alpha_dot), total_1)
    alpha_5 = np.sum(alpha)
    alpha = alpha / alpha_5
    alpha_dot = (alpha_dot - np.sum(alpha_dot) * alpha) / alpha_5
    for symbol in OBSERVED[1:]:
        alpha_6 = alpha @ A
        alpha_dot = (
            B[:, symbol] * (alpha_dot @ A + alpha @ A_dot) + alpha_6 * B_dot[:, symbol]
        )
        alpha = alpha_6 * B[:, symbol]
        scale = np.sum(alpha)
        scale_dot = np.sum(alpha_dot)
        total += np.log(scale)
        total_dot = total_dot + quotient(scale_dot, scale)
        alpha = alpha / scale
        alpha_dot = (alpha_dot - scale_dot * alpha) / scale
    return total, total_dot
