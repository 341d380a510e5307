# autotangent-cache 1
# function: tests.programs.flow_finally:measured   variant: pair   wrt: x   defines:
#     measured_fwd measured_rev
# source: ../flow_finally.py   31d3ddbeec18444e
# generated: 937ec1fb3464a391   gen: 1.0.0
# kinds: x float, marks float
# result: optional(float)
# resolved: ArithmeticError -> builtins:ArithmeticError; BaseException ->
#     builtins:BaseException; ValueError -> builtins:ValueError; len -> builtins:len;
#     math -> math; print -> builtins:print; str -> builtins:str
# deps:
# pin: no

import math


def measured_fwd(x, marks):
    """Value of measured and what measured_rev needs."""
    try:
        t_1 = math.log(x - marks)
        failed = 0
    except ValueError as error_caught:
        failed = 2
        error = error_caught
    except BaseException as error__caught:
        failed = 1
        error_ = error__caught
    failed_1 = failed
    if failed == 0:
        print(f"measured {x:.3f}")
        result = t_1
    else:
        if failed == 2:
            try:
                print("domain", len(str(error)) > 0)
                raise ArithmeticError("no logarithm") from error
                failed = 0
            except BaseException as error__caught:
                failed = 1
                error_ = error__caught
        if failed == 1:
            print(f"measured {x:.3f}")
            raise error_
        print(f"measured {x:.3f}")
        result = None
    return result, (failed_1, marks, x)


def measured_rev(saved, y_bar):
    """Adjoint of measured: returns x_bar."""
    failed_1, marks, x = saved
    # return result
    result_bar = y_bar
    x_bar = 0.0
    if failed_1 == 0:
        # result = t_1
        t_1_bar = result_bar
        # t_1 = math.log(x - marks)
        x_bar += t_1_bar / (x - marks)
    return x_bar
