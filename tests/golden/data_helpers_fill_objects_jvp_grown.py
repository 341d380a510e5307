# autotangent-cache 1
# function: tests.programs.data_helpers_fill_objects:grown   variant: tangent   wrt:
#     parts by   defines: grown_jvp
# source: ../data_helpers_fill_objects.py   f149e0b9fc045fe8
# generated: 661d5c0b30537f85   gen: 1.0.0
# kinds: parts tuple(tests.programs.data_helpers_fill_objects:Part{size: float, last:
#     optional(float), total: int, table: mapping(str: float)},
#     tests.programs.data_helpers_fill_objects:Part{size: float, last: optional(float),
#     total: int, table: mapping(str: float)}), by float
# result: tests.programs.data_helpers_fill_objects:Part{size: float, last:
#     optional(float), total: int, table: mapping(str: float)}
# resolved:
# deps: tests.programs.data_helpers_fill_objects:Part.grow=49c2ea87cbbf4530
# pin: no

from autotangent.runtime import tangent

grow_jvp = tangent(
    Part.grow,
    "self by",
    "self tests.programs.data_helpers_fill_objects:Part{size: float, last: optional(float), total: int, table: mapping(str: float)}, by float",
)


def grown_jvp(parts, by, *, parts_dot, by_dot):
    """Value and tangent of grown along (parts_dot, by_dot)."""
    for part, part_dot in zip(parts, parts_dot):
        t_1, t_1_dot = grow_jvp(part, by, self_dot=part_dot, by_dot=by_dot)
    return parts[1], parts_dot[1]
