# autotangent-cache 1
# function: tests.programs.data_object_classes:size_of   variant: tangent   wrt: shape
#     defines: size_of_jvp
# source: ../data_object_classes.py   23d30b071f06d0c6
# generated: 391830bffdce88d9   gen: 1.0.0
# kinds: shape object(tests.programs.data_object_classes:Circle{r: float},
#     tests.programs.data_object_classes:Box{a: float, size: float})
# result: float
# resolved: Box -> tests.programs.data_object_classes:Box; Circle ->
#     tests.programs.data_object_classes:Circle; Circle.size.fget ->
#     tests.programs.data_object_classes:Circle.size=0571929ee9328e8f; isinstance ->
#     builtins:isinstance
# deps: tests.programs.data_object_classes:Circle.size=0571929ee9328e8f
# pin: no

from autotangent.runtime import tangent

size_jvp = tangent(
    Circle.size.fget,
    "self",
    "self tests.programs.data_object_classes:Circle{r: float}",
)


def size_of_jvp(shape, *, shape_dot):
    """Value and tangent of size_of along shape_dot."""
    if isinstance(shape, Box):
        result = shape.size + shape.a
        result_dot = shape_dot.size + shape_dot.a
    else:
        result_1, result_1_dot = size_jvp(shape, self_dot=shape_dot)
        result = result_1
        result_dot = result_1_dot
    return result, result_dot
