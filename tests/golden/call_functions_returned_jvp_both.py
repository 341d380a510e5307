# autotangent-cache 1
# function: tests.programs.call_functions_returned:both   variant: tangent   wrt: a
#     defines: both_jvp
# source: ../call_functions_returned.py   b9e0b2c45269b729
# generated: 260fd877851c83d3   gen: 1.0.0
# kinds: a float
# result: tuple(tests.programs.call_functions_returned:both.<inner scale>{a: float},
#     tests.programs.call_functions_returned:both.<inner shift>{a: float})
# resolved:
# deps:
# pin: no

from autotangent.runtime import closure, inner, namespace

scale_1 = inner(both, "scale")
scale_closure = closure(scale_1)
shift_1 = inner(both, "shift")
shift_closure = closure(shift_1)


def both_jvp(a, *, a_dot):
    """Value and tangent of both along a_dot."""
    scale = scale_closure(a)
    scale_dot = namespace(a=a_dot)
    shift = shift_closure(a)
    shift_dot = namespace(a=a_dot)
    return (scale, shift), (scale_dot, shift_dot)
