# autotangent-cache 1
# function: tests.programs.data_classes_stored:grown   variant: tangent   wrt: shapes by
#     defines: grown_jvp
# source: ../data_classes_stored.py   8cfcd7bb18085e9a
# generated: 2be50fe5567b1be8   gen: 1.0.0
# kinds: shapes list(object(tests.programs.data_classes_stored:Disc{size: any, last:
#     optional(float)}, tests.programs.data_classes_stored:Strip{size: any, width: any,
#     last: optional(float)})), by float
# result: object(tests.programs.data_classes_stored:Disc{size: any, last:
#     optional(float)}, tests.programs.data_classes_stored:Strip{size: any, width: any,
#     last: optional(float)})
# resolved: Disc -> tests.programs.data_classes_stored:Disc; type -> builtins:type
# deps: tests.programs.data_classes_stored:Disc.grow=1881accb29d825c4,
#     tests.programs.data_classes_stored:Strip.grow=592c8d1c71a9003d
# pin: no

from autotangent.runtime import tangent

grow_jvp = tangent(
    Disc.grow,
    "self by",
    "self tests.programs.data_classes_stored:Disc{size: any, last: optional(float)}, by float",
)
grow_1_jvp = tangent(
    Strip.grow,
    "self by",
    "self tests.programs.data_classes_stored:Strip{size: any, width: any, last: optional(float)}, by float",
)


def grown_jvp(shapes, by, *, shapes_dot, by_dot):
    """Value and tangent of grown along (shapes_dot, by_dot)."""
    for shape, shape_dot in zip(shapes, shapes_dot):
        if type(shape) is Disc:
            t_1_1, t_1_1_dot = grow_jvp(shape, by, self_dot=shape_dot, by_dot=by_dot)
            t_1 = t_1_1
        else:
            t_1_2, t_1_2_dot = grow_1_jvp(shape, by, self_dot=shape_dot, by_dot=by_dot)
            t_1 = t_1_2
        t_1
    return shapes[1], shapes_dot[1]
