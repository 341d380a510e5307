# autotangent-cache 1
# function: tests.programs.data_helpers_fill_objects:noted   variant: tangent   wrt:
#     parts by   defines: noted_jvp
# source: ../data_helpers_fill_objects.py   146ae3dfaf3d9080
# generated: 0cb439d03d6a43cc   gen: 1.0.0
# kinds: parts dict(first: tests.programs.data_helpers_fill_objects:Part{size: float,
#     last: optional(float), total: int, table: mapping(str: float)}, second:
#     tests.programs.data_helpers_fill_objects:Part{size: float, last: optional(float),
#     total: int, table: dict()}), by float
# result: any
# resolved:
# deps:
# pin: no

def noted_jvp(parts, by, *, parts_dot, by_dot):
    """Value and tangent of noted along (parts_dot, by_dot)."""
    parts_dot['first'].table['share'] = 2 * by * by_dot
    parts["first"].table["share"] = by * by
    parts_dot['second'].last = by_dot
    parts["second"].last = by
    return None, None
