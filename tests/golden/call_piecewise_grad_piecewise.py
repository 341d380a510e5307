# autotangent-cache 1
# function: autotangent.runtime.selections:piecewise   variant: pair   wrt: funclist
#     shadows: funclist   defines: piecewise_fwd piecewise_rev
# source: ../selections.py   f445cc6e3628b886
# generated: 48afa8a3f3f0ac53   gen: 1.0.0
# kinds: x array(f; ?), condlist list(list(bool)), funclist
#     list(object(function(numpy:square), tests.programs.call_piecewise:bend.<inner
#     lambda_4>{slope: float})), args tuple()
# result: array(f; ?)
# resolved: len -> builtins:len; np -> numpy; pieces ->
#     autotangent.runtime.selections:pieces; range -> builtins:range
# deps: tests.programs.call_piecewise:bend=e7479826f2a498ad
# pin: no

import numpy as np
from autotangent.runtime import add_into, called, closure, pair, pieces, unbroadcast, zeros

lambda_4_closure = closure("tests.programs.call_piecewise:bend.<inner lambda_4>")
lambda_4_call = called(lambda_4_closure)
lambda_4_call_fwd, lambda_4_call_rev = pair(
    lambda_4_call,
    "closure",
    "closure tests.programs.call_piecewise:bend.<inner lambda_4>{slope: float}, e array(f; ?)",
)


def piecewise_fwd(x, condlist, funclist, *args):
    """Value of piecewise and what piecewise_rev needs."""
    conditions = pieces(x, condlist, len(funclist))
    points = np.asarray(x)
    y = np.zeros_like(points)
    conditions_ = []
    fs = []
    saveds = []
    t_1s = []
    for k in range(len(funclist)):
        condition, f = conditions[k], funclist[k]
        conditions_.append(condition)
        fs.append(f)
        if np.any(condition):
            part = points[condition]
            if f is np.square:
                t_1 = f(part)
            else:
                t_1, saved = lambda_4_call_fwd(f, part)
                saveds.append(saved)
            t_1s.append(t_1)
            y[condition] = t_1
    return y, (conditions_, fs, funclist, saveds, t_1s)


def piecewise_rev(saved, y_bar, funclist_bar):
    """Adjoint of piecewise: adds into funclist_bar."""
    conditions_, fs, funclist, saveds, t_1s = saved
    # return y
    y_bar_ = y_bar
    for k in range(len(funclist) - 1, -1, -1):
        f = fs.pop()
        f_bar = zeros(f)
        condition = conditions_.pop()
        if np.any(condition):
            t_1 = t_1s.pop()
            # y[condition] = f(part, *args)
            y_bar_ = y_bar_.copy()
            t_1_bar = unbroadcast(y_bar_[condition], t_1).copy()
            y_bar_[condition] = 0.0
            if f is not np.square:
                saved = saveds.pop()
                # t_1 = lambda_4_call(f, part)
                lambda_4_call_rev(saved, t_1_bar, f_bar)
        # condition, f = conditions[k], funclist[k]
        add_into(funclist_bar[k], f_bar)
