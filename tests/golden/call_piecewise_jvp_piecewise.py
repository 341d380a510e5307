# autotangent-cache 1
# function: autotangent.runtime.selections:piecewise   variant: tangent   wrt: funclist
#     defines: piecewise_jvp
# source: ../selections.py   f445cc6e3628b886
# generated: 18397283cd125071   gen: 1.0.0
# kinds: x array(f; ?), condlist list(list(bool)), funclist
#     list(object(function(numpy:square), tests.programs.call_piecewise:bend.<inner
#     lambda_4>{slope: float})), args tuple()
# result: array(f; ?)
# resolved: len -> builtins:len; np -> numpy; pieces ->
#     autotangent.runtime.selections:pieces; range -> builtins:range
# deps: tests.programs.call_piecewise:bend=e7479826f2a498ad
# pin: no

import numpy as np
from autotangent.runtime import called, closure, pieces, tangent

lambda_4_closure = closure("tests.programs.call_piecewise:bend.<inner lambda_4>")
lambda_4_call = called(lambda_4_closure)
lambda_4_call_jvp = tangent(
    lambda_4_call,
    "closure",
    "closure tests.programs.call_piecewise:bend.<inner lambda_4>{slope: float}, e array(f; ?)",
)


def piecewise_jvp(x, condlist, funclist, *args, funclist_dot):
    """Value and tangent of piecewise along funclist_dot."""
    conditions = pieces(x, condlist, len(funclist))
    points = np.asarray(x)
    y = np.zeros_like(points)
    y_dot = np.zeros_like(points)
    for k in range(len(funclist)):
        condition_dot, f_dot = np.zeros(conditions[k].shape), funclist_dot[k]
        condition, f = conditions[k], funclist[k]
        if np.any(condition):
            part = points[condition]
            if f is np.square:
                t_1 = f(part)
                t_1_dot = np.zeros_like(t_1)
            else:
                t_1_1, t_1_1_dot = lambda_4_call_jvp(f, part, closure_dot=f_dot)
                t_1 = t_1_1
                t_1_dot = t_1_1_dot
            y_dot[condition] = t_1_dot
            y[condition] = t_1
    return y, y_dot
