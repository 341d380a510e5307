# autotangent-cache 1
# function: tests.programs.call_functions_returned:remembered   variant: shadow   wrt: a
#     defines: remembered_fwd remembered_rev
# source: ../call_functions_returned.py   e849f193fe9126a1
# generated: 5c76a3ea7aa5f707   gen: 1.0.0
# kinds: a float
# result: tuple(tests.programs.call_functions_returned:remembered.<inner power>{known:
#     dict(), a: float}, dict())
# resolved:
# deps:
# pin: no

from autotangent.runtime import closure, inner, namespace

power_1 = inner(remembered, "power")
power_closure = closure(power_1)


def remembered_fwd(a):
    """Value of remembered and what remembered_rev needs."""
    known_bar = {}
    known = {}
    power_bar = namespace(known=known_bar, a=0.0)
    power = power_closure(known, a)
    t_1_bar = [power_bar, known_bar]
    t_1 = (power, known)
    return (t_1, t_1_bar), (power_bar,)


def remembered_rev(saved):
    """Adjoint of remembered: returns a_bar."""
    power_bar, = saved
    # def power(n): if n not in known: known[n] = a**n return known[n]
    a_bar = power_bar.a
    return a_bar
