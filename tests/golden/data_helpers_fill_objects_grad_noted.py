# autotangent-cache 1
# function: tests.programs.data_helpers_fill_objects:noted   variant: pair   wrt: parts
#     by   shadows: parts   defines: noted_fwd noted_rev
# source: ../data_helpers_fill_objects.py   146ae3dfaf3d9080
# generated: d4b64add0c40b590   gen: 1.0.0
# kinds: parts dict(first: tests.programs.data_helpers_fill_objects:Part{size: float,
#     last: optional(float), total: int, table: mapping(str: float)}, second:
#     tests.programs.data_helpers_fill_objects:Part{size: float, last: optional(float),
#     total: int, table: dict()}), by float
# result: any
# resolved:
# deps:
# pin: no

def noted_fwd(parts, by):
    """Value of noted and what noted_rev needs."""
    parts["first"].table["share"] = by * by
    parts["second"].last = by
    return None, (by,)


def noted_rev(saved, parts_bar):
    """Adjoint of noted: adds into parts_bar, returns by_bar."""
    by, = saved
    # parts["second"].last = by
    by_bar = parts_bar['second'].last
    parts_bar['second'].last = 0.0
    # parts["first"].table["share"] = by * by
    by_bar += 2 * by * parts_bar['first'].table['share']
    parts_bar['first'].table['share'] = 0.0
    return by_bar
