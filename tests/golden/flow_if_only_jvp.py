def tax_jvp(income, rate, threshold, *, income_dot, rate_dot, threshold_dot):
    """Value and tangent of tax along (income_dot, rate_dot, threshold_dot)."""
    due = rate * income
    due_dot = income * rate_dot + rate * income_dot
    base = income
    base_dot = income_dot
    if income > threshold:
        base = income - threshold
        base_dot = income_dot - threshold_dot
        if base > 2 * threshold:
            due += 0.1 * base * rate
            due_dot = due_dot + 0.1 * rate * base_dot + 0.1 * base * rate_dot
        due = due + base**2 * 0.01
        due_dot = due_dot + 0.02 * base * base_dot
    return due + base * rate, due_dot + rate * base_dot + base * rate_dot
