# autotangent-cache 1
# function: tests.programs.data_classes_tested_by_name:area   variant: tangent   wrt:
#     shape   defines: area_jvp
# source: ../data_classes_tested_by_name.py   d6b5b1e8f9aa59c6
# generated: f9c6517ef8a94ee3   gen: 1.0.0
# kinds: shape object(tests.programs.data_classes_tested_by_name:Disc{r: float},
#     tests.programs.data_classes_tested_by_name:Plate{sides: array(f; n)})
# result: float
# resolved: Plate -> tests.programs.data_classes_tested_by_name:Plate; isinstance ->
#     builtins:isinstance; np -> numpy
# deps:
# pin: no

import numpy as np


def area_jvp(shape, *, shape_dot):
    """Value and tangent of area along shape_dot."""
    flat = isinstance(shape, Plate)
    scale = 2.0
    scale_dot = 0.0
    if not flat:
        scale = 3.0 * shape.r
        scale_dot = 3 * shape_dot.r
    if flat:
        result_1 = np.sum(shape.sides**2)
        result = scale * result_1
        result_dot = (
            result_1 * scale_dot + 2 * scale * np.sum(shape.sides * shape_dot.sides)
        )
    else:
        result = scale * shape.r
        result_dot = shape.r * scale_dot + scale * shape_dot.r
    return result, result_dot
