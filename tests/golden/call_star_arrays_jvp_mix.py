# autotangent-cache 1
# function: tests.programs.call_star_arrays:mix   variant: tangent   wrt: arrays by
#     defines: mix_jvp
# source: ../call_star_arrays.py   a95a11b0d62048c2
# generated: 98e6701b9a567ec1   gen: 1.0.0
# kinds: arrays tuple(array(f; n), array(f; n)), by float
# result: any
# resolved:
# deps:
# pin: no

def mix_jvp(*arrays, by=0.5, arrays_dot, by_dot):
    """Value and tangent of mix along (arrays_dot, by_dot)."""
    arrays_dot[0][1:] = by * arrays_dot[1][:-1] + by_dot * arrays[1][:-1]
    arrays[0][1:] = arrays[1][:-1] * by
    arrays_dot[-1][0] = by * arrays_dot[-1][0] + arrays[-1][0] * by_dot
    arrays[-1][0] *= by
    return None, None
