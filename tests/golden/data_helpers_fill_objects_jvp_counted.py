# autotangent-cache 1
# function: tests.programs.data_helpers_fill_objects:counted   variant: tangent   wrt:
#     parts by   defines: counted_jvp
# source: ../data_helpers_fill_objects.py   e047ebb7a8c83e15
# generated: ecff7475aee1bbd9   gen: 1.0.0
# kinds: parts list(tests.programs.data_helpers_fill_objects:Part{size: float, last:
#     None, total: float, table: dict()}), by float
# result: any
# resolved: len -> builtins:len; range -> builtins:range
# deps: tests.programs.data_helpers_fill_objects:Part.count=e1ede8e8d7cbbde6
# pin: no

from autotangent.runtime import tangent

count_jvp = tangent(
    Part.count,
    "self by",
    "self tests.programs.data_helpers_fill_objects:Part{size: float, last: None, total: float, table: dict()}, by float",
)


def counted_jvp(parts, by, *, parts_dot, by_dot):
    """Value and tangent of counted along (parts_dot, by_dot)."""
    for k in range(len(parts)):
        t_1, t_1_dot = count_jvp(parts[k], by, self_dot=parts_dot[k], by_dot=by_dot)
    return None, None
