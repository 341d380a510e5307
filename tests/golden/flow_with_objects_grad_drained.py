# autotangent-cache 1
# function: tests.programs.flow_with_objects:drained   variant: shadow   wrt: tank
#     amount   shadows: tank   defines: drained_fwd drained_rev
# source: ../flow_with_objects.py   9e59f156fb81b146
# generated: 1d7189bb2d7b9fe0   gen: 1.0.0
# kinds: tank tests.programs.flow_with_objects:Tank{level: float, total: float}, amount
#     float
# result: float
# resolved:
# deps: tests.programs.flow_with_objects:Tank.__enter__=c3b778cdf2dee3ca,
#     tests.programs.flow_with_objects:Tank.__exit__=9ecc3cf2921ac995,
#     tests.programs.flow_with_objects:Tank.add=ca682431bf1aa8db
# pin: no

from autotangent.runtime import pair, shadowed_pair

exit_fwd, exit_rev = pair(
    Tank.__exit__,
    "self",
    "self tests.programs.flow_with_objects:Tank{level: float, total: float}, exception tuple(None, None, None)",
)
add_fwd, add_rev = pair(
    Tank.add,
    "self amount",
    "self tests.programs.flow_with_objects:Tank{level: float, total: float}, amount float",
)
enter_fwd, enter_rev = shadowed_pair(
    Tank.__enter__,
    "self",
    "self tests.programs.flow_with_objects:Tank{level: float, total: float}",
)


def drained_fwd(tank, amount, *, tank_bar):
    """Value of drained and what drained_rev needs."""
    tank_1 = tank.total
    (inside, inside_bar), saved = enter_fwd(tank, self_bar=tank_bar)
    inside_1 = inside.total
    _, saved_1 = add_fwd(inside, amount)
    t_1 = inside.total
    tank_2 = tank.total
    _, saved_2 = exit_fwd(tank, None, None, None)
    result = t_1
    return (
        result,
        (
            inside,
            inside_1,
            inside_bar,
            saved,
            saved_1,
            saved_2,
            tank,
            tank_1,
            tank_2,
            tank_bar,
        ),
    )


def drained_rev(saved, y_bar):
    """Adjoint of drained: adds into tank_bar, returns amount_bar."""
    inside, inside_1, inside_bar, saved, saved_1, saved_2, tank, tank_1, tank_2, tank_bar = saved
    # return result
    result_bar = y_bar
    # result = t_1
    t_1_bar = result_bar
    # tank.__exit__(None, None, None)
    exit_rev(saved_2, tank_bar)
    tank.total = tank_2
    # t_1 = inside.total
    inside_bar.total += t_1_bar
    # inside.add(amount)
    amount_bar = add_rev(saved_1, inside_bar)
    inside.total = inside_1
    # inside, inside_bar = tank.__enter__(self_bar=tank_bar)
    enter_rev(saved)
    tank.total = tank_1
    return amount_bar
