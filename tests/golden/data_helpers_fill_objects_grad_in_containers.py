# autotangent-cache 1
# function: tests.programs.data_helpers_fill_objects:in_containers   variant: pair
#     wrt: x y   defines: in_containers_fwd in_containers_rev
# source: ../data_helpers_fill_objects.py   9a9fb9bacb811777
# generated: b9b47b7ffc7f680b   gen: 1.0.0
# kinds: x float, y float
# result: float
# resolved: Part -> tests.programs.data_helpers_fill_objects:Part; grown ->
#     tests.programs.data_helpers_fill_objects:grown; named ->
#     tests.programs.data_helpers_fill_objects:named; noted ->
#     tests.programs.data_helpers_fill_objects:noted
# deps: tests.programs.data_helpers_fill_objects:Part.__init__=c595e682dc0b12f4,
#     tests.programs.data_helpers_fill_objects:grown=f149e0b9fc045fe8,
#     tests.programs.data_helpers_fill_objects:named=0ccdec3c63ebc5ab,
#     tests.programs.data_helpers_fill_objects:noted=146ae3dfaf3d9080
# pin: no

from autotangent.runtime import constructor, pair, put_back, shadowed_pair, shadows, snapshot

new_Part = constructor(Part)
noted_fwd, noted_rev = shadowed_pair(
    noted,
    "parts by",
    "parts dict(first: tests.programs.data_helpers_fill_objects:Part{size: float, last: optional(float), total: int, table: mapping(str: float)}, second: tests.programs.data_helpers_fill_objects:Part{size: float, last: optional(float), total: int, table: mapping(str: float)}), by float",
)
named_fwd, named_rev = shadowed_pair(
    named,
    "first second",
    "first tests.programs.data_helpers_fill_objects:Part{size: float, last: optional(float), total: int, table: mapping(str: float)}, second tests.programs.data_helpers_fill_objects:Part{size: float, last: optional(float), total: int, table: mapping(str: float)}",
)
grown_fwd, grown_rev = shadowed_pair(
    grown,
    "parts by",
    "parts tuple(tests.programs.data_helpers_fill_objects:Part{size: float, last: optional(float), total: int, table: mapping(str: float)}, tests.programs.data_helpers_fill_objects:Part{size: float, last: optional(float), total: int, table: mapping(str: float)}), by float",
)
new_Part_fwd, new_Part_rev = pair(new_Part, "size", "size float")


def in_containers_fwd(x, y):
    """Value of in_containers and what in_containers_rev needs."""
    saved_1 = None
    t_1 = None
    t_2, saved_5 = new_Part_fwd(x)
    t_2_bar = shadows(t_2)
    t_3, saved_4 = new_Part_fwd(y)
    t_3_bar = shadows(t_3)
    t_4, saved_3 = new_Part_fwd(x * y)
    t_4_bar = shadows(t_4)
    first_bar, second_bar, third_bar = t_2_bar, t_3_bar, t_4_bar
    first, second, third = t_2, t_3, t_4
    t_5_bar = [first_bar, second_bar]
    t_5 = (first, second)
    t_5_1 = snapshot(t_5)
    (same, same_bar), saved_2 = grown_fwd(t_5, y, parts_bar=t_5_bar)
    if x > 9.0:
        t_1_bar = {'first': first_bar, 'second': third_bar}
        t_1 = {'first': first, 'second': third}
    else:
        (t_1, t_1_bar), saved_1 = named_fwd(
            first, third, first_bar=first_bar, second_bar=third_bar
        )
    t_1_1 = snapshot(t_1)
    _, saved = noted_fwd(t_1, x, parts_bar=t_1_bar)
    return (
        first.last * second.last + same.size * third.last + first.table['share'] * y,
        (
            first,
            first_bar,
            same,
            same_bar,
            saved,
            saved_1,
            saved_2,
            saved_3,
            saved_4,
            saved_5,
            second,
            second_bar,
            t_1,
            t_1_1,
            t_2_bar,
            t_3_bar,
            t_4_bar,
            t_5,
            t_5_1,
            third,
            third_bar,
            x,
            y,
        ),
    )


def in_containers_rev(saved, y_bar):
    """Adjoint of in_containers: returns x_bar, y_bar."""
    first, first_bar, same, same_bar, saved, saved_1, saved_2, saved_3, saved_4, saved_5, second, second_bar, t_1, t_1_1, t_2_bar, t_3_bar, t_4_bar, t_5, t_5_1, third, third_bar, x, y = saved
    # return first.last * second.last + same.size * third.last + first.table["share" ...
    first_bar.last += second.last * y_bar
    second_bar.last += first.last * y_bar
    same_bar.size += third.last * y_bar
    third_bar.last += same.size * y_bar
    first_bar.table['share'] += y * y_bar
    y_bar_ = first.table['share'] * y_bar
    # noted(t_1, x, parts_bar=t_1_bar)
    x_bar = noted_rev(saved)
    put_back(t_1, t_1_1)
    if not x > 9.0:
        # t_1, t_1_bar = named(first, third, first_bar=first_bar, second_bar=third_bar)
        named_rev(saved_1)
    # same = grown((first, second), y)
    by_1_bar = grown_rev(saved_2)
    put_back(t_5, t_5_1)
    y_bar_ += by_1_bar
    # t_4 = new_Part(x * y)
    t_4_1_bar = new_Part_rev(saved_3, t_4_bar)
    x_bar += y * t_4_1_bar
    y_bar_ += x * t_4_1_bar
    # t_3 = new_Part(y)
    y_bar_ += new_Part_rev(saved_4, t_3_bar)
    # t_2 = new_Part(x)
    x_bar += new_Part_rev(saved_5, t_2_bar)
    return x_bar, y_bar_
