# autotangent-cache 1
# function: tests.programs.object_worlds:steps   variant: shadow   wrt: states f
#     shadows: states   defines: steps_fwd steps_rev
# source: ../object_worlds.py   623e1d6ab46e70ab
# generated: c3930e2d01df393b   gen: 1.0.0
# kinds: states list(tests.programs.object_worlds:State{pos: float, vel: float, log:
#     list(float)}), f float
# result: any
# resolved: step -> tests.programs.object_worlds:step
# deps: tests.programs.object_worlds:step=9b7567c1d28e4fb7
# pin: no

from autotangent.runtime import put_back, shadowed_pair, snapshot

step_fwd, step_rev = shadowed_pair(
    step,
    "s f",
    "s tests.programs.object_worlds:State{pos: float, vel: float, log: list(float)}, f float",
)


def steps_fwd(states, f, *, states_bar):
    """Value of steps and what steps_rev needs."""
    saveds = []
    s_1s = []
    for s, s_bar in zip(states, states_bar):
        s_1 = snapshot(s)
        s_1s.append(s_1)
        _, saved = step_fwd(s, f, s_bar=s_bar)
        saveds.append(saved)
    return None, (s_1s, saveds, states, states_bar)


def steps_rev(saved):
    """Adjoint of steps: adds into states_bar, returns f_bar."""
    s_1s, saveds, states, states_bar = saved
    f_bar = 0.0
    for i in range(min(len(states), len(states_bar)) - 1, -1, -1):
        s = states[i]
        s_bar = states_bar[i]
        saved = saveds.pop()
        s_1 = s_1s.pop()
        # step(s, f)
        f_1_bar = step_rev(saved)
        put_back(s, s_1)
        f_bar += f_1_bar
    return f_bar
