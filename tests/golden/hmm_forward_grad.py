import numpy as np
from autotangent.runtime import quotient


def log_likelihood_grad(transition, emission, start):
    """Gradient of log_likelihood with respect to (transition, emission, start)."""
    A_1 = np.exp(transition)
    A_2 = np.exp(transition)
    A_3 = np.sum(A_2, axis=1, keepdims=True)
    A = A_1 / A_3
    B_1 = np.exp(emission)
    B_2 = np.exp(emission)
    B_3 = np.sum(B_2, axis=1, keepdims=True)
    B = B_1 / B_3
    alpha_1 = np.exp(start)
    alpha_2 = np.exp(start)
    alpha_3 = np.sum(alpha_2)
    alpha_4 = alpha_1 / alpha_3
    alpha = alpha_4 * B[:, OBSERVED[0]]
    total_1 = np.sum(alpha)
    alpha_5 = np.sum(alpha)
    alpha = alpha / alpha_5
    alpha_6 = alpha
    t_1 = OBSERVED[1:]
    alphas = []
    alpha_7s = []
    scales = []
    for symbol in t_1:
        alphas.append(alpha)
        alpha_7 = alpha @ A
        alpha_7s.append(alpha_7)
        alpha = alpha_7 * B[:, symbol]
        scale = np.sum(alpha)
        scales.append(scale)
        alpha = alpha / scale

    # return total
    total_bar = 1.0
    alpha_bar = np.zeros_like(alpha)
    A_bar = np.zeros_like(A)
    B_bar = np.zeros_like(B)
    for i in range(len(t_1) - 1, -1, -1):
        symbol = t_1[i]
        scale = scales.pop()
        # alpha = alpha / scale
        alpha_bar = alpha_bar / scale
        scale_bar = -(alpha @ alpha_bar)
        # total += np.log(scale)
        scale_bar += quotient(total_bar, scale)
        # scale = np.sum(alpha)
        alpha_bar += scale_bar
        alpha_7 = alpha_7s.pop()
        alpha = alphas.pop()
        # alpha = (alpha @ A) * B[:, symbol]
        alpha_7_bar = B[:, symbol] * alpha_bar
        A_bar += np.outer(alpha, alpha_7_bar)
        B_bar[:, symbol] += alpha_7 * alpha_bar
        alpha_bar = A @ alpha_7_bar
    # alpha = alpha / np.sum(alpha)
    alpha_8_bar = alpha_bar / alpha_5
    alpha_bar = alpha_8_bar - alpha_6 @ alpha_8_bar
    # total = np.log(np.sum(alpha))
    alpha_bar += quotient(total_bar, total_1)
    # alpha = np.exp(start) / np.sum(np.exp(start)) * B[:, OBSERVED[0]]
    alpha_9_bar = B[:, OBSERVED[0]] * alpha_bar
    alpha_9_bar = alpha_9_bar / alpha_3
    start_bar = alpha_1 * alpha_9_bar - alpha_4 @ alpha_9_bar * alpha_2
    B_bar[:, OBSERVED[0]] += alpha_4 * alpha_bar
    # B = np.exp(emission) / np.sum(np.exp(emission), axis=1, keepdims=True)
    B_4_bar = B_bar / B_3
    emission_bar = B_1 * B_4_bar - B_2 * np.sum(B * B_4_bar, axis=1)[:, None]
    # A = np.exp(transition) / np.sum(np.exp(transition), axis=1, keepdims=True)
    A_4_bar = A_bar / A_3
    transition_bar = A_1 * A_4_bar - A_2 * np.sum(A * A_4_bar, axis=1)[:, None]
    return transition_bar, emission_bar, start_bar
