from autotangent.runtime import add_into, applied, pair, zeros

at_State = applied(State.at.__func__, cls=State)
energy_fwd, energy_rev = pair(
    State.energy.fget,
    "self",
    "self tests.programs.data_namedtuple_methods:State(float, float, tuple(float, float))",
)
moved_fwd, moved_rev = pair(
    State.moved,
    "self step",
    "self tests.programs.data_namedtuple_methods:State(float, float, tuple(float, float)), step float",
)
at_State_fwd, at_State_rev = pair(at_State, "position", "position float")


def orbit_grad(x, step):
    """Gradient of orbit with respect to (x, step)."""
    state = State(x)
    states = []
    saveds = []
    states_ = []
    for k in range(3):
        states.append(state)
        state, saved = moved_fwd(state, step)
        saveds.append(saved)
        states_.append(state)
        state = State(
            state.position,
            state.velocity - step * (state.position - k * state.forces[1]),
            state.forces,
        )
    record_1_1, saved_1 = at_State_fwd(x)
    record_1, saved_2 = moved_fwd(record_1_1, step)
    start = State(record_1.position, step, record_1.forces)
    named = {'position': start.position, 'velocity': start.velocity, 'forces': start.forces}
    position, velocity, _ = state
    t_1, saved_3 = energy_fwd(state)
    t_2, saved_4 = energy_fwd(start)

    # return state.energy * named["position"] + start.energy + position * velocity
    state_bar = zeros(state)
    energy_rev(saved_3, named['position'], state_bar)
    named_bar = zeros(named)
    named_bar['position'] += t_1
    start_bar = zeros(start)
    energy_rev(saved_4, 1.0, start_bar)
    position_bar = velocity
    velocity_bar = position
    # position, velocity, _ = state
    state_bar[0] += position_bar
    state_bar[1] += velocity_bar
    # named = start._asdict()
    start_bar[0] += named_bar['position']
    start_bar[1] += named_bar['velocity']
    add_into(start_bar[2], named_bar['forces'])
    # start = State.at(x).moved(step)._replace(velocity=step)
    record_1_bar = zeros(record_1)
    record_1_bar[0] += start_bar[0]
    step_bar = start_bar[1]
    add_into(record_1_bar[2], start_bar[2])
    # record_1 = at_State(x).moved(step)
    record_1_1_bar = zeros(record_1_1)
    step_bar += moved_rev(saved_2, record_1_bar, record_1_1_bar)
    x_bar = at_State_rev(saved_1, record_1_1_bar)
    for k in range(2, -1, -1):
        state_1 = states_.pop()
        # state = state._replace(velocity=state.velocity - step * (state.position -  ...
        state_2_bar = state_bar
        state_bar = zeros(state_1)
        state_bar[1] += state_2_bar[1]
        step_bar -= (state_1.position - k * state_1.forces[1]) * state_2_bar[1]
        state_bar[0] += state_2_bar[0] - step * state_2_bar[1]
        state_bar[2][1] += k * step * state_2_bar[1]
        add_into(state_bar[2], state_2_bar[2])
        saved = saveds.pop()
        state = states.pop()
        # state = state.moved(step)
        state_3_bar = state_bar
        state_bar = zeros(state)
        step_bar += moved_rev(saved, state_3_bar, state_bar)
    # state = State(x)
    x_bar += state_bar[0]
    return x_bar, step_bar
