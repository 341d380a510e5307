# autotangent-cache 1
# function: tests.programs.object_slots_filled:optimised   variant: tangent   wrt: x y
#     defines: optimised_jvp
# source: ../object_slots_filled.py   d7e5627afedaa2e8
# generated: ffb4742e04d0cdfb   gen: 1.0.0
# kinds: x float, y float
# result: float
# resolved: Momentum -> tests.programs.object_slots_filled:Momentum; descend ->
#     tests.programs.object_slots_filled:descend
# deps: tests.programs.object_slots_filled:Momentum.__init__=9e586d201bc35139,
#     tests.programs.object_slots_filled:descend=74e327677e4a627b
# pin: no

from autotangent.runtime import constructor, tangent

new_Momentum = constructor(Momentum)
new_Momentum_jvp = tangent(
    new_Momentum,
    "parameters",
    "parameters list(float), rate float",
)
new_Momentum_1_jvp = tangent(
    new_Momentum,
    "parameters rate",
    "parameters list(float), rate float",
)
descend_jvp = tangent(
    descend,
    "optimiser",
    "optimiser tests.programs.object_slots_filled:Momentum{parameters: list(float), rate: float, moves: list(optional(float)), seen: dict(first: optional(float), last: optional(float))}, count int",
)


def optimised_jvp(x, y, *, x_dot, y_dot):
    """Value and tangent of optimised along (x_dot, y_dot)."""
    optimisers_1, optimisers_1_dot = new_Momentum_jvp(
        [x, y], 0.2, parameters_dot=[x_dot, y_dot]
    )
    optimisers_2, optimisers_2_dot = new_Momentum_1_jvp(
        [y], x, parameters_dot=[y_dot], rate_dot=x_dot
    )
    optimisers = [optimisers_1, optimisers_2]
    optimisers_dot = [optimisers_1_dot, optimisers_2_dot]
    for optimiser, optimiser_dot in zip(optimisers, optimisers_dot):
        t_1, t_1_dot = descend_jvp(optimiser, 2, optimiser_dot=optimiser_dot)
    one_1, one_1_dot = new_Momentum_1_jvp(
        [x], y, parameters_dot=[x_dot], rate_dot=y_dot
    )
    one = one_1
    one_dot = one_1_dot
    both = {"one": one, "same": one}
    both_dot = {'one': one_dot, 'same': one_dot}
    t_2, t_2_dot = descend_jvp(both['same'], 1, optimiser_dot=both_dot['same'])
    first_dot, second_dot = optimisers_dot
    first, second = optimisers
    found = first.parameters[0] * second.parameters[0] + first.moves[1] * second.moves[0]
    found_dot = (
        second.parameters[0] * first_dot.parameters[0]
        + first.parameters[0] * second_dot.parameters[0]
        + second.moves[0] * first_dot.moves[1]
        + first.moves[1] * second_dot.moves[0]
    )
    return (
        (
            found
            + first.seen['last'] * second.seen['first']
            + one.moves[0] * one.seen['first']
        ),
        (
            found_dot
            + second.seen['first'] * first_dot.seen['last']
            + first.seen['last'] * second_dot.seen['first']
            + one.seen['first'] * one_dot.moves[0]
            + one.moves[0] * one_dot.seen['first']
        ),
    )
