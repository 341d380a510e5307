# autotangent-cache 1
# function: tests.programs.call_star_arrays:kept   variant: shadow   wrt: arrays
#     shadows: arrays   defines: kept_fwd kept_rev
# source: ../call_star_arrays.py   8481264f85fbdddd
# generated: 4e1ab9e6c40e8ad3   gen: 1.0.0
# kinds: arrays tuple(array(f; n), array(f; n))
# result: list(array(f; ?))
# resolved:
# deps:
# pin: no

def kept_fwd(*arrays, arrays_bar):
    """Value of kept and what kept_rev needs."""
    found_bar = []
    found = []
    for a, a_bar in zip(arrays, arrays_bar):
        found_bar.append(a_bar)
        found.append(a)
    return (found, found_bar), (arrays, arrays_bar, found, found_bar)


def kept_rev(saved):
    """Adjoint of kept: adds into arrays_bar."""
    arrays, arrays_bar, found, found_bar = saved
    for i in range(min(len(arrays), len(arrays_bar)) - 1, -1, -1):
        a = arrays[i]
        a_bar = arrays_bar[i]
        found.pop()
        found_bar.pop()
