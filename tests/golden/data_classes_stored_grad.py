from autotangent.runtime import add_at, complete, namespace, pair as pair_, put_back, shadowed_pair, shadows, snapshot, unbroadcast

area_fwd, area_rev = pair_(
    Strip.area,
    "self",
    "self tests.programs.data_classes_stored:Strip{size: any, width: any, last: optional(float)}",
)
grown_fwd, grown_rev = shadowed_pair(
    grown,
    "shapes by",
    "shapes list(object(tests.programs.data_classes_stored:Disc{size: any, last: optional(float)}, tests.programs.data_classes_stored:Strip{size: any, width: any, last: optional(float)})), by float",
)
area_1_fwd, area_1_rev = pair_(
    Disc.area,
    "self",
    "self tests.programs.data_classes_stored:Disc{size: any, last: optional(float)}",
)
grow_fwd, grow_rev = pair_(
    Disc.grow,
    "self by",
    "self tests.programs.data_classes_stored:Disc{size: any, last: optional(float)}, by float",
)
grow_1_fwd, grow_1_rev = shadowed_pair(
    Strip.grow,
    "self by",
    "self tests.programs.data_classes_stored:Strip{size: any, width: any, last: optional(float)}, by float",
)


def covered_grad(x, y, turns=3):
    """Gradient of covered with respect to (x, y)."""
    disc_bar = namespace(size=0.0, last=None)
    disc = Disc(x)
    strip_bar = namespace(size=0.0, width=0.0, last=None)
    strip = Strip(x * y, 2.0)
    shapes_bar = [disc_bar, strip_bar, disc_bar]
    shapes = [disc, strip, disc]
    total = 0.0
    totals = []
    shape_1s = []
    shape_bar_1s = []
    t_2s = []
    saveds = []
    shape_2s = []
    saved_1s = []
    shape_3s = []
    t_3s = []
    saved_2s = []
    saved_3s = []
    areas = []
    chosens = []
    chosen_bars = []
    chosen_1s = []
    t_4s = []
    chosen_2s = []
    chosen_bar_1s = []
    for k in range(turns):
        for shape, shape_bar in zip(shapes, shapes_bar):
            if k % 2:
                shape_1 = shape.size
                shape_1s.append(shape_1)
                shape.size = shape.size * y + k
                shape_bar_1 = shape_bar.size
                shape_bar_1s.append(shape_bar_1)
                shape_bar.size = shadows(shape.size)
            else:
                t_2 = type(shape) is Disc
                t_2s.append(t_2)
                if t_2:
                    shape_2 = snapshot(shape)
                    shape_2s.append(shape_2)
                    t_1, saved = grow_fwd(shape, y * 0.1)
                    saveds.append(saved)
                    complete(shape_bar, shape)
                else:
                    shape_3 = snapshot(shape)
                    shape_3s.append(shape_3)
                    t_1, saved_1 = grow_1_fwd(shape, y * 0.1, self_bar=shape_bar)
                    saved_1s.append(saved_1)
                t_1
            t_3 = type(shape) is Disc
            t_3s.append(t_3)
            if t_3:
                area, saved_2 = area_1_fwd(shape)
                saved_2s.append(saved_2)
            else:
                area, saved_3 = area_fwd(shape)
                saved_3s.append(saved_3)
            areas.append(area)
            totals.append(total)
            total = total + area
        if k > 0:
            chosen_bar = disc_bar
            chosen = disc
        else:
            chosen_bar = strip_bar
            chosen = strip
        chosens.append(chosen)
        chosen_bars.append(chosen_bar)
        chosen_1 = snapshot(chosen)
        chosen_1s.append(chosen_1)
        chosen.size -= x * 0.2
        t_4 = isinstance(chosen, Strip)
        t_4s.append(t_4)
        if t_4:
            chosen_2 = chosen.width
            chosen_2s.append(chosen_2)
            chosen.width = chosen.width + x
            chosen_bar_1 = chosen_bar.width
            chosen_bar_1s.append(chosen_bar_1)
            chosen_bar.width = shadows(chosen.width)
    total_1 = total
    near_bar = namespace(size=0.0, last=None)
    near = Disc(x)
    far_bar = namespace(size=0.0, last=None)
    far = Disc(y)
    pair_bar = [near_bar, far_bar]
    pair = [near, far]
    saved_4s = []
    shape_4s = []
    for shape, shape_bar in zip(pair, pair_bar):
        shape_4 = snapshot(shape)
        shape_4s.append(shape_4)
        _, saved_4 = grow_fwd(shape, x)
        saved_4s.append(saved_4)
        complete(shape_bar, shape)
    if y > 5.0:
        wide_bar = pair_bar[0]
        wide = pair[0]
    else:
        wide_bar = pair_bar[1]
        wide = pair[1]
    area, saved_5 = area_1_fwd(wide)
    total = total + area
    shapes_1 = snapshot(shapes)
    (second, second_bar), saved_6 = grown_fwd(shapes, 0.3 * x, shapes_bar=shapes_bar)
    second_1 = second.size
    second.size = second.size * disc.last
    second_bar_1 = second_bar.size
    second_bar.size = shadows(second.size)
    area_1 = area
    area, saved_7 = area_fwd(strip)
    t_5 = area * strip.last

    # return total + area * strip.last + disc.size
    t_6_bar = unbroadcast(1, total + t_5)
    total_bar = unbroadcast(t_6_bar, total)
    t_5_bar = unbroadcast(t_6_bar, t_5)
    area_bar = strip.last * t_5_bar
    strip_bar.last = (strip_bar.last or 0.0) + unbroadcast(area * t_5_bar, strip.last)
    disc_bar.size += unbroadcast(1, disc.size)
    # area = strip.area()
    area_rev(saved_7, area_bar, strip_bar)
    second.size = second_1
    # second.size = second.size * disc.last
    second_2_bar = second_bar.size
    second_bar.size = second_bar_1
    second_bar.size += disc.last * second_2_bar
    disc_bar.last = (
        (disc_bar.last or 0.0) + unbroadcast(second.size * second_2_bar, disc.last)
    )
    # second = grown(shapes, 0.3 * x)
    by_1_bar = grown_rev(saved_6)
    put_back(shapes, shapes_1)
    x_bar = 0.3 * by_1_bar
    # total = total + area
    area_bar = unbroadcast(total_bar, area_1)
    total_bar = unbroadcast(total_bar, total_1)
    # area = wide.area()
    area_1_rev(saved_5, area_bar, wide_bar)
    for i in range(min(len(pair), len(pair_bar)) - 1, -1, -1):
        shape = pair[i]
        shape_bar = pair_bar[i]
        saved_4 = saved_4s.pop()
        shape_4 = shape_4s.pop()
        # shape.grow(x)
        by_2_bar = grow_rev(saved_4, shape_bar)
        put_back(shape, shape_4)
        x_bar += by_2_bar
    # far = Disc(y)
    y_bar = far_bar.size
    # near = Disc(x)
    x_bar += near_bar.size
    for k in range(turns - 1, -1, -1):
        t_4 = t_4s.pop()
        chosen_bar = chosen_bars.pop()
        chosen = chosens.pop()
        if t_4:
            chosen_bar_1 = chosen_bar_1s.pop()
            chosen_2 = chosen_2s.pop()
            chosen.width = chosen_2
            # chosen.width = chosen.width + x
            chosen_3_bar = chosen_bar.width
            chosen_bar.width = chosen_bar_1
            add_at(chosen_bar, 'width', chosen_3_bar)
            x_bar += unbroadcast(chosen_3_bar, x)
        chosen_1 = chosen_1s.pop()
        put_back(chosen, chosen_1)
        # chosen.size -= x * 0.2
        x_bar -= 0.2 * unbroadcast(chosen_bar.size, x * 0.2)
        chosen_bar.size = unbroadcast(chosen_bar.size, chosen.size)
        for j in range(min(len(shapes), len(shapes_bar)) - 1, -1, -1):
            shape = shapes[j]
            shape_bar = shapes_bar[j]
            area = areas.pop()
            total = totals.pop()
            # total = total + area
            area_bar = unbroadcast(total_bar, area)
            total_bar = unbroadcast(total_bar, total)
            t_3 = t_3s.pop()
            if t_3:
                saved_2 = saved_2s.pop()
                # area = shape.area()
                area_1_rev(saved_2, area_bar, shape_bar)
            else:
                saved_3 = saved_3s.pop()
                # area = shape.area()
                area_rev(saved_3, area_bar, shape_bar)
            if k % 2:
                shape_bar_1 = shape_bar_1s.pop()
                shape_1 = shape_1s.pop()
                shape.size = shape_1
                # shape.size = shape.size * y + k
                shape_5_bar = shape_bar.size
                shape_bar.size = shape_bar_1
                shape_bar.size += y * shape_5_bar
                y_bar += unbroadcast(shape.size * shape_5_bar, y)
            else:
                t_2 = t_2s.pop()
                if t_2:
                    saved = saveds.pop()
                    shape_2 = shape_2s.pop()
                    # t_1 = shape.grow(y * 0.1)
                    by_3_bar = grow_rev(saved, shape_bar)
                    put_back(shape, shape_2)
                    y_bar += 0.1 * by_3_bar
                else:
                    saved_1 = saved_1s.pop()
                    shape_3 = shape_3s.pop()
                    # t_1 = shape.grow(y * 0.1, self_bar=shape_bar)
                    by_4_bar = grow_1_rev(saved_1)
                    put_back(shape, shape_3)
                    y_bar += 0.1 * by_4_bar
    # strip = Strip(x * y, 2.0)
    x_bar += y * strip_bar.size
    y_bar += x * strip_bar.size
    # disc = Disc(x)
    x_bar += disc_bar.size
    return x_bar, y_bar
