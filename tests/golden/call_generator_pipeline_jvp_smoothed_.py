from autotangent.runtime import zeros


def smoothed_jvp(values, weight, *, values_dot, weight_dot):
    """Value and tangent of smoothed along (values_dot, weight_dot)."""
    out = []
    out_dot = []
    state = None
    state_dot = zeros(state)
    for v, v_dot in zip(values, values_dot):
        if state is None:
            state = v
            state_dot = v_dot
        else:
            state_dot = (
                (v - state) * weight_dot + weight * v_dot + (1 - weight) * state_dot
            )
            state = weight * v + (1 - weight) * state
        out_dot.append(state_dot)
        out.append(state)
    return out, out_dot
