def drawdown_jvp(returns, weight, *, returns_dot, weight_dot):
    """Value and tangent of drawdown along (returns_dot, weight_dot)."""
    wealth = 1.0
    wealth_dot = 0.0
    peak = wealth
    peak_dot = 0.0
    worst = 0.0
    worst_dot = 0.0
    for r, r_dot in zip(returns, returns_dot):
        wealth_1 = 1 + 0.1 * r
        wealth_dot = wealth_1 * wealth_dot + 0.1 * wealth * r_dot
        wealth *= wealth_1
        if wealth > peak:
            peak = wealth
            peak_dot = wealth_dot
        loss = (peak - wealth) / peak
        loss_dot = ((1 - loss) * peak_dot - wealth_dot) / peak
        if loss > worst:
            worst = loss
            worst_dot = loss_dot
    return worst * weight + wealth, weight * worst_dot + worst * weight_dot + wealth_dot
