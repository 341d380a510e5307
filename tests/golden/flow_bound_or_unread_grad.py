import numpy as np
from autotangent.runtime import zeros


def scaled_grad(x, n):
    """Gradient of scaled with respect to x."""
    y = None
    ys = []
    for k in range(n):
        ys.append(y)
        y = np.sin(x) * (k + 1)
    x_1 = x
    if n > 0:
        x = x * y
    head = None
    tail = None
    tails = []
    for k in range(n):
        tails.append(tail)
        head, tail = x[0], x[1:] * k
    square = None
    if n > 1:
        square = x * x

    # return total
    total_bar = 1.0
    head_bar = 0.0
    tail_bar = zeros(tail)
    for _ in range(n):
        # total = total + head * np.sum(tail)
        head_bar += np.sum(tail) * total_bar
        tail_bar += head
    square_bar = zeros(square)
    if n > 1:
        # total = total + np.sum(square)
        square_bar += total_bar
    # total = np.sum(x)
    x_bar = np.full_like(x, total_bar)
    if n > 1:
        # square = x * x
        x_bar += 2 * x * square_bar
    for k in range(n - 1, -1, -1):
        # head, tail = x[0], x[1:] * k
        x_bar[0] += head_bar
        x_bar[1:] += k * tail_bar
        head_bar = 0.0
        tail = tails.pop()
        tail_bar = zeros(tail)
    y_bar = zeros(y)
    if n > 0:
        # x = x * y
        y_bar += x_1 * x_bar
        x_bar = y * x_bar
    for k in range(n - 1, -1, -1):
        # y = np.sin(x) * (k + 1)
        x_bar += (k + 1) * np.cos(x_1) * y_bar
        y = ys.pop()
        y_bar = zeros(y)
    return x_bar
