import numpy as np
from autotangent.runtime import exp_share, quotient, share


def evidence_jvp(scores, prior, *, scores_dot, prior_dot):
    """Value and tangent of evidence along (scores_dot, prior_dot)."""
    m = np.max(scores, axis=0)
    m_dot = np.sum(share(scores, m, axis=0) * scores_dot, axis=0)
    rows_1 = np.exp(scores - m)
    rows_2 = np.sum(rows_1, axis=0)
    rows = m + np.log(rows_2)
    rows_dot = m_dot + quotient(np.sum(rows_1 * (scores_dot - m_dot), axis=0), rows_2)
    top = np.max(rows)
    top_dot = np.sum(share(rows, top) * rows_dot)
    t_1 = np.exp(rows + prior - top)
    t_2 = np.sum(t_1)
    return (
        top + np.log(t_2) + np.sum(np.logaddexp(rows, prior)),
        (
            top_dot
            + quotient(np.sum(t_1 * (rows_dot + prior_dot - top_dot)), t_2)
            + np.sum(
                exp_share(rows, prior) * rows_dot + exp_share(prior, rows) * prior_dot
            )
        ),
    )
