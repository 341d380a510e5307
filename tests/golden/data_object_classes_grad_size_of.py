# autotangent-cache 1
# function: tests.programs.data_object_classes:size_of   variant: pair   wrt: shape
#     shadows: shape   defines: size_of_fwd size_of_rev
# source: ../data_object_classes.py   23d30b071f06d0c6
# generated: d1544602f8838c30   gen: 1.0.0
# kinds: shape object(tests.programs.data_object_classes:Circle{r: float},
#     tests.programs.data_object_classes:Box{a: float, size: float})
# result: float
# resolved: Box -> tests.programs.data_object_classes:Box; Circle ->
#     tests.programs.data_object_classes:Circle; Circle.size.fget ->
#     tests.programs.data_object_classes:Circle.size=0571929ee9328e8f; isinstance ->
#     builtins:isinstance
# deps: tests.programs.data_object_classes:Circle.size=0571929ee9328e8f
# pin: no

from autotangent.runtime import pair

size_fwd, size_rev = pair(
    Circle.size.fget,
    "self",
    "self tests.programs.data_object_classes:Circle{r: float}",
)


def size_of_fwd(shape):
    """Value of size_of and what size_of_rev needs."""
    saved = None
    t_1 = isinstance(shape, Box)
    if t_1:
        result = shape.size + shape.a
    else:
        result, saved = size_fwd(shape)
    return result, (saved, t_1)


def size_of_rev(saved, y_bar, shape_bar):
    """Adjoint of size_of: adds into shape_bar."""
    saved, t_1 = saved
    # return result
    result_bar = y_bar
    if t_1:
        # result = shape.size + shape.a
        shape_bar.size += result_bar
        shape_bar.a += result_bar
    else:
        # result = Circle.size.fget(shape)
        size_rev(saved, result_bar, shape_bar)
