# autotangent-cache 1
# function: tests.programs.data_namedtuple:step   variant: tangent   wrt: state k
#     defines: step_jvp
# source: ../data_namedtuple.py   36a8bc53581377f3
# generated: 34e8cbfb9f904fc5   gen: 1.0.0
# kinds: state tests.programs.data_namedtuple:State(array(f; n), array(f; n), float), k
#     float
# result: tests.programs.data_namedtuple:State(array(f; state[0].0), array(f;
#     state[1].0), float)
# resolved: State -> tests.programs.data_namedtuple:State
# deps:
# pin: no

def step_jvp(state, k, *, state_dot, k_dot):
    """Value and tangent of step along (state_dot, k_dot)."""
    force = -k * state.position
    force_dot = -k_dot * state.position - k * state_dot[0]
    return (
        State(
            state.position + 0.1 * state.velocity,
            state.velocity + 0.1 * force,
            state[2] + 0.1,
        ),
        (
            state_dot[0] + 0.1 * state_dot[1],
            state_dot[1] + 0.1 * force_dot,
            state_dot[2],
        ),
    )
