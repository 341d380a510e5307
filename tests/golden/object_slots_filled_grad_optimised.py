# autotangent-cache 1
# function: tests.programs.object_slots_filled:optimised   variant: pair   wrt: x y
#     defines: optimised_fwd optimised_rev
# source: ../object_slots_filled.py   d7e5627afedaa2e8
# generated: 41dea14dedbd593d   gen: 1.0.0
# kinds: x float, y float
# result: float
# resolved: Momentum -> tests.programs.object_slots_filled:Momentum; descend ->
#     tests.programs.object_slots_filled:descend
# deps: tests.programs.object_slots_filled:Momentum.__init__=9e586d201bc35139,
#     tests.programs.object_slots_filled:descend=74e327677e4a627b
# pin: no

from autotangent.runtime import constructor, put_back, shadowed_pair, snapshot

new_Momentum = constructor(Momentum)
descend_fwd, descend_rev = shadowed_pair(
    descend,
    "optimiser",
    "optimiser tests.programs.object_slots_filled:Momentum{parameters: list(float), rate: float, moves: list(optional(float)), seen: dict(first: optional(float), last: optional(float))}, count int",
)
new_Momentum_fwd, new_Momentum_rev = shadowed_pair(
    new_Momentum,
    "parameters rate",
    "parameters list(float), rate float",
)
new_Momentum_1_fwd, new_Momentum_1_rev = shadowed_pair(
    new_Momentum,
    "parameters",
    "parameters list(float), rate float",
)


def optimised_fwd(x, y):
    """Value of optimised and what optimised_rev needs."""
    t_1_bar = [0.0, 0.0]
    t_1 = [x, y]
    t_1_1 = snapshot(t_1)
    (t_2, t_2_bar), saved_4 = new_Momentum_1_fwd(t_1, 0.2, parameters_bar=t_1_bar)
    t_3_bar = [0.0]
    t_3 = [y]
    t_3_1 = snapshot(t_3)
    (t_4, t_4_bar), saved_3 = new_Momentum_fwd(t_3, x, parameters_bar=t_3_bar)
    optimisers_bar = [t_2_bar, t_4_bar]
    optimisers = [t_2, t_4]
    saved_2s = []
    optimiser_1s = []
    for optimiser, optimiser_bar in zip(optimisers, optimisers_bar):
        optimiser_1 = snapshot(optimiser)
        optimiser_1s.append(optimiser_1)
        _, saved_2 = descend_fwd(optimiser, 2, optimiser_bar=optimiser_bar)
        saved_2s.append(saved_2)
    t_5_bar = [0.0]
    t_5 = [x]
    t_5_1 = snapshot(t_5)
    (one, one_bar), saved_1 = new_Momentum_fwd(t_5, y, parameters_bar=t_5_bar)
    both_bar = {'one': one_bar, 'same': one_bar}
    both = {"one": one, "same": one}
    both_1 = snapshot(both['same'])
    _, saved = descend_fwd(both['same'], 1, optimiser_bar=both_bar['same'])
    first_bar, second_bar = optimisers_bar
    first, second = optimisers
    found = first.parameters[0] * second.parameters[0] + first.moves[1] * second.moves[0]
    return (
        (
            found
            + first.seen['last'] * second.seen['first']
            + one.moves[0] * one.seen['first']
        ),
        (
            both,
            both_1,
            first,
            first_bar,
            one,
            one_bar,
            optimiser_1s,
            optimisers,
            optimisers_bar,
            saved,
            saved_1,
            saved_2s,
            saved_3,
            saved_4,
            second,
            second_bar,
            t_1,
            t_1_1,
            t_1_bar,
            t_3,
            t_3_1,
            t_3_bar,
            t_5,
            t_5_1,
            t_5_bar,
        ),
    )


def optimised_rev(saved, y_bar):
    """Adjoint of optimised: returns x_bar, y_bar."""
    both, both_1, first, first_bar, one, one_bar, optimiser_1s, optimisers, optimisers_bar, saved, saved_1, saved_2s, saved_3, saved_4, second, second_bar, t_1, t_1_1, t_1_bar, t_3, t_3_1, t_3_bar, t_5, t_5_1, t_5_bar = saved
    # return found + first.seen["last"] * second.seen["first"] + one.moves[0] * one. ...
    found_bar = y_bar
    first_bar.seen['last'] += second.seen['first'] * y_bar
    second_bar.seen['first'] += first.seen['last'] * y_bar
    one_bar.moves[0] += one.seen['first'] * y_bar
    one_bar.seen['first'] += one.moves[0] * y_bar
    # found = first.parameters[0] * second.parameters[0] + first.moves[1] * second.m ...
    first_bar.parameters[0] += second.parameters[0] * found_bar
    second_bar.parameters[0] += first.parameters[0] * found_bar
    first_bar.moves[1] += second.moves[0] * found_bar
    second_bar.moves[0] += first.moves[1] * found_bar
    # descend(both["same"], 1)
    descend_rev(saved)
    put_back(both['same'], both_1)
    # one = Momentum([x], y)
    y_bar_ = new_Momentum_rev(saved_1)
    put_back(t_5, t_5_1)
    # t_5 = [x]
    x_bar = t_5_bar[0]
    for i in range(min(len(optimisers), len(optimisers_bar)) - 1, -1, -1):
        optimiser = optimisers[i]
        optimiser_bar = optimisers_bar[i]
        saved_2 = saved_2s.pop()
        optimiser_1 = optimiser_1s.pop()
        # descend(optimiser, 2)
        descend_rev(saved_2)
        put_back(optimiser, optimiser_1)
    # t_4, t_4_bar = new_Momentum(t_3, x, parameters_bar=t_3_bar)
    rate_1_bar = new_Momentum_rev(saved_3)
    put_back(t_3, t_3_1)
    x_bar += rate_1_bar
    # t_3 = [y]
    y_bar_ += t_3_bar[0]
    # t_2, t_2_bar = new_Momentum(t_1, 0.2, parameters_bar=t_1_bar)
    new_Momentum_1_rev(saved_4)
    put_back(t_1, t_1_1)
    # t_1 = [x, y]
    x_bar += t_1_bar[0]
    y_bar_ += t_1_bar[1]
    return x_bar, y_bar_
