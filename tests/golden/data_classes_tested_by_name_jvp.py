from autotangent.runtime import namespace, tangent

area_jvp = tangent(
    area,
    "shape",
    "shape object(tests.programs.data_classes_tested_by_name:Disc{r: float}, tests.programs.data_classes_tested_by_name:Plate{sides: array(f; n)})",
)


def total_jvp(x, r, *, x_dot, r_dot):
    """Value and tangent of total along (x_dot, r_dot)."""
    shapes = [Disc(r), Plate(x), Disc(x[0])]
    shapes_dot = [namespace(r=r_dot), namespace(sides=x_dot), namespace(r=x_dot[0])]
    found = 0.0
    found_dot = 0.0
    for shape, shape_dot in zip(shapes, shapes_dot):
        is_disc = type(shape) is Disc
        found_1, found_1_dot = area_jvp(shape, shape_dot=shape_dot)
        found += found_1
        found_dot = found_dot + found_1_dot
        if is_disc:
            found += shape.r**3
            found_dot = found_dot + 3 * shape.r**2 * shape_dot.r
    return found, found_dot
