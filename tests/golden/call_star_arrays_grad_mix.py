# autotangent-cache 1
# function: tests.programs.call_star_arrays:mix   variant: pair   wrt: arrays by
#     shadows: arrays   defines: mix_fwd mix_rev
# source: ../call_star_arrays.py   a95a11b0d62048c2
# generated: 81f9ff0ded449c55   gen: 1.0.0
# kinds: arrays tuple(array(f; n), array(f; n)), by float
# result: any
# resolved:
# deps:
# pin: no

from autotangent.runtime import unbroadcast


def mix_fwd(*arrays, by=0.5):
    """Value of mix and what mix_rev needs."""
    arrays_1 = arrays[1][:-1] * by
    arrays_2 = arrays[0][1:].copy()
    arrays[0][1:] = arrays_1
    arrays_3 = arrays[-1][0]
    arrays[-1][0] *= by
    return None, (arrays, arrays_1, arrays_2, arrays_3, by)


def mix_rev(saved, arrays_bar):
    """Adjoint of mix: adds into arrays_bar, returns by_bar."""
    arrays, arrays_1, arrays_2, arrays_3, by = saved
    arrays[-1][0] = arrays_3
    # arrays[-1][0] *= by
    by_bar = arrays[-1][0] * arrays_bar[-1][0]
    arrays_bar[-1][0] = by * arrays_bar[-1][0]
    arrays[0][1:] = arrays_2
    # arrays[0][1:] = arrays[1][:-1] * by
    arrays_4_bar = arrays_bar[0][1:].copy()
    arrays_bar[0][1:] = 0.0
    arrays_1_bar = unbroadcast(arrays_4_bar, arrays_1).copy()
    arrays_bar[1][:-1] += by * arrays_1_bar
    by_bar += arrays[1][:-1] @ arrays_1_bar
    return by_bar
