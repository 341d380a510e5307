import numpy as np
from autotangent.runtime import pair, put_back, snapshot, zeros

deposit_fwd, deposit_rev = pair(
    deposit,
    "totals amount",
    "totals dict(odd: array(f; n), even: array(f; n), count: float), name str, amount array(f; n)",
)


def ledger_grad(x, w):
    """Gradient of ledger with respect to (x, w)."""
    totals_1 = np.ones(3)
    totals = {'odd': np.zeros(3), 'even': totals_1 * w, 'count': 0.0}
    saveds = []
    totals_2s = []
    for k in range(4):
        totals_2 = snapshot(totals)
        totals_2s.append(totals_2)
        t_3 = x * totals['even'] * 0.5
        _, saved = deposit_fwd(totals, 'odd' if k % 2 else 'even', t_3)
        saveds.append(saved)
    t_1 = np.sum(totals['even'])

    # return np.sum(totals["odd"] ** 2) + np.sum(totals["even"]) * totals["count"]
    totals_bar = zeros(totals)
    totals_bar['odd'] += 2 * totals['odd']
    totals_bar['even'] += totals['count']
    totals_bar['count'] += t_1
    x_bar = np.zeros_like(x)
    for k in range(3, -1, -1):
        saved = saveds.pop()
        totals_2 = totals_2s.pop()
        # deposit(totals, "odd" if k % 2 else "even", x * totals["even"] * 0.5)
        t_3_bar = np.zeros_like(t_3)
        deposit_rev(saved, totals_bar, t_3_bar)
        put_back(totals, totals_2)
        t_4_bar = 0.5 * t_3_bar
        x_bar += totals['even'] * t_4_bar
        totals_bar['even'] += x * t_4_bar
    # totals = {"odd": np.zeros(3), "even": np.ones(3) * w, "count": 0.0}
    w_bar = np.sum(totals_1 * totals_bar['even'])
    return x_bar, w_bar
