import math

import numpy as np
from autotangent.runtime import first_largest, inside, larger, only_at, power_by_base, product, quotient, where_larger


def price_grad(spot, v, kappa, theta, xi, shocks, moves):
    """Gradient of price with respect to (spot, v, kappa, theta, xi)."""
    logs_1 = np.ones_like(v)
    logs = np.log(spot) * logs_1
    v_1 = v
    cut_1s = []
    all_roots = []
    mean_1s = []
    v_2s = []
    for k in range(3):
        cut_1 = where_larger(v, 0.0)
        cut_1s.append(cut_1)
        cut = np.maximum(v, 0.0)
        spread = 0.3 * cut
        roots = np.sqrt(cut)
        all_roots.append(roots)
        mean_1 = np.sqrt(spread * (1 + k))
        mean_1s.append(mean_1)
        logs = logs - 0.05 * cut + roots * moves[k]
        v_2 = theta - cut
        v_2s.append(v_2)
        v = v + 0.2 * kappa * v_2 + xi * roots * shocks[k]
    rate = v[1]
    rates = []
    for k in range(3):
        rates.append(rate)
        rate = rate + 0.1 * (theta - rate) - xi * math.sqrt(max(rate, 0.0))
    last = np.maximum(v, 0.0)
    last[0] = 2 * last[1]
    vol = np.sqrt(np.abs(last) + v.clip(0.0, 4.0))

    # return np.mean(np.maximum(np.exp(logs) - 1.0, 0.0)) + mean + np.sum(vol * np.s ...
    t_1 = np.exp(logs)
    t_2 = v > 0
    t_3 = np.sqrt(v * t_2)
    logs_bar = t_1 * larger(t_1 - 1.0, 0.0) / len(v_1)
    mean_bar = 1.0
    vol_bar = t_3
    v_bar = quotient(t_2 * vol, t_3) / 2
    # vol = np.sqrt(np.abs(last) + v.clip(0.0, 4.0))
    vol_1_bar = quotient(vol_bar, vol) / 2
    last_bar = product(np.sign(last), vol_1_bar)
    v_bar += product(inside(v, 0.0, 4.0), vol_1_bar)
    # last[0] = 2 * last[1]
    last_bar[1] += 2 * last_bar[0]
    last_bar[0] = 0.0
    # last = np.maximum(v, 0.0)
    v_bar += product(larger(v, 0.0), last_bar)
    theta_bar = 0.0
    xi_bar = 0.0
    rate_bar = 0.0
    for k in range(2, -1, -1):
        # mean += np.clip(rate, 0.0, 1.0) ** 0.5
        rate_bar += product(
            inside(rate, 0.0, 1.0), power_by_base(np.clip(rate, 0.0, 1.0), 0.5)
        )
        rate = rates.pop()
        # rate = rate + 0.1 * (theta - rate) - xi * math.sqrt(max(rate, 0.0))
        theta_bar += 0.1 * rate_bar
        xi_bar -= math.sqrt(max(rate, 0.0)) * rate_bar
        rate_1_bars = only_at(
            -quotient(xi * rate_bar, math.sqrt(max(rate, 0.0))) / 2,
            first_largest((rate, 0.0)),
            len((rate, 0.0)),
        )
        rate_bar = 0.9 * rate_bar + rate_1_bars[0]
    # rate = v[1]
    v_bar[1] += rate_bar
    kappa_bar = 0.0
    for k in range(2, -1, -1):
        v_2 = v_2s.pop()
        roots = all_roots.pop()
        # v = v + 0.2 * kappa * (theta - cut) + xi * roots * shocks[k]
        kappa_bar += 0.2 * (v_2 @ v_bar)
        v_2_bar = 0.2 * kappa * v_bar
        theta_bar += np.sum(v_2_bar)
        cut_bar = -v_2_bar
        v_3_bar = shocks[k] * v_bar
        xi_bar += roots @ v_3_bar
        roots_bar = xi * v_3_bar
        # logs = logs - 0.05 * cut + roots * moves[k]
        cut_bar -= 0.05 * logs_bar
        roots_bar += moves[k] * logs_bar
        mean_1 = mean_1s.pop()
        # mean += np.mean(np.sqrt(spread * (1 + k)))
        spread_bar = (1 + k) * quotient(mean_bar / len(v_1), mean_1) / 2
        # roots = np.sqrt(cut)
        cut_bar += quotient(roots_bar, roots) / 2
        # spread = 0.3 * cut
        cut_bar += 0.3 * spread_bar
        cut_1 = cut_1s.pop()
        # cut = np.maximum(v, 0.0)
        v_bar += product(cut_1, cut_bar)
    # logs = np.log(spot) * np.ones_like(v)
    spot_bar = quotient(logs_1 @ logs_bar, spot)
    return spot_bar, v_bar, kappa_bar, theta_bar, xi_bar
