import numpy as np
from autotangent.runtime import first_largest, inside, larger, picked, power_by_base, product, quotient


def price_jvp(
    spot,
    v,
    kappa,
    theta,
    xi,
    shocks,
    moves,
    *,
    spot_dot,
    v_dot,
    kappa_dot,
    theta_dot,
    xi_dot,
):
    """Value and tangent of price along (spot_dot, v_dot, kappa_dot, theta_dot, xi_dot)."""
    logs_1 = np.ones_like(v)
    logs = np.log(spot) * logs_1
    logs_dot = quotient(spot_dot, spot) * logs_1
    mean = 0.0
    mean_dot = 0.0
    for k in range(3):
        cut = np.maximum(v, 0.0)
        cut_dot = larger(v, 0.0) * v_dot
        spread = 0.3 * cut
        spread_dot = 0.3 * cut_dot
        roots = np.sqrt(cut)
        roots_dot = quotient(cut_dot, roots) / 2
        mean_1 = np.sqrt(spread * (1 + k))
        mean += np.mean(mean_1)
        mean_dot = mean_dot + np.mean(quotient((1 + k) * spread_dot, mean_1)) / 2
        logs = logs - 0.05 * cut + roots * moves[k]
        logs_dot = logs_dot + moves[k] * roots_dot - 0.05 * cut_dot
        v_1 = theta - cut
        v = v + 0.2 * kappa * v_1 + xi * roots * shocks[k]
        v_dot = (
            v_dot
            + 0.2 * kappa_dot * v_1
            + 0.2 * kappa * (theta_dot - cut_dot)
            + shocks[k] * (xi_dot * roots + xi * roots_dot)
        )
    rate = v[1]
    rate_dot = v_dot[1]
    for k in range(3):
        rate_1 = math.sqrt(max(rate, 0.0))
        rate_dot = (
            0.9 * rate_dot
            + 0.1 * theta_dot
            - rate_1 * xi_dot
            - (
                xi
                * quotient(picked((rate_dot, 0.0), first_largest((rate, 0.0))), rate_1)
                / 2
            )
        )
        rate = rate + 0.1 * (theta - rate) - xi * rate_1
        mean_2 = np.clip(rate, 0.0, 1.0)
        mean += mean_2**0.5
        mean_dot = (
            mean_dot
            + product(inside(rate, 0.0, 1.0) * rate_dot, power_by_base(mean_2, 0.5))
        )
    last = np.maximum(v, 0.0)
    last_dot = larger(v, 0.0) * v_dot
    last_dot[0] = 2 * last_dot[1]
    last[0] = 2 * last[1]
    vol = np.sqrt(np.abs(last) + v.clip(0.0, 4.0))
    vol_dot = quotient(np.sign(last) * last_dot + inside(v, 0.0, 4.0) * v_dot, vol) / 2
    t_1 = np.exp(logs)
    t_2 = t_1 - 1.0
    t_3 = v > 0
    t_4 = np.sqrt(v * t_3)
    return (
        np.mean(np.maximum(t_2, 0.0)) + mean + np.sum(vol * t_4),
        (
            np.mean(t_1 * larger(t_2, 0.0) * logs_dot)
            + mean_dot
            + np.sum(t_4 * vol_dot + vol * quotient(t_3 * v_dot, t_4) / 2)
        ),
    )
