# autotangent-cache 1
# function: tests.programs.call_function_table:evaluate   variant: pair   wrt: values
#     shadows: values   defines: evaluate_fwd evaluate_rev
# source: ../call_function_table.py   40c7444722680744
# generated: bfde8c298de75663   gen: 1.0.0
# kinds: words list(str), values dict(a: float, b: float)
# result: float
# resolved: BINARY is dict(~36043d68: function(_operator:add), ~15a7e30e:
#     function(_operator:mul)); operator -> operator
# deps:
# pin: no

import operator

from autotangent.runtime import zeros


def evaluate_fwd(words, values):
    """Value of evaluate and what evaluate_rev needs."""
    stack = []
    rights = []
    lefts = []
    for word in words:
        if word in BINARY:
            right = stack.pop()
            rights.append(right)
            left = stack.pop()
            lefts.append(left)
            if BINARY[word] is operator.add:
                t_1 = operator.add(left, right)
            else:
                t_1 = operator.mul(left, right)
            stack.append(t_1)
        else:
            stack.append(values[word])
    result = stack.pop()
    return result, (lefts, rights, stack, words)


def evaluate_rev(saved, y_bar, values_bar):
    """Adjoint of evaluate: adds into values_bar."""
    lefts, rights, stack, words = saved
    # return result
    result_bar = y_bar
    # result = stack.pop()
    stack_bar = zeros(stack)
    stack_bar.append(result_bar)
    for i in range(len(words) - 1, -1, -1):
        word = words[i]
        if word in BINARY:
            # stack.append(BINARY[word](left, right))
            t_2_bar = stack_bar.pop()
            t_1_bar = t_2_bar
            left = lefts.pop()
            right = rights.pop()
            if BINARY[word] is operator.add:
                # t_1 = operator.add(left, right)
                left_bar = t_1_bar
                right_bar = t_1_bar
            else:
                # t_1 = operator.mul(left, right)
                left_bar = right * t_1_bar
                right_bar = left * t_1_bar
            # left = stack.pop()
            stack_bar.append(left_bar)
            # right = stack.pop()
            stack_bar.append(right_bar)
        else:
            # stack.append(values[word])
            t_3_bar = stack_bar.pop()
            values_bar[word] += t_3_bar
