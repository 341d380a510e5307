# autotangent-cache 1
# function: tests.programs.call_star_arrays:kept   variant: tangent   wrt: arrays
#     defines: kept_jvp
# source: ../call_star_arrays.py   8481264f85fbdddd
# generated: cfb08eda21e359a2   gen: 1.0.0
# kinds: arrays tuple(array(f; n), array(f; n))
# result: list(array(f; ?))
# resolved:
# deps:
# pin: no

def kept_jvp(*arrays, arrays_dot):
    """Value and tangent of kept along arrays_dot."""
    found = []
    found_dot = []
    for a, a_dot in zip(arrays, arrays_dot):
        found_dot.append(a_dot)
        found.append(a)
    return found, found_dot
