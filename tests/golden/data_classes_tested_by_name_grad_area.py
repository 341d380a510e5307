# autotangent-cache 1
# function: tests.programs.data_classes_tested_by_name:area   variant: pair   wrt: shape
#     shadows: shape   defines: area_fwd area_rev
# source: ../data_classes_tested_by_name.py   d6b5b1e8f9aa59c6
# generated: 2490eaf8bd721fc3   gen: 1.0.0
# kinds: shape object(tests.programs.data_classes_tested_by_name:Disc{r: float},
#     tests.programs.data_classes_tested_by_name:Plate{sides: array(f; n)})
# result: float
# resolved: Plate -> tests.programs.data_classes_tested_by_name:Plate; isinstance ->
#     builtins:isinstance; np -> numpy
# deps:
# pin: no

def area_fwd(shape):
    """Value of area and what area_rev needs."""
    result_1 = None
    flat = isinstance(shape, Plate)
    scale = 2.0
    if not flat:
        scale = 3.0 * shape.r
    if flat:
        result_1 = np.sum(shape.sides**2)
        result = scale * result_1
    else:
        result = scale * shape.r
    return result, (flat, result_1, scale, shape)


def area_rev(saved, y_bar, shape_bar):
    """Adjoint of area: adds into shape_bar."""
    flat, result_1, scale, shape = saved
    # return result
    result_bar = y_bar
    if flat:
        # result = scale * np.sum(shape.sides ** 2)
        scale_bar = result_1 * result_bar
        shape_bar.sides += 2 * scale * result_bar * shape.sides
    else:
        # result = scale * shape.r
        scale_bar = shape.r * result_bar
        shape_bar.r += scale * result_bar
    if not flat:
        # scale = 3.0 * shape.r
        shape_bar.r += 3 * scale_bar
