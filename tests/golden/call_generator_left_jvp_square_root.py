# autotangent-cache 1
# function: tests.programs.call_generator_left:square_root   variant: tangent   wrt: a
#     defines: square_root_jvp
# source: ../call_generator_left.py   947d08a8a5b7384e
# generated: 0c2f76afcf586bdf   gen: 1.0.0
# kinds: a float
# result: optional(float)
# resolved: abs -> builtins:abs; newton -> tests.programs.call_generator_left:newton
# deps: tests.programs.call_generator_left:newton=1713c96088f9a8f5
# pin: no

from autotangent.runtime import zeros


def square_root_jvp(a, *, a_dot):
    """Value and tangent of square_root along a_dot."""
    before = 0.0
    before_dot = 0.0
    y_1 = a
    y_1_dot = a_dot
    returned = False
    trips = 0
    while True:
        trips = trips + 1
        y = y_1
        y_dot = y_1_dot
        if abs(y - before) < 1e-12:
            result = y
            result_dot = y_dot
            returned = True
            break
        else:
            before = y
            before_dot = y_dot
            y_1_dot = (0.5 - 0.5 * a / (y_1 * y_1)) * y_1_dot + 0.5 * a_dot / y_1
            y_1 = 0.5 * (y_1 + a / y_1)
    if not returned:
        result = None
        result_dot = zeros(result)
    return result, result_dot
