# autotangent-cache 1
# function: tests.programs.object_slots_filled:descend   variant: shadow   wrt:
#     optimiser   shadows: optimiser   defines: descend_fwd descend_rev
# source: ../object_slots_filled.py   74e327677e4a627b
# generated: 0d859d09b202cfb1   gen: 1.0.0
# kinds: optimiser tests.programs.object_slots_filled:Momentum{parameters: list(float),
#     rate: float, moves: list(optional(float)), seen: dict(first: optional(float),
#     last: optional(float))}, count int
# result: any
# resolved: range -> builtins:range
# deps: tests.programs.object_slots_filled:Momentum.step=7f84e2d341d0fdf9
# pin: no

from autotangent.runtime import put_back, shadowed_pair, snapshot

step_fwd, step_rev = shadowed_pair(
    Momentum.step,
    "self gradients",
    "self tests.programs.object_slots_filled:Momentum{parameters: list(float), rate: float, moves: list(optional(float)), seen: dict(first: optional(float), last: optional(float))}, gradients list(float)",
)


def descend_fwd(optimiser, count, *, optimiser_bar):
    """Value of descend and what descend_rev needs."""
    t_1_bars = []
    t_1s = []
    saveds = []
    optimiser_1s = []
    for _ in range(count):
        t_1_bar = []
        t_1_bars.append(t_1_bar)
        t_1 = []
        t_1s.append(t_1)
        for p in optimiser.parameters:
            t_1_bar.append(0.0)
            t_1.append(p * p)
        optimiser_1 = snapshot(optimiser)
        optimiser_1s.append(optimiser_1)
        _, saved = step_fwd(
            optimiser, t_1, self_bar=optimiser_bar, gradients_bar=t_1_bar
        )
        saveds.append(saved)
    return None, (count, optimiser, optimiser_1s, optimiser_bar, saveds, t_1_bars, t_1s)


def descend_rev(saved):
    """Adjoint of descend: adds into optimiser_bar."""
    count, optimiser, optimiser_1s, optimiser_bar, saveds, t_1_bars, t_1s = saved
    for _ in range(count):
        saved = saveds.pop()
        optimiser_1 = optimiser_1s.pop()
        # optimiser.step(t_1, self_bar=optimiser_bar, gradients_bar=t_1_bar)
        step_rev(saved)
        put_back(optimiser, optimiser_1)
        t_1 = t_1s.pop()
        t_1_bar = t_1_bars.pop()
        for i in range(len(optimiser.parameters) - 1, -1, -1):
            p = optimiser.parameters[i]
            # t_1.append(p * p)
            t_2_bar = t_1_bar.pop()
            t_1.pop()
            p_bar = 2 * p * t_2_bar
            optimiser_bar.parameters[i] += p_bar
