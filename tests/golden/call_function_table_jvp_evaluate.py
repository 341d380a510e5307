# autotangent-cache 1
# function: tests.programs.call_function_table:evaluate   variant: tangent   wrt: values
#     defines: evaluate_jvp
# source: ../call_function_table.py   40c7444722680744
# generated: 0a3e4ac8f9dc4cf8   gen: 1.0.0
# kinds: words list(str), values dict(a: float, b: float)
# result: float
# resolved: BINARY is dict(~36043d68: function(_operator:add), ~15a7e30e:
#     function(_operator:mul)); operator -> operator
# deps:
# pin: no

import operator


def evaluate_jvp(words, values, *, values_dot):
    """Value and tangent of evaluate along values_dot."""
    stack = []
    stack_dot = []
    for word in words:
        if word in BINARY:
            right_dot = stack_dot.pop()
            right = stack.pop()
            left_dot = stack_dot.pop()
            left = stack.pop()
            if BINARY[word] is operator.add:
                t_1 = operator.add(left, right)
                t_1_dot = left_dot + right_dot
            else:
                t_1 = operator.mul(left, right)
                t_1_dot = right * left_dot + left * right_dot
            stack_dot.append(t_1_dot)
            stack.append(t_1)
        else:
            stack_dot.append(values_dot[word])
            stack.append(values[word])
    result_dot = stack_dot.pop()
    result = stack.pop()
    return result, result_dot
