"""An if without else that changes some variables, then a nested if."""


def tax(income, rate, threshold):
    due = rate * income
    base = income
    if income > threshold:
        base = income - threshold
        if base > 2 * threshold:
            due += 0.1 * base * rate
        due = due + base**2 * 0.01
    return due + base * rate


example = dict(income=7.0, rate=0.2, threshold=1.9)
also = (dict(income=1.1), dict(income=3.0))
wrt = ("income", "rate", "threshold")
milestone = 3
