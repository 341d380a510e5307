# autotangent-cache 1
# function: tests.programs.data_classes_stored:grown   variant: shadow   wrt: shapes by
#     shadows: shapes   defines: grown_fwd grown_rev
# source: ../data_classes_stored.py   8cfcd7bb18085e9a
# generated: f143d6cfe29dc014   gen: 1.0.0
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

from autotangent.runtime import complete, pair, put_back, shadowed_pair, snapshot

grow_fwd, grow_rev = pair(
    Disc.grow,
    "self by",
    "self tests.programs.data_classes_stored:Disc{size: any, last: optional(float)}, by float",
)
grow_1_fwd, grow_1_rev = shadowed_pair(
    Strip.grow,
    "self by",
    "self tests.programs.data_classes_stored:Strip{size: any, width: any, last: optional(float)}, by float",
)


def grown_fwd(shapes, by, *, shapes_bar):
    """Value of grown and what grown_rev needs."""
    t_2s = []
    saveds = []
    shape_1s = []
    saved_1s = []
    shape_2s = []
    for shape, shape_bar in zip(shapes, shapes_bar):
        t_2 = type(shape) is Disc
        t_2s.append(t_2)
        if t_2:
            shape_1 = snapshot(shape)
            shape_1s.append(shape_1)
            t_1, saved = grow_fwd(shape, by)
            saveds.append(saved)
            complete(shape_bar, shape)
        else:
            shape_2 = snapshot(shape)
            shape_2s.append(shape_2)
            t_1, saved_1 = grow_1_fwd(shape, by, self_bar=shape_bar)
            saved_1s.append(saved_1)
        t_1
    return (
        (shapes[1], shapes_bar[1]),
        (saved_1s, saveds, shape_1s, shape_2s, shapes, shapes_bar, t_2s),
    )


def grown_rev(saved):
    """Adjoint of grown: adds into shapes_bar, returns by_bar."""
    saved_1s, saveds, shape_1s, shape_2s, shapes, shapes_bar, t_2s = saved
    by_bar = 0.0
    for i in range(min(len(shapes), len(shapes_bar)) - 1, -1, -1):
        shape = shapes[i]
        shape_bar = shapes_bar[i]
        t_2 = t_2s.pop()
        if t_2:
            saved = saveds.pop()
            shape_1 = shape_1s.pop()
            # t_1 = shape.grow(by)
            by_1_bar = grow_rev(saved, shape_bar)
            put_back(shape, shape_1)
            by_bar += by_1_bar
        else:
            saved_1 = saved_1s.pop()
            shape_2 = shape_2s.pop()
            # t_1 = shape.grow(by, self_bar=shape_bar)
            by_2_bar = grow_1_rev(saved_1)
            put_back(shape, shape_2)
            by_bar += by_2_bar
    return by_bar
