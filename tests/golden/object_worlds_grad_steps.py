# autotangent-cache 1
# function: tests.programs.object_worlds:steps   variant: pair   wrt: states f
#     shadows: states   defines: steps_fwd steps_rev
# source: ../object_worlds.py   623e1d6ab46e70ab
# generated: cbacae69ed471623   gen: 1.0.0
# kinds: states list(tests.programs.object_worlds:State{pos: float, vel: float, log:
#     list(float)}), f float
# result: any
# resolved: step -> tests.programs.object_worlds:step
# deps: tests.programs.object_worlds:step=9b7567c1d28e4fb7
# pin: no

from autotangent.runtime import pair, put_back, snapshot

step_fwd, step_rev = pair(
    step,
    "s f",
    "s tests.programs.object_worlds:State{pos: float, vel: float, log: list(float)}, f float",
)


def steps_fwd(states, f):
    """Value of steps and what steps_rev needs."""
    saveds = []
    s_1s = []
    for s in states:
        s_1 = snapshot(s)
        s_1s.append(s_1)
        _, saved = step_fwd(s, f)
        saveds.append(saved)
    return None, (s_1s, saveds, states)


def steps_rev(saved, states_bar):
    """Adjoint of steps: adds into states_bar, returns f_bar."""
    s_1s, saveds, states = saved
    f_bar = 0.0
    for i in range(len(states) - 1, -1, -1):
        s = states[i]
        saved = saveds.pop()
        s_1 = s_1s.pop()
        # step(s, f)
        f_1_bar = step_rev(saved, states_bar[i])
        put_back(s, s_1)
        f_bar += f_1_bar
    return f_bar
