# autotangent-cache 1
# function: tests.programs.object_worlds:steps   variant: tangent   wrt: states f
#     defines: steps_jvp
# source: ../object_worlds.py   623e1d6ab46e70ab
# generated: 727ebfbb0a68b449   gen: 1.0.0
# kinds: states list(tests.programs.object_worlds:State{pos: float, vel: float, log:
#     list(float)}), f float
# result: any
# resolved: step -> tests.programs.object_worlds:step
# deps: tests.programs.object_worlds:step=9b7567c1d28e4fb7
# pin: no

from autotangent.runtime import tangent

step_jvp = tangent(
    step,
    "s f",
    "s tests.programs.object_worlds:State{pos: float, vel: float, log: list(float)}, f float",
)


def steps_jvp(states, f, *, states_dot, f_dot):
    """Value and tangent of steps along (states_dot, f_dot)."""
    for s, s_dot in zip(states, states_dot):
        t_1, t_1_dot = step_jvp(s, f, s_dot=s_dot, f_dot=f_dot)
    return None, None
