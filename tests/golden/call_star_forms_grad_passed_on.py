# autotangent-cache 1
# function: tests.programs.call_star_forms:passed_on   variant: pair   wrt: args kwargs
#     shadows: args kwargs   defines: passed_on_fwd passed_on_rev
# source: ../call_star_forms.py   3a44201967e56003
# generated: 3f1fd4781ed287b1   gen: 1.0.0
# kinds: args tuple(int, float, float), kwargs dict(weight: float)
# result: float
# resolved: weighted -> tests.programs.call_star_forms:weighted
# deps: tests.programs.call_star_forms:weighted=80f14e345f0377c1
# pin: no

from autotangent.runtime import pair, zeros

weighted_fwd, weighted_rev = pair(
    weighted,
    "rest weight",
    "first int, rest tuple(float, float), weight float",
)


def passed_on_fwd(*args, **kwargs):
    """Value of passed_on and what passed_on_rev needs."""
    rest = (args[1], args[2])
    t_1, saved = weighted_fwd(args[0], *rest, weight=kwargs['weight'])
    return t_1 * 0.5, (rest, saved)


def passed_on_rev(saved, y_bar, args_bar, kwargs_bar):
    """Adjoint of passed_on: adds into args_bar, kwargs_bar."""
    rest, saved = saved
    # return weighted(*args, **kwargs) * 0.5
    rest_bar = zeros(rest)
    kwargs_bar['weight'] += weighted_rev(saved, 0.5 * y_bar, rest_bar)
    args_bar[1] += rest_bar[0]
    args_bar[2] += rest_bar[1]
