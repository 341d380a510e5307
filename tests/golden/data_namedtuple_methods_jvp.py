from autotangent.runtime import applied, tangent

at_State = applied(State.at.__func__, cls=State)
moved_jvp = tangent(
    State.moved,
    "self step",
    "self tests.programs.data_namedtuple_methods:State(float, float, tuple(float, float)), step float",
)
at_State_jvp = tangent(at_State, "position", "position float")
energy_jvp = tangent(
    State.energy.fget,
    "self",
    "self tests.programs.data_namedtuple_methods:State(float, float, tuple(float, float))",
)


def orbit_jvp(x, step, *, x_dot, step_dot):
    """Value and tangent of orbit along (x_dot, step_dot)."""
    state = State(x)
    state_dot = (x_dot, 0.0, [0.0, 0.0])
    for k in range(3):
        state_1, state_1_dot = moved_jvp(
            state, step, self_dot=state_dot, step_dot=step_dot
        )
        state = state_1
        state_dot = state_1_dot
        state_2 = state.position - k * state.forces[1]
        state = State(state.position, state.velocity - step * state_2, state.forces)
        state_dot = (
            state_dot[0],
            (
                state_dot[1]
                + step * (k * state_dot[2][1] - state_dot[0])
                - state_2 * step_dot
            ),
            state_dot[2],
        )
    record_1_1, record_1_1_dot = at_State_jvp(x, position_dot=x_dot)
    record_1_2, record_1_2_dot = moved_jvp(
        record_1_1, step, self_dot=record_1_1_dot, step_dot=step_dot
    )
    record_1 = record_1_2
    record_1_dot = record_1_2_dot
    start = State(record_1.position, step, record_1.forces)
    start_dot = (record_1_dot[0], step_dot, record_1_dot[2])
    named = {'position': start.position, 'velocity': start.velocity, 'forces': start.forces}
    named_dot = {'position': start_dot[0], 'velocity': start_dot[1], 'forces': start_dot[2]}
    position_dot, velocity_dot, _ = state_dot
    position, velocity, _ = state
    t_1, t_1_dot = energy_jvp(state, self_dot=state_dot)
    t_2, t_2_dot = energy_jvp(start, self_dot=start_dot)
    return (
        t_1 * named['position'] + t_2 + position * velocity,
        (
            named['position'] * t_1_dot
            + t_1 * named_dot['position']
            + t_2_dot
            + velocity * position_dot
            + position * velocity_dot
        ),
    )
