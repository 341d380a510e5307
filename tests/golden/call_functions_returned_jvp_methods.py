# autotangent-cache 1
# function: tests.programs.call_functions_returned:methods   variant: tangent   wrt: h
#     defines: methods_jvp
# source: ../call_functions_returned.py   385882de04cb4b77
# generated: 0108d328b692a3c0   gen: 1.0.0
# kinds: h float
# result: dict(euler: tests.programs.call_functions_returned:methods.<inner euler>{h:
#     float}, midpoint: tests.programs.call_functions_returned:methods.<inner
#     midpoint>{h: float})
# resolved:
# deps:
# pin: no

from autotangent.runtime import closure, inner, namespace

euler_1 = inner(methods, "euler")
euler_closure = closure(euler_1)
midpoint_1 = inner(methods, "midpoint")
midpoint_closure = closure(midpoint_1)


def methods_jvp(h, *, h_dot):
    """Value and tangent of methods along h_dot."""
    euler = euler_closure(h)
    euler_dot = namespace(h=h_dot)
    midpoint = midpoint_closure(h)
    midpoint_dot = namespace(h=h_dot)
    return (
        {'euler': euler, 'midpoint': midpoint},
        {'euler': euler_dot, 'midpoint': midpoint_dot},
    )
