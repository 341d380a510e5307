# autotangent-cache 1
# function: tests.programs.call_tuples_of_tuples:nested   variant: tangent   wrt: links
#     defines: nested_jvp
# source: ../call_tuples_of_tuples.py   30b45f50750b3969
# generated: dcf0e8d9002fb290   gen: 1.0.0
# kinds: links optional(tuple(float, optional(endless(tuple(float,
#     optional(around(0)))))))
# result: float
# resolved: math -> math; nested -> tests.programs.call_tuples_of_tuples:nested
# deps: tests.programs.call_tuples_of_tuples:nested=30b45f50750b3969
# pin: no

import math


def nested_jvp(links, *, links_dot):
    """Value and tangent of nested along links_dot."""
    if links is None:
        result = 1.0
        result_dot = 0.0
    else:
        head_dot, tail_dot = links_dot
        head, tail = links
        result_1, result_1_dot = nested_jvp(tail, links_dot=tail_dot)
        result_2 = head * result_1
        result = math.sin(result_2)
        result_dot = math.cos(result_2) * (result_1 * head_dot + head * result_1_dot)
    return result, result_dot
