from autotangent.runtime import add_into, zeros


def smoothed_fwd(values, weight):
    """Value of smoothed and what smoothed_rev needs."""
    out = []
    state = None
    states = []
    for v in values:
        states.append(state)
        if state is None:
            state = v
        else:
            state = weight * v + (1 - weight) * state
        out.append(state)
    return out, (out, states, values, weight)


def smoothed_rev(saved, y_bar, values_bar):
    """Adjoint of smoothed: adds into values_bar, returns weight_bar."""
    out, states, values, weight = saved
    # return out
    out_bar = zeros(out)
    add_into(out_bar, y_bar)
    weight_bar = 0.0
    state_bar = 0.0
    for i in range(len(values) - 1, -1, -1):
        v = values[i]
        # yield state
        t_1_bar = out_bar.pop()
        state_bar += t_1_bar
        state = states.pop()
        if state is None:
            # state = v
            v_bar = state_bar
            state_bar = 0.0
        else:
            # state = weight * v + (1 - weight) * state
            v_bar = weight * state_bar
            weight_bar += (v - state) * state_bar
            state_bar = (1 - weight) * state_bar
        values_bar[i] += v_bar
    return weight_bar
