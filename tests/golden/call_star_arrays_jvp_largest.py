# autotangent-cache 1
# function: tests.programs.call_star_arrays:largest   variant: tangent   wrt: arrays
#     defines: largest_jvp
# source: ../call_star_arrays.py   c99bfc658b8100ab
# generated: adbf193402115708   gen: 1.0.0
# kinds: arrays tuple(array(f; n), array(f; n))
# result: array(f; arrays[0].0)
# resolved:
# deps:
# pin: no

def largest_jvp(*arrays, arrays_dot):
    """Value and tangent of largest along arrays_dot."""
    return arrays[0], arrays_dot[0]
