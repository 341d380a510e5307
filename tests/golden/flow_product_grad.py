import numpy as np


def drawdown_grad(returns, weight):
    """Gradient of drawdown with respect to (returns, weight)."""
    wealth = 1.0
    peak = wealth
    worst = 0.0
    wealths = []
    t_1s = []
    peaks = []
    t_2s = []
    for r in returns:
        wealths.append(wealth)
        wealth *= 1 + 0.1 * r
        t_1 = wealth > peak
        t_1s.append(t_1)
        if t_1:
            peak = wealth
        peaks.append(peak)
        loss = (peak - wealth) / peak
        t_2 = loss > worst
        t_2s.append(t_2)
        if t_2:
            worst = loss

    # return worst * weight + wealth
    worst_bar = weight
    weight_bar = worst
    wealth_bar = 1.0
    returns_bar = np.zeros_like(returns)
    peak_bar = 0.0
    for i in range(len(returns) - 1, -1, -1):
        r = returns[i]
        loss_bar = 0.0
        t_2 = t_2s.pop()
        if t_2:
            # worst = loss
            loss_bar += worst_bar
            worst_bar = 0.0
        peak = peaks.pop()
        wealth = wealths.pop()
        # loss = (peak - wealth) / peak
        wealth_1 = wealth * (1 + 0.1 * r)
        loss = (peak - wealth_1) / peak
        wealth_bar -= loss_bar / peak
        peak_bar += (1 - loss) * loss_bar / peak
        t_1 = t_1s.pop()
        if t_1:
            # peak = wealth
            wealth_bar += peak_bar
            peak_bar = 0.0
        # wealth *= 1 + 0.1 * r
        r_bar = 0.1 * wealth * wealth_bar
        wealth_bar = (1 + 0.1 * r) * wealth_bar
        returns_bar[i] += r_bar
    return returns_bar, weight_bar
