import numpy as np
from autotangent.runtime import quotient, unbroadcast


def log_likelihood_grad(transition, emission, start):
    """Gradient of log_likelihood with respect to (transition, emission, start)."""
    A_2 = np.exp(transition)
    A_3 = np.exp(transition)
    A_1 = np.sum(A_3, axis=1, keepdims=True)
    A = A_2 / A_1
    B_2 = np.exp(emission)
    B_3 = np.exp(emission)
    B_1 = np.sum(B_3, axis=1, keepdims=True)
    B = B_2 / B_1
    alpha_6 = np.exp(start)
    alpha_8 = np.exp(start)
    alpha_5 = np.sum(alpha_8)
    alpha_7 = alpha_6 / alpha_5
    alpha = alpha_7 * B[:, OBSERVED[0]]
    total_1 = np.sum(alpha)
    alpha_3 = np.sum(alpha)
    alpha = alpha / alpha_3
    alpha_9 = alpha
    t_1 = OBSERVED[1:]
    alphas = []
    alpha_2s = []
    scales = []
    alphas_ = []
    for symbol in t_1:
        alphas.append(alpha)
        alpha_2 = alpha @ A
        alpha_2s.append(alpha_2)
        alpha = alpha_2 * B[:, symbol]
        scale = np.sum(alpha)
        scales.append(scale)
        alpha = alpha / scale
        alphas_.append(alpha)

    # return total
    total_bar = 1.0
    alpha_bar = np.zeros_like(alpha)
    A_bar = np.zeros_like(A)
    B_bar = np.zeros_like(B)
    for i in range(len(t_1) - 1, -1, -1):
        symbol = t_1[i]
        alpha_10 = alphas_.pop()
        scale = scales.pop()
        # alpha = alpha / scale
        scale_bar = -np.sum(alpha_10 * alpha_bar) / scale
        alpha_bar = alpha_bar / scale
        # total += np.log(scale)
        scale_bar += quotient(total_bar, scale)
        # scale = np.sum(alpha)
        alpha_bar += scale_bar
        alpha_2 = alpha_2s.pop()
        alpha = alphas.pop()
        # alpha = (alpha @ A) * B[:, symbol]
        alpha_2_bar = B[:, symbol] * alpha_bar
        A_bar += np.outer(alpha, alpha_2_bar)
        B_bar[:, symbol] += alpha_2 * alpha_bar
        alpha_bar = A @ alpha_2_bar
    # alpha = alpha / np.sum(alpha)
    alpha_bar = alpha_bar / alpha_3 - np.sum(alpha_9 * alpha_bar) / alpha_3
    # total = np.log(np.sum(alpha))
    alpha_bar += quotient(total_bar, total_1)
    # alpha = np.exp(start) / np.sum(np.exp(start)) * B[:, OBSERVED[0]]
    alpha_4_bar = B[:, OBSERVED[0]] * alpha_bar
    start_bar = (
        alpha_6 * alpha_4_bar / alpha_5
        - np.sum(alpha_7 * alpha_4_bar) * alpha_8 / alpha_5
    )
    B_bar[:, OBSERVED[0]] += alpha_7 * alpha_bar
    # B = np.exp(emission) / np.sum(np.exp(emission), axis=1, keepdims=True)
    emission_bar = B_2 * B_bar / B_1 - B_3 * unbroadcast(B * B_bar / B_1, B_1)
    # A = np.exp(transition) / np.sum(np.exp(transition), axis=1, keepdims=True)
    transition_bar = A_2 * A_bar / A_1 - A_3 * unbroadcast(A * A_bar / A_1, A_1)
    return transition_bar, emission_bar, start_bar
