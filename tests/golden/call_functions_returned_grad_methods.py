# autotangent-cache 1
# function: tests.programs.call_functions_returned:methods   variant: pair   wrt: h
#     defines: methods_fwd methods_rev
# source: ../call_functions_returned.py   385882de04cb4b77
# generated: e1bfe5ad5812f816   gen: 1.0.0
# kinds: h float
# result: dict(euler: tests.programs.call_functions_returned:methods.<inner euler>{h:
#     float}, midpoint: tests.programs.call_functions_returned:methods.<inner
#     midpoint>{h: float})
# resolved:
# deps:
# pin: no

from autotangent.runtime import add_into, closure, inner, zeros

euler_1 = inner(methods, "euler")
euler_closure = closure(euler_1)
midpoint_1 = inner(methods, "midpoint")
midpoint_closure = closure(midpoint_1)


def methods_fwd(h):
    """Value of methods and what methods_rev needs."""
    euler = euler_closure(h)
    midpoint = midpoint_closure(h)
    return {'euler': euler, 'midpoint': midpoint}, (euler, midpoint)


def methods_rev(saved, y_bar):
    """Adjoint of methods: returns h_bar."""
    euler, midpoint = saved
    # return {"euler": euler, "midpoint": midpoint}
    euler_bar = zeros(euler)
    add_into(euler_bar, y_bar['euler'])
    midpoint_bar = zeros(midpoint)
    add_into(midpoint_bar, y_bar['midpoint'])
    # def midpoint(f, y): return y + h * f(y + 0.5 * h * f(y))
    h_bar = midpoint_bar.h
    # def euler(f, y): return y + h * f(y)
    h_bar += euler_bar.h
    return h_bar
