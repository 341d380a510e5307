# autotangent-cache 1
# function: tests.programs.flow_finally:measured   variant: tangent   wrt: x   defines:
#     measured_jvp
# source: ../flow_finally.py   31d3ddbeec18444e
# generated: 76496171eab5f85b   gen: 1.0.0
# kinds: x float, marks float
# result: optional(float)
# resolved: ArithmeticError -> builtins:ArithmeticError; BaseException ->
#     builtins:BaseException; ValueError -> builtins:ValueError; len -> builtins:len;
#     math -> math; print -> builtins:print; str -> builtins:str
# deps:
# pin: no

import math

from autotangent.runtime import zeros


def measured_jvp(x, marks, *, x_dot):
    """Value and tangent of measured along x_dot."""
    failed = 0
    try:
        t_1 = math.log(x - marks)
        failed = 0
    except ValueError as error_caught:
        failed = 2
        error = error_caught
    except BaseException as error__caught:
        failed = 1
        error_ = error__caught
    if failed == 0:
        t_1_dot = x_dot / (x - marks)
        print(f"measured {x:.3f}")
        result = t_1
        result_dot = t_1_dot
    else:
        if failed == 2:
            failed = 0
            try:
                print("domain", len(str(error)) > 0)
                raise ArithmeticError("no logarithm") from error
                failed = 0
            except BaseException as error__caught:
                failed = 1
                error_ = error__caught
            if failed == 0:
                pass
        if failed == 1:
            print(f"measured {x:.3f}")
            raise error_
        print(f"measured {x:.3f}")
        result = None
        result_dot = zeros(result)
    return result, result_dot
