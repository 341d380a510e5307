# autotangent-cache 1
# function: autotangent.runtime.selections:piecewise   variant: tangent   wrt: x
#     funclist args   defines: piecewise_jvp
# source: ../selections.py   f445cc6e3628b886
# generated: 0f5e7b852349a456   gen: 1.0.0
# kinds: x array(f; n), condlist list(array(b; n)), funclist
#     list(object(tests.programs.call_piecewise:bend.<inner lambda_1>{},
#     tests.programs.call_piecewise:bend.<inner lambda_2>{slope: float},
#     tests.programs.call_piecewise:bend.<inner lambda_3>{stiffness: float})), args
#     tuple(float, float)
# result: array(f; x.0)
# resolved: isinstance -> builtins:isinstance; len -> builtins:len; np -> numpy; pieces
#     -> autotangent.runtime.selections:pieces; range -> builtins:range
# deps: tests.programs.call_piecewise:bend=e7479826f2a498ad
# pin: no

import numpy as np
from autotangent.runtime import called, closure, pieces, tangent

lambda_2_closure = closure("tests.programs.call_piecewise:bend.<inner lambda_2>")
lambda_1_closure = closure("tests.programs.call_piecewise:bend.<inner lambda_1>")
lambda_1_call = called(lambda_1_closure)
lambda_2_call = called(lambda_2_closure)
lambda_3_closure = closure("tests.programs.call_piecewise:bend.<inner lambda_3>")
lambda_3_call = called(lambda_3_closure)
lambda_1_call_jvp = tangent(
    lambda_1_call,
    "closure e k p",
    "closure tests.programs.call_piecewise:bend.<inner lambda_1>{}, e array(f; ?), k float, p float",
)
lambda_2_call_jvp = tangent(
    lambda_2_call,
    "closure e k p",
    "closure tests.programs.call_piecewise:bend.<inner lambda_2>{slope: float}, e array(f; ?), k float, p float",
)
lambda_3_call_jvp = tangent(
    lambda_3_call,
    "closure e _",
    "closure tests.programs.call_piecewise:bend.<inner lambda_3>{stiffness: float}, e array(f; ?), _ tuple(float, float)",
)


def piecewise_jvp(x, condlist, funclist, *args, x_dot, funclist_dot, args_dot):
    """Value and tangent of piecewise along (x_dot, funclist_dot, args_dot)."""
    conditions = pieces(x, condlist, len(funclist))
    points = np.asarray(x)
    points_dot = np.asarray(x_dot)
    y = np.zeros_like(points)
    y_dot = np.zeros_like(points)
    for k in range(len(funclist)):
        condition_dot, f_dot = np.zeros(conditions[k].shape), funclist_dot[k]
        condition, f = conditions[k], funclist[k]
        if np.any(condition):
            part = points[condition]
            part_dot = points_dot[condition]
            if isinstance(f, lambda_1_closure):
                t_1_1, t_1_1_dot = lambda_1_call_jvp(
                    f,
                    part,
                    args[0],
                    args[1],
                    closure_dot=f_dot,
                    e_dot=part_dot,
                    k_dot=args_dot[0],
                    p_dot=args_dot[1],
                )
                t_1 = t_1_1
                t_1_dot = t_1_1_dot
            elif isinstance(f, lambda_2_closure):
                t_1_2, t_1_2_dot = lambda_2_call_jvp(
                    f,
                    part,
                    args[0],
                    args[1],
                    closure_dot=f_dot,
                    e_dot=part_dot,
                    k_dot=args_dot[0],
                    p_dot=args_dot[1],
                )
                t_1 = t_1_2
                t_1_dot = t_1_2_dot
            else:
                t_1_3, t_1_3_dot = lambda_3_call_jvp(
                    f,
                    part,
                    args[0],
                    args[1],
                    closure_dot=f_dot,
                    e_dot=part_dot,
                    __dot=(args_dot[0], args_dot[1]),
                )
                t_1 = t_1_3
                t_1_dot = t_1_3_dot
            y_dot[condition] = t_1_dot
            y[condition] = t_1
    return y, y_dot
