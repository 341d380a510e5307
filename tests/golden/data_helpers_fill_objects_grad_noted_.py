# autotangent-cache 1
# function: tests.programs.data_helpers_fill_objects:noted   variant: shadow   wrt:
#     parts by   shadows: parts   defines: noted_fwd noted_rev
# source: ../data_helpers_fill_objects.py   146ae3dfaf3d9080
# generated: 04f40f9b98ac1f86   gen: 1.0.0
# kinds: parts dict(first: tests.programs.data_helpers_fill_objects:Part{size: float,
#     last: optional(float), total: int, table: mapping(str: float)}, second:
#     tests.programs.data_helpers_fill_objects:Part{size: float, last: optional(float),
#     total: int, table: mapping(str: float)}), by float
# result: any
# resolved:
# deps:
# pin: no

def noted_fwd(parts, by, *, parts_bar):
    """Value of noted and what noted_rev needs."""
    parts_bar['first'].table['share'] = 0.0
    parts["first"].table["share"] = by * by
    parts_bar['second'].last = 0.0
    parts["second"].last = by
    return None, (by, parts_bar)


def noted_rev(saved):
    """Adjoint of noted: adds into parts_bar, returns by_bar."""
    by, parts_bar = saved
    # parts["second"].last = by
    by_bar = parts_bar['second'].last
    parts_bar['second'].last = 0.0
    # parts["first"].table["share"] = by * by
    by_bar += 2 * by * parts_bar['first'].table['share']
    parts_bar['first'].table['share'] = 0.0
    return by_bar
