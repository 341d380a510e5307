# autotangent-cache 1
# function: tests.programs.call_functions_returned:both   variant: pair   wrt: a
#     defines: both_fwd both_rev
# source: ../call_functions_returned.py   b9e0b2c45269b729
# generated: fb29c4e07a6fe262   gen: 1.0.0
# kinds: a float
# result: tuple(tests.programs.call_functions_returned:both.<inner scale>{a: float},
#     tests.programs.call_functions_returned:both.<inner shift>{a: float})
# resolved:
# deps:
# pin: no

from autotangent.runtime import add_into, closure, inner, zeros

scale_1 = inner(both, "scale")
scale_closure = closure(scale_1)
shift_1 = inner(both, "shift")
shift_closure = closure(shift_1)


def both_fwd(a):
    """Value of both and what both_rev needs."""
    scale = scale_closure(a)
    shift = shift_closure(a)
    return (scale, shift), (scale, shift)


def both_rev(saved, y_bar):
    """Adjoint of both: returns a_bar."""
    scale, shift = saved
    # return scale, shift
    scale_bar = zeros(scale)
    add_into(scale_bar, y_bar[0])
    shift_bar = zeros(shift)
    add_into(shift_bar, y_bar[1])
    # def shift(t): return t + a * a
    a_bar = shift_bar.a
    # def scale(t): return a * t
    a_bar += scale_bar.a
    return a_bar
