import numpy as np
from autotangent.runtime import pair, put_back, shadows, snapshot, spread, unbroadcast

put_fwd, put_rev = pair(
    put,
    "totals amount",
    "totals dict(a: any, b: any), name str, amount array(f; n)",
)
deposit_fwd, deposit_rev = pair(
    deposit,
    "totals amount",
    "totals dict(odd: array(f; n), even: any), name str, amount array(f; n)",
)


def ledger_grad(x, w):
    """Gradient of ledger with respect to (x, w)."""
    totals = {"odd": np.zeros(3), "even": w * w}
    saveds = []
    totals_1s = []
    for k in range(5):
        totals_1 = snapshot(totals)
        totals_1s.append(totals_1)
        t_1 = x * w * (k + 1)
        _, saved = deposit_fwd(totals, 'odd' if k % 2 else 'even', t_1)
        saveds.append(saved)
    rows = {"a": w, "b": w * w}
    t_2 = list('ab')
    saved_1s = []
    rows_1s = []
    for key in t_2:
        rows_1 = snapshot(rows)
        rows_1s.append(rows_1)
        t_3 = x * w
        _, saved_1 = put_fwd(rows, key, t_3)
        saved_1s.append(saved_1)
    t_4 = totals['odd'] ** 2
    t_5 = t_4 * totals['even']
    t_6 = rows['a'] * rows['b']

    # return np.sum(totals["odd"] ** 2 * totals["even"]) + np.sum(rows["a"] * rows[" ...
    t_5_bar = spread(1.0, t_5, None, False)
    totals_bar = shadows(totals)
    totals_bar['odd'] += 2 * totals['odd'] * unbroadcast(totals['even'] * t_5_bar, t_4)
    totals_bar['even'] += unbroadcast(t_4 * t_5_bar, totals['even'])
    t_7_bar = spread(1.0, t_6 * x, None, False)
    t_6_bar = unbroadcast(x * t_7_bar, t_6)
    rows_bar = shadows(rows)
    rows_bar['a'] += unbroadcast(rows['b'] * t_6_bar, rows['a'])
    rows_bar['b'] += unbroadcast(rows['a'] * t_6_bar, rows['b'])
    x_bar = unbroadcast(t_6 * t_7_bar, x)
    w_bar = 0.0
    for i in range(len(t_2) - 1, -1, -1):
        key = t_2[i]
        saved_1 = saved_1s.pop()
        rows_1 = rows_1s.pop()
        # put(rows, key, x * w)
        t_3_bar = np.zeros_like(t_3)
        put_rev(saved_1, rows_bar, t_3_bar)
        put_back(rows, rows_1)
        x_bar = x_bar + w * t_3_bar
        w_bar += x @ t_3_bar
    # rows = {"a": w, "b": w * w}
    w_bar += rows_bar['a'] + 2 * w * rows_bar['b']
    for k in range(4, -1, -1):
        saved = saveds.pop()
        totals_1 = totals_1s.pop()
        # deposit(totals, "odd" if k % 2 else "even", x * w * (k + 1))
        t_1_bar = np.zeros_like(t_1)
        deposit_rev(saved, totals_bar, t_1_bar)
        put_back(totals, totals_1)
        t_8_bar = (k + 1) * t_1_bar
        x_bar = x_bar + w * t_8_bar
        w_bar += x @ t_8_bar
    # totals = {"odd": np.zeros(3), "even": w * w}
    w_bar += 2 * w * totals_bar['even']
    return x_bar.copy(), w_bar
