# autotangent-cache 1
# function: tests.programs.data_helpers_fill_objects:in_containers   variant: tangent
#     wrt: x y   defines: in_containers_jvp
# source: ../data_helpers_fill_objects.py   9a9fb9bacb811777
# generated: ccf2bd5d7a2572b4   gen: 1.0.0
# kinds: x float, y float
# result: float
# resolved: Part -> tests.programs.data_helpers_fill_objects:Part; grown ->
#     tests.programs.data_helpers_fill_objects:grown; named ->
#     tests.programs.data_helpers_fill_objects:named; noted ->
#     tests.programs.data_helpers_fill_objects:noted
# deps: tests.programs.data_helpers_fill_objects:Part.__init__=c595e682dc0b12f4,
#     tests.programs.data_helpers_fill_objects:grown=f149e0b9fc045fe8,
#     tests.programs.data_helpers_fill_objects:named=0ccdec3c63ebc5ab,
#     tests.programs.data_helpers_fill_objects:noted=146ae3dfaf3d9080
# pin: no

from autotangent.runtime import constructor, tangent

new_Part = constructor(Part)
new_Part_jvp = tangent(new_Part, "size", "size float")
grown_jvp = tangent(
    grown,
    "parts by",
    "parts tuple(tests.programs.data_helpers_fill_objects:Part{size: float, last: optional(float), total: int, table: mapping(str: float)}, tests.programs.data_helpers_fill_objects:Part{size: float, last: optional(float), total: int, table: mapping(str: float)}), by float",
)
named_jvp = tangent(
    named,
    "first second",
    "first tests.programs.data_helpers_fill_objects:Part{size: float, last: optional(float), total: int, table: mapping(str: float)}, second tests.programs.data_helpers_fill_objects:Part{size: float, last: optional(float), total: int, table: mapping(str: float)}",
)
noted_jvp = tangent(
    noted,
    "parts by",
    "parts dict(first: tests.programs.data_helpers_fill_objects:Part{size: float, last: optional(float), total: int, table: mapping(str: float)}, second: tests.programs.data_helpers_fill_objects:Part{size: float, last: optional(float), total: int, table: mapping(str: float)}), by float",
)


def in_containers_jvp(x, y, *, x_dot, y_dot):
    """Value and tangent of in_containers along (x_dot, y_dot)."""
    t_2, t_2_dot = new_Part_jvp(x, size_dot=x_dot)
    t_3, t_3_dot = new_Part_jvp(y, size_dot=y_dot)
    t_4, t_4_dot = new_Part_jvp(x * y, size_dot=y * x_dot + x * y_dot)
    first_dot, second_dot, third_dot = t_2_dot, t_3_dot, t_4_dot
    first, second, third = t_2, t_3, t_4
    same_1, same_1_dot = grown_jvp(
        (first, second), y, parts_dot=(first_dot, second_dot), by_dot=y_dot
    )
    same = same_1
    same_dot = same_1_dot
    if x > 9.0:
        t_1 = {'first': first, 'second': third}
        t_1_dot = {'first': first_dot, 'second': third_dot}
    else:
        t_1_1, t_1_1_dot = named_jvp(
            first, third, first_dot=first_dot, second_dot=third_dot
        )
        t_1 = t_1_1
        t_1_dot = t_1_1_dot
    t_5, t_5_dot = noted_jvp(t_1, x, parts_dot=t_1_dot, by_dot=x_dot)
    return (
        first.last * second.last + same.size * third.last + first.table['share'] * y,
        (
            second.last * first_dot.last
            + first.last * second_dot.last
            + third.last * same_dot.size
            + same.size * third_dot.last
            + y * first_dot.table['share']
            + first.table['share'] * y_dot
        ),
    )
