import numpy as np
from autotangent.runtime import untrace


def score_grad(S, P):
    """Gradient of score with respect to (S, P)."""
    # return np.trace(S @ P) + np.trace(P, offset=1) ** 2 - np.trace(S.T @ S)
    t_1_bar = np.eye(*np.shape(S @ P))
    P_bar = S.T @ t_1_bar + 2 * untrace(np.trace(P, offset=1), P, 1, 0, 1)
    t_2_bar = -np.eye(*np.shape(S.T @ S))
    S_bar = t_1_bar @ P.T + (t_2_bar @ S.T).T + S @ t_2_bar
    return S_bar, P_bar
