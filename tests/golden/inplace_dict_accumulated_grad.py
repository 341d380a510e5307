import numpy as np
from autotangent.runtime import put_back, shadowed_pair, snapshot, unbroadcast

deposit_fwd, deposit_rev = shadowed_pair(
    deposit,
    "totals amount",
    "totals dict(odd: array(f; n), even: array(f; n), count: any), name str, amount array(f; n)",
)


def ledger_grad(x, w):
    """Gradient of ledger with respect to (x, w)."""
    t_1 = np.zeros(3)
    t_1_bar = np.zeros_like(t_1)
    t_2_1 = np.ones(3)
    t_2 = t_2_1 * w
    t_2_bar = np.zeros_like(t_2)
    totals_bar = {'odd': t_1_bar, 'even': t_2_bar, 'count': 0.0}
    totals = {'odd': t_1, 'even': t_2, 'count': 0.0}
    t_3_bars = []
    saveds = []
    totals_1s = []
    for k in range(4):
        t_3 = x * totals['even'] * 0.5
        t_3_bar = np.zeros_like(t_3)
        t_3_bars.append(t_3_bar)
        totals_1 = snapshot(totals)
        totals_1s.append(totals_1)
        _, saved = deposit_fwd(
            totals,
            'odd' if k % 2 else 'even',
            t_3,
            totals_bar=totals_bar,
            amount_bar=t_3_bar,
        )
        saveds.append(saved)
    t_4 = np.sum(totals['odd'] ** 2)
    t_5 = np.sum(totals['even'])

    # return np.sum(totals["odd"] ** 2) + np.sum(totals["even"]) * totals["count"]
    totals_bar['odd'] += 2 * unbroadcast(1, t_4) * totals['odd']
    totals_bar['even'] += unbroadcast(totals['count'], t_5)
    totals_bar['count'] += t_5
    x_bar = np.zeros_like(x)
    for k in range(3, -1, -1):
        saved = saveds.pop()
        totals_1 = totals_1s.pop()
        # deposit(totals, "odd" if k % 2 else "even", x * totals["even"] * 0.5)
        deposit_rev(saved)
        put_back(totals, totals_1)
        t_3_bar = t_3_bars.pop()
        # t_3 = x * totals['even'] * 0.5
        t_3_1_bar = 0.5 * t_3_bar
        x_bar += totals['even'] * t_3_1_bar
        totals_bar['even'] += x * t_3_1_bar
    # t_2 = np.ones(3) * w
    w_bar = t_2_1 @ t_2_bar
    return x_bar, w_bar
