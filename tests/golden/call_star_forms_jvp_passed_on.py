# autotangent-cache 1
# function: tests.programs.call_star_forms:passed_on   variant: tangent   wrt: args
#     kwargs   defines: passed_on_jvp
# source: ../call_star_forms.py   3a44201967e56003
# generated: 242009436bedb335   gen: 1.0.0
# kinds: args tuple(int, float, float), kwargs dict(weight: float)
# result: float
# resolved: weighted -> tests.programs.call_star_forms:weighted
# deps: tests.programs.call_star_forms:weighted=80f14e345f0377c1
# pin: no

from autotangent.runtime import tangent

weighted_jvp = tangent(
    weighted,
    "rest weight",
    "first int, rest tuple(float, float), weight float",
)


def passed_on_jvp(*args, args_dot, kwargs_dot, **kwargs):
    """Value and tangent of passed_on along (args_dot, kwargs_dot)."""
    t_1, t_1_dot = weighted_jvp(
        args[0],
        args[1],
        args[2],
        weight=kwargs['weight'],
        rest_dot=(args_dot[1], args_dot[2]),
        weight_dot=kwargs_dot['weight'],
    )
    return t_1 * 0.5, 0.5 * t_1_dot
