# autotangent-cache 1
# function: tests.programs.data_objects_counted:bumped   variant: tangent   wrt: pairs
#     by   defines: bumped_jvp
# source: ../data_objects_counted.py   0f1b55768688146b
# generated: 5e39aa041f717d05   gen: 1.0.0
# kinds: pairs list(tests.programs.data_objects_counted:Pair{a:
#     tests.programs.data_objects_counted:Cell{size: float, total: float}, b:
#     tests.programs.data_objects_counted:Cell{size: float, total: float}, own:
#     tests.programs.data_objects_counted:Cell{size: float, total: float}, sum:
#     optional(float)}), by float
# result: any
# resolved: bump -> tests.programs.data_objects_counted:bump
# deps: tests.programs.data_objects_counted:Pair.deep=ecb63fb598f8bf67,
#     tests.programs.data_objects_counted:bump=fa1e3854b28e60fd
# pin: no

from autotangent.runtime import tangent

deep_jvp = tangent(
    Pair.deep,
    "self by",
    "self tests.programs.data_objects_counted:Pair{a: tests.programs.data_objects_counted:Cell{size: float, total: float}, b: tests.programs.data_objects_counted:Cell{size: float, total: float}, own: tests.programs.data_objects_counted:Cell{size: float, total: float}, sum: optional(float)}, by float",
)
bump_jvp = tangent(
    bump,
    "o by",
    "o tests.programs.data_objects_counted:Cell{size: float, total: float}, by float",
)


def bumped_jvp(pairs, by, *, pairs_dot, by_dot):
    """Value and tangent of bumped along (pairs_dot, by_dot)."""
    for p, p_dot in zip(pairs, pairs_dot):
        t_1, t_1_dot = deep_jvp(p, by, self_dot=p_dot, by_dot=by_dot)
        t_2, t_2_dot = bump_jvp(p.b, by, o_dot=p_dot.b, by_dot=by_dot)
    return None, None
