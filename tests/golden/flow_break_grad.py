import numpy as np


def first_passage_grad(steps, barrier):
    """Gradient of first_passage with respect to (steps, barrier)."""
    position = 0.0
    cost = 0.0
    trips = 0
    positions = []
    for s in steps:
        trips = trips + 1
        position = position + s * s
        positions.append(position)
        if position > barrier:
            cost += (position - barrier) ** 2
            break
        else:
            cost = cost + 0.1 * position

    # return cost * position
    cost_bar = position
    position_bar = cost
    steps_bar = np.zeros_like(steps)
    barrier_bar = 0.0
    for i in range(trips - 1, -1, -1):
        s = steps[i]
        position = positions.pop()
        if position > barrier:
            # cost += (position - barrier) ** 2
            cost_1_bar = 2 * (position - barrier) * cost_bar
            position_bar += cost_1_bar
            barrier_bar -= cost_1_bar
        else:
            # cost = cost + 0.1 * position
            position_bar += 0.1 * cost_bar
        # position = position + s * s
        s_bar = 2 * s * position_bar
        steps_bar[i] += s_bar
    return steps_bar, barrier_bar
