import numpy as np
from autotangent.runtime import tangent

deposit_jvp = tangent(
    deposit,
    "totals amount",
    "totals dict(odd: array(f; n), even: any), name str, amount array(f; n)",
)
put_jvp = tangent(
    put,
    "totals amount",
    "totals dict(a: any, b: any), name str, amount array(f; n)",
)


def ledger_jvp(x, w, *, x_dot, w_dot):
    """Value and tangent of ledger along (x_dot, w_dot)."""
    totals_1 = np.zeros(3)
    totals = {'odd': totals_1, 'even': w * w}
    totals_dot = {'odd': np.zeros_like(totals_1), 'even': 2 * w * w_dot}
    for k in range(5):
        t_1, t_1_dot = deposit_jvp(
            totals,
            'odd' if k % 2 else 'even',
            x * w * (k + 1),
            totals_dot=totals_dot,
            amount_dot=(k + 1) * (w * x_dot + w_dot * x),
        )
    rows = {"a": w, "b": w * w}
    rows_dot = {'a': w_dot, 'b': 2 * w * w_dot}
    for key in list('ab'):
        t_2, t_2_dot = put_jvp(
            rows, key, x * w, totals_dot=rows_dot, amount_dot=w * x_dot + w_dot * x
        )
    t_3 = totals['odd'] ** 2
    t_4 = rows['a'] * rows['b']
    return (
        np.sum(t_3 * totals['even']) + np.sum(t_4 * x),
        (
            np.sum(
                (
                    2 * totals['even'] * totals['odd'] * totals_dot['odd']
                    + t_3 * totals_dot['even']
                ),
            )
            + np.sum(
                (
                    x * (rows['b'] * rows_dot['a'] + rows['a'] * rows_dot['b'])
                    + t_4 * x_dot
                ),
            )
        ),
    )
