import math

import numpy as np


def path_length_grad(points, charges):
    """Gradient of path_length with respect to (points, charges)."""
    total = 0.0
    for q in charges:
        total += math.sqrt(1 + q * q)
    previous = points[0]
    totals = []
    steps = []
    for point in points:
        step = point - previous
        steps.append(step)
        totals.append(total)
        total += (step @ step) * total
        previous = point

    # return total
    total_bar = 1.0
    points_bar = np.zeros_like(points)
    previous_bar = np.zeros_like(previous)
    for i in range(len(points) - 1, -1, -1):
        point = points[i]
        # previous = point
        point_bar = previous_bar
        step = steps.pop()
        total = totals.pop()
        # total += (step @ step) * total
        step_bar = 2 * total * total_bar * step
        total_bar = (1 + step @ step) * total_bar
        # step = point - previous
        point_bar += step_bar
        previous_bar = -step_bar
        points_bar[i] += point_bar
    # previous = points[0]
    points_bar[0] += previous_bar
    charges_bar = np.zeros_like(charges)
    for j in range(len(charges) - 1, -1, -1):
        q = charges[j]
        # total += math.sqrt(1 + q * q)
        total_1_bar = total_bar / (2 * math.sqrt(1 + q * q))
        q_bar = 2 * q * total_1_bar
        charges_bar[j] += q_bar
    return points_bar, charges_bar
