from autotangent.runtime import add_into, pair, zeros

area_fwd, area_rev = pair(
    area,
    "shape",
    "shape object(tests.programs.data_classes_tested_by_name:Disc{r: float}, tests.programs.data_classes_tested_by_name:Plate{sides: array(f; n)})",
)


def total_grad(x, r):
    """Gradient of total with respect to (x, r)."""
    shapes = [Disc(r), Plate(x), Disc(x[0])]
    saveds = []
    for shape in shapes:
        _, saved = area_fwd(shape)
        saveds.append(saved)

    # return found
    found_bar = 1.0
    shapes_bar = zeros(shapes)
    for i in range(len(shapes) - 1, -1, -1):
        shape = shapes[i]
        shape_bar = zeros(shape)
        is_disc = type(shape) is Disc
        if is_disc:
            # found += shape.r**3
            shape_bar.r += 3 * shape.r**2
        saved = saveds.pop()
        # found += area(shape)
        area_rev(saved, found_bar, shape_bar)
        add_into(shapes_bar[i], shape_bar)
    # shapes = [Disc(r), Plate(x), Disc(x[0])]
    r_bar = shapes_bar[0].r
    x_bar = shapes_bar[1].sides.copy()
    x_bar[0] += shapes_bar[2].r
    return x_bar, r_bar
