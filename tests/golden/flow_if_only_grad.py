def tax_grad(income, rate, threshold):
    """Gradient of tax with respect to (income, rate, threshold)."""
    base = income
    if income > threshold:
        base = income - threshold

    # return due + base * rate
    base_bar = rate
    rate_bar = base
    income_bar = 0.0
    threshold_bar = 0.0
    if income > threshold:
        # due = due + base**2 * 0.01
        base_bar += 0.02 * base
        if base > 2 * threshold:
            # due += 0.1 * base * rate
            base_bar += 0.1 * rate
            rate_bar += 0.1 * base
        # base = income - threshold
        income_bar += base_bar
        threshold_bar -= base_bar
        base_bar = 0.0
    # base = income
    income_bar += base_bar
    # due = rate * income
    rate_bar += income
    income_bar += rate
    return income_bar, rate_bar, threshold_bar
