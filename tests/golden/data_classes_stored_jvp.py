from autotangent.runtime import namespace, tangent

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
area_jvp = tangent(
    Disc.area,
    "self",
    "self tests.programs.data_classes_stored:Disc{size: any, last: optional(float)}",
)
area_1_jvp = tangent(
    Strip.area,
    "self",
    "self tests.programs.data_classes_stored:Strip{size: any, width: any, last: optional(float)}",
)
grown_jvp = tangent(
    grown,
    "shapes by",
    "shapes list(object(tests.programs.data_classes_stored:Disc{size: any, last: optional(float)}, tests.programs.data_classes_stored:Strip{size: any, width: any, last: optional(float)})), by float",
)


def covered_jvp(x, y, turns=3, *, x_dot, y_dot):
    """Value and tangent of covered along (x_dot, y_dot)."""
    disc = Disc(x)
    disc_dot = namespace(size=x_dot, last=None)
    strip = Strip(x * y, 2.0)
    strip_dot = namespace(size=y * x_dot + x * y_dot, width=0.0, last=None)
    shapes = [disc, strip, disc]
    shapes_dot = [disc_dot, strip_dot, disc_dot]
    total = 0.0
    total_dot = 0.0
    for k in range(turns):
        for shape, shape_dot in zip(shapes, shapes_dot):
            if k % 2:
                shape_dot.size = y * shape_dot.size + shape.size * y_dot
                shape.size = shape.size * y + k
            else:
                if type(shape) is Disc:
                    t_1_1, t_1_1_dot = grow_jvp(
                        shape, y * 0.1, self_dot=shape_dot, by_dot=0.1 * y_dot
                    )
                    t_1 = t_1_1
                else:
                    t_1_2, t_1_2_dot = grow_1_jvp(
                        shape, y * 0.1, self_dot=shape_dot, by_dot=0.1 * y_dot
                    )
                    t_1 = t_1_2
                t_1
            if type(shape) is Disc:
                area_1, area_1_dot = area_jvp(shape, self_dot=shape_dot)
                area = area_1
                area_dot = area_1_dot
            else:
                area_2, area_2_dot = area_1_jvp(shape, self_dot=shape_dot)
                area = area_2
                area_dot = area_2_dot
            total = total + area
            total_dot = total_dot + area_dot
        if k > 0:
            chosen = disc
            chosen_dot = disc_dot
        else:
            chosen = strip
            chosen_dot = strip_dot
        chosen_dot.size -= 0.2 * x_dot
        chosen.size -= x * 0.2
        if isinstance(chosen, Strip):
            chosen_dot.width = chosen_dot.width + x_dot
            chosen.width = chosen.width + x
    near = Disc(x)
    near_dot = namespace(size=x_dot, last=None)
    far = Disc(y)
    far_dot = namespace(size=y_dot, last=None)
    pair = [near, far]
    pair_dot = [near_dot, far_dot]
    for shape, shape_dot in zip(pair, pair_dot):
        t_2, t_2_dot = grow_jvp(shape, x, self_dot=shape_dot, by_dot=x_dot)
    if y > 5.0:
        wide = pair[0]
        wide_dot = pair_dot[0]
    else:
        wide = pair[1]
        wide_dot = pair_dot[1]
    area_3, area_3_dot = area_jvp(wide, self_dot=wide_dot)
    area = area_3
    area_dot = area_3_dot
    total = total + area
    total_dot = total_dot + area_dot
    second_1, second_1_dot = grown_jvp(
        shapes, 0.3 * x, shapes_dot=shapes_dot, by_dot=0.3 * x_dot
    )
    second = second_1
    second_dot = second_1_dot
    second_dot.size = disc.last * second_dot.size + second.size * disc_dot.last
    second.size = second.size * disc.last
    area_4, area_4_dot = area_1_jvp(strip, self_dot=strip_dot)
    area = area_4
    area_dot = area_4_dot
    return (
        total + area * strip.last + disc.size,
        total_dot + strip.last * area_dot + area * strip_dot.last + disc_dot.size,
    )
