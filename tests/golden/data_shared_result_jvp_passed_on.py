# autotangent-cache 1
# function: tests.programs.data_shared_result:passed_on   variant: tangent   wrt: a
#     defines: passed_on_jvp
# source: ../data_shared_result.py   94220788c340ecd9
# generated: 28287a4c204b7e87   gen: 1.0.0
# kinds: a float
# result: tuple(array(f; ?), array(f; ?))
# resolved: twice -> tests.programs.data_shared_result:twice
# deps: tests.programs.data_shared_result:twice=041c881d31d5a1d9
# pin: no

from autotangent.runtime import tangent

twice_jvp = tangent(twice, "a", "a float")


def passed_on_jvp(a, *, a_dot):
    """Value and tangent of passed_on along a_dot."""
    t_1_1, t_1_1_dot = twice_jvp(a, a_dot=a_dot)
    t_1 = t_1_1
    t_1_dot = t_1_1_dot
    return t_1, t_1_dot
