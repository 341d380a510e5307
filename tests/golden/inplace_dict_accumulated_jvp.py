import numpy as np
from autotangent.runtime import tangent

deposit_jvp = tangent(
    deposit,
    "totals amount",
    "totals dict(odd: array(f; n), even: array(f; n), count: any), name str, amount array(f; n)",
)


def ledger_jvp(x, w, *, x_dot, w_dot):
    """Value and tangent of ledger along (x_dot, w_dot)."""
    totals_1 = np.zeros(3)
    totals_2 = np.ones(3)
    totals = {'odd': totals_1, 'even': totals_2 * w, 'count': 0.0}
    totals_dot = {'odd': np.zeros_like(totals_1), 'even': w_dot * totals_2, 'count': 0.0}
    for k in range(4):
        t_1, t_1_dot = deposit_jvp(
            totals,
            'odd' if k % 2 else 'even',
            x * totals['even'] * 0.5,
            totals_dot=totals_dot,
            amount_dot=0.5 * (totals['even'] * x_dot + x * totals_dot['even']),
        )
    t_2 = np.sum(totals['even'])
    return (
        np.sum(totals['odd'] ** 2) + t_2 * totals['count'],
        (
            2 * np.sum(totals['odd'] * totals_dot['odd'])
            + totals['count'] * np.sum(totals_dot['even'])
            + t_2 * totals_dot['count']
        ),
    )
