# autotangent-cache 1
# function: tests.programs.flow_with_objects:drained   variant: tangent   wrt: tank
#     amount   defines: drained_jvp
# source: ../flow_with_objects.py   9e59f156fb81b146
# generated: 9a92d7aeb571bd85   gen: 1.0.0
# kinds: tank tests.programs.flow_with_objects:Tank{level: float, total: float}, amount
#     float
# result: float
# resolved:
# deps: tests.programs.flow_with_objects:Tank.__enter__=c3b778cdf2dee3ca,
#     tests.programs.flow_with_objects:Tank.__exit__=9ecc3cf2921ac995,
#     tests.programs.flow_with_objects:Tank.add=ca682431bf1aa8db
# pin: no

from autotangent.runtime import tangent

enter_jvp = tangent(
    Tank.__enter__,
    "self",
    "self tests.programs.flow_with_objects:Tank{level: float, total: float}",
)
add_jvp = tangent(
    Tank.add,
    "self amount",
    "self tests.programs.flow_with_objects:Tank{level: float, total: float}, amount float",
)
exit_jvp = tangent(
    Tank.__exit__,
    "self",
    "self tests.programs.flow_with_objects:Tank{level: float, total: float}, exception tuple(None, None, None)",
)


def drained_jvp(tank, amount, *, tank_dot, amount_dot):
    """Value and tangent of drained along (tank_dot, amount_dot)."""
    inside_1, inside_1_dot = enter_jvp(tank, self_dot=tank_dot)
    inside = inside_1
    inside_dot = inside_1_dot
    t_2, t_2_dot = add_jvp(inside, amount, self_dot=inside_dot, amount_dot=amount_dot)
    t_1 = inside.total
    t_1_dot = inside_dot.total
    t_3, t_3_dot = exit_jvp(tank, None, None, None, self_dot=tank_dot)
    result = t_1
    result_dot = t_1_dot
    return result, result_dot
