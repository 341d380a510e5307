# autotangent-cache 1
# function: autotangent.runtime.selections:piecewise   variant: pair   wrt: x funclist
#     args   shadows: x funclist args   defines: piecewise_fwd piecewise_rev
# source: ../selections.py   f445cc6e3628b886
# generated: e823f7d468a7d95f   gen: 1.0.0
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
from autotangent.runtime import add_into, apart, called, closure, pair, pieces, unbroadcast, zeros

lambda_2_closure = closure("tests.programs.call_piecewise:bend.<inner lambda_2>")
lambda_1_closure = closure("tests.programs.call_piecewise:bend.<inner lambda_1>")
lambda_1_call = called(lambda_1_closure)
lambda_2_call = called(lambda_2_closure)
lambda_3_closure = closure("tests.programs.call_piecewise:bend.<inner lambda_3>")
lambda_3_call = called(lambda_3_closure)
lambda_1_call_fwd, lambda_1_call_rev = pair(
    lambda_1_call,
    "closure e k p",
    "closure tests.programs.call_piecewise:bend.<inner lambda_1>{}, e array(f; ?), k float, p float",
)
lambda_2_call_fwd, lambda_2_call_rev = pair(
    lambda_2_call,
    "closure e k p",
    "closure tests.programs.call_piecewise:bend.<inner lambda_2>{slope: float}, e array(f; ?), k float, p float",
)
lambda_3_call_fwd, lambda_3_call_rev = pair(
    lambda_3_call,
    "closure e _",
    "closure tests.programs.call_piecewise:bend.<inner lambda_3>{stiffness: float}, e array(f; ?), _ tuple(float, float)",
)


def piecewise_fwd(x, condlist, funclist, *args):
    """Value of piecewise and what piecewise_rev needs."""
    conditions = pieces(x, condlist, len(funclist))
    points = np.asarray(x)
    y = np.zeros_like(points)
    conditions_ = []
    fs = []
    parts = []
    t_2s = []
    saveds = []
    t_3s = []
    saved_1s = []
    saved_2s = []
    _s = []
    t_1s = []
    for k in range(len(funclist)):
        condition, f = conditions[k], funclist[k]
        conditions_.append(condition)
        fs.append(f)
        if np.any(condition):
            part = points[condition]
            parts.append(part)
            t_2 = isinstance(f, lambda_1_closure)
            t_2s.append(t_2)
            if t_2:
                t_1, saved = lambda_1_call_fwd(f, part, args[0], args[1])
                saveds.append(saved)
            else:
                t_3 = isinstance(f, lambda_2_closure)
                t_3s.append(t_3)
                if t_3:
                    t_1, saved_1 = lambda_2_call_fwd(f, part, args[0], args[1])
                    saved_1s.append(saved_1)
                else:
                    _ = (args[0], args[1])
                    _s.append(_)
                    t_1, saved_2 = lambda_3_call_fwd(f, part, *_)
                    saved_2s.append(saved_2)
            t_1s.append(t_1)
            y[condition] = t_1
    return (
        y,
        (
            _s,
            conditions_,
            fs,
            funclist,
            parts,
            points,
            saved_1s,
            saved_2s,
            saveds,
            t_1s,
            t_2s,
            t_3s,
        ),
    )


def piecewise_rev(saved, y_bar, x_bar, funclist_bar, args_bar):
    """Adjoint of piecewise: adds into x_bar, funclist_bar, args_bar."""
    _s, conditions_, fs, funclist, parts, points, saved_1s, saved_2s, saveds, t_1s, t_2s, t_3s = saved
    # return y
    y_bar_ = y_bar
    points_bar = np.zeros_like(points)
    for k in range(len(funclist) - 1, -1, -1):
        f = fs.pop()
        f_bar = zeros(f)
        condition = conditions_.pop()
        if np.any(condition):
            t_1 = t_1s.pop()
            # y[condition] = f(part, *args)
            y_bar_ = y_bar_.copy()
            t_1_bar = apart(unbroadcast(y_bar_[condition], t_1))
            y_bar_[condition] = 0.0
            t_2 = t_2s.pop()
            part = parts.pop()
            if t_2:
                saved = saveds.pop()
                # t_1 = lambda_1_call(f, part, args[0], args[1])
                part_bar = np.zeros_like(part)
                k_1_bar, p_1_bar = lambda_1_call_rev(saved, t_1_bar, f_bar, part_bar)
                args_bar[0] += k_1_bar
                args_bar[1] += p_1_bar
            else:
                t_3 = t_3s.pop()
                if t_3:
                    saved_1 = saved_1s.pop()
                    # t_1 = lambda_2_call(f, part, args[0], args[1])
                    part_bar = np.zeros_like(part)
                    k_2_bar, p_2_bar = lambda_2_call_rev(
                        saved_1, t_1_bar, f_bar, part_bar
                    )
                    args_bar[0] += k_2_bar
                    args_bar[1] += p_2_bar
                else:
                    saved_2 = saved_2s.pop()
                    _ = _s.pop()
                    # t_1 = lambda_3_call(f, part, args[0], args[1])
                    part_bar = np.zeros_like(part)
                    __bar = zeros(_)
                    lambda_3_call_rev(saved_2, t_1_bar, f_bar, part_bar, __bar)
                    args_bar[0] += __bar[0]
                    args_bar[1] += __bar[1]
            # part = points[condition]
            points_bar[condition] += part_bar
        # condition, f = conditions[k], funclist[k]
        add_into(funclist_bar[k], f_bar)
    # points = np.asarray(x)
    x_bar += points_bar
