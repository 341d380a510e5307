def first_passage_jvp(steps, barrier, *, steps_dot, barrier_dot):
    """Value and tangent of first_passage along (steps_dot, barrier_dot)."""
    position = 0.0
    position_dot = 0.0
    cost = 0.0
    cost_dot = 0.0
    trips = 0
    for s, s_dot in zip(steps, steps_dot):
        trips = trips + 1
        position = position + s * s
        position_dot = position_dot + 2 * s * s_dot
        if position > barrier:
            cost += (position - barrier) ** 2
            cost_dot = (
                cost_dot + 2 * (position - barrier) * (position_dot - barrier_dot)
            )
            break
        else:
            cost = cost + 0.1 * position
            cost_dot = cost_dot + 0.1 * position_dot
    return cost * position, position * cost_dot + cost * position_dot
