# autotangent-cache 1
# function: tests.programs.call_star_arrays:largest   variant: shadow   wrt: arrays
#     shadows: arrays   defines: largest_fwd largest_rev
# source: ../call_star_arrays.py   c99bfc658b8100ab
# generated: de40ce52b0b48ca6   gen: 1.0.0
# kinds: arrays tuple(array(f; n), array(f; n))
# result: array(f; arrays[0].0)
# resolved:
# deps:
# pin: no

def largest_fwd(*arrays, arrays_bar):
    """Value of largest and what largest_rev needs."""
    return (arrays[0], arrays_bar[0]), ()


def largest_rev(saved):
    """Adjoint of largest: adds into arrays_bar."""
    pass
