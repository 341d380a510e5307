# autotangent-cache 1
# function: tests.programs.data_helpers_fill_objects:in_list   variant: tangent   wrt: x
#     y   defines: in_list_jvp
# source: ../data_helpers_fill_objects.py   3ec24eccf964ce47
# generated: c700ab278db3a764   gen: 1.0.0
# kinds: x float, y float
# result: float
# resolved: Part -> tests.programs.data_helpers_fill_objects:Part; counted ->
#     tests.programs.data_helpers_fill_objects:counted; range -> builtins:range
# deps: tests.programs.data_helpers_fill_objects:Part.__init__=c595e682dc0b12f4,
#     tests.programs.data_helpers_fill_objects:counted=e047ebb7a8c83e15
# pin: no

from autotangent.runtime import constructor, tangent

new_Part = constructor(Part)
new_Part_jvp = tangent(new_Part, "size", "size float")
counted_jvp = tangent(
    counted,
    "parts by",
    "parts list(tests.programs.data_helpers_fill_objects:Part{size: float, last: None, total: float, table: dict()}), by float",
)


def in_list_jvp(x, y, *, x_dot, y_dot):
    """Value and tangent of in_list along (x_dot, y_dot)."""
    parts = []
    parts_dot = []
    for _ in range(2):
        t_1, t_1_dot = new_Part_jvp(x, size_dot=x_dot)
        parts_dot.append(t_1_dot)
        parts.append(t_1)
    t_2, t_2_dot = new_Part_jvp(y, size_dot=y_dot)
    parts_dot.append(t_2_dot)
    parts.append(t_2)
    one = parts[0]
    one_dot = parts_dot[0]
    t_3, t_3_dot = counted_jvp(parts, y, parts_dot=parts_dot, by_dot=y_dot)
    t_4, t_4_dot = counted_jvp(parts, x, parts_dot=parts_dot, by_dot=x_dot)
    return (
        one.total * parts[1].total + parts[2].total,
        (
            parts[1].total * one_dot.total
            + one.total * parts_dot[1].total
            + parts_dot[2].total
        ),
    )
