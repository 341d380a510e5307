# autotangent-cache 1
# function: tests.programs.call_named_as_helpers:zeros   variant: tangent   wrt: a
#     defines: zeros_jvp
# source: ../call_named_as_helpers.py   354416f1a9a888f8
# generated: 645eef5241327f0f   gen: 1.0.0
# kinds: a float
# result: tuple(float, float)
# resolved:
# deps:
# pin: no

def zeros_jvp(a, *, a_dot):
    """Value and tangent of zeros along a_dot."""
    return [a, 2.0 * a], [a_dot, 2 * a_dot]
