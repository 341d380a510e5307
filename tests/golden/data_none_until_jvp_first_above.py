# autotangent-cache 1
# function: tests.programs.data_none_until:first_above   variant: tangent   wrt: values
#     defines: first_above_jvp
# source: ../data_none_until.py   315a5cca78e39db4
# generated: 1ffccd607970e706   gen: 1.0.0
# kinds: values list(optional(float)), limit float
# result: optional(float)
# resolved:
# deps:
# pin: no

from autotangent.runtime import zeros


def first_above_jvp(values, limit, *, values_dot):
    """Value and tangent of first_above along values_dot."""
    returned = False
    trips = 0
    for v, v_dot in zip(values, values_dot):
        trips = trips + 1
        if v > limit:
            result = v
            result_dot = v_dot
            returned = True
            break
    if not returned:
        result = None
        result_dot = zeros(result)
    return result, result_dot
