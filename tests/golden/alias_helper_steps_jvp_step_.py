# autotangent-cache 1
# function: tests.programs.alias_helper_steps:step   variant: tangent   wrt: state
#     factor   defines: step_jvp
# source: ../alias_helper_steps.py   686de4169d596598
# generated: d1d6d07192a7f773   gen: 1.0.0
# kinds: state dict(level: array(f; n)), factor float
# result: any
# resolved:
# deps:
# pin: no

def step_jvp(state, factor, *, state_dot, factor_dot):
    """Value and tangent of step along (state_dot, factor_dot)."""
    state_dot['level'] = factor * state_dot['level'] + factor_dot * state['level']
    state["level"] = state["level"] * factor
    return None, None
