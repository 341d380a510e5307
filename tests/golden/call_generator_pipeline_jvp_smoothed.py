from autotangent.runtime import zeros


def smoothed_jvp(values, weight, *, values_dot):
    """Value and tangent of smoothed along values_dot."""
    out = []
    out_dot = []
    state = None
    state_dot = zeros(state)
    for v, v_dot in zip(values, values_dot):
        if state is None:
            state = v
            state_dot = v_dot
        else:
            state = weight * v + (1 - weight) * state
            state_dot = weight * v_dot + (1 - weight) * state_dot
        out_dot.append(state_dot)
        out.append(state)
    return out, out_dot
