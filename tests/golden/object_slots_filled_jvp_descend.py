# autotangent-cache 1
# function: tests.programs.object_slots_filled:descend   variant: tangent   wrt:
#     optimiser   defines: descend_jvp
# source: ../object_slots_filled.py   74e327677e4a627b
# generated: fa29bd79fb386d7a   gen: 1.0.0
# kinds: optimiser tests.programs.object_slots_filled:Momentum{parameters: list(float),
#     rate: float, moves: list(optional(float)), seen: dict(first: optional(float),
#     last: optional(float))}, count int
# result: any
# resolved: range -> builtins:range
# deps: tests.programs.object_slots_filled:Momentum.step=7f84e2d341d0fdf9
# pin: no

from autotangent.runtime import tangent

step_jvp = tangent(
    Momentum.step,
    "self gradients",
    "self tests.programs.object_slots_filled:Momentum{parameters: list(float), rate: float, moves: list(optional(float)), seen: dict(first: optional(float), last: optional(float))}, gradients list(float)",
)


def descend_jvp(optimiser, count, *, optimiser_dot):
    """Value and tangent of descend along optimiser_dot."""
    for _ in range(count):
        t_1 = []
        t_1_dot = []
        for p, p_dot in zip(optimiser.parameters, optimiser_dot.parameters):
            t_1_dot.append(2 * p * p_dot)
            t_1.append(p * p)
        t_2, t_2_dot = step_jvp(
            optimiser, t_1, self_dot=optimiser_dot, gradients_dot=t_1_dot
        )
    return None, None
