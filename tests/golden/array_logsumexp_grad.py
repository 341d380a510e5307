import numpy as np
from autotangent.runtime import exp_share, quotient, share


def evidence_grad(scores, prior):
    """Gradient of evidence with respect to (scores, prior)."""
    m = np.max(scores, axis=0)
    rows_1 = np.exp(scores - m)
    rows_2 = np.sum(rows_1, axis=0)
    rows = m + np.log(rows_2)
    top = np.max(rows)

    # return top + np.log(np.sum(np.exp(rows + prior - top))) + np.sum(np.logaddexp( ...
    t_1 = np.exp(rows + prior - top)
    t_2_bar = quotient(1, np.sum(t_1)) * t_1
    top_bar = 1 - np.sum(t_2_bar)
    rows_bar = t_2_bar + exp_share(rows, prior)
    prior_bar = t_2_bar + exp_share(prior, rows)
    # top = np.max(rows)
    rows_bar += top_bar * share(rows, top)
    # rows = m + np.log(np.sum(np.exp(scores - m), axis=0))
    scores_bar = rows_1 * quotient(rows_bar, rows_2)
    m_bar = rows_bar - scores_bar.sum(axis=0)
    # m = np.max(scores, axis=0)
    scores_bar += share(scores, m, axis=0) * m_bar
    return scores_bar, prior_bar
