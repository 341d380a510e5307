# autotangent-cache 1
# function: tests.programs.data_helpers_fill_objects:in_list   variant: pair   wrt: x y
#     defines: in_list_fwd in_list_rev
# source: ../data_helpers_fill_objects.py   3ec24eccf964ce47
# generated: aef3682e785e4602   gen: 1.0.0
# kinds: x float, y float
# result: float
# resolved: Part -> tests.programs.data_helpers_fill_objects:Part; counted ->
#     tests.programs.data_helpers_fill_objects:counted; range -> builtins:range
# deps: tests.programs.data_helpers_fill_objects:Part.__init__=c595e682dc0b12f4,
#     tests.programs.data_helpers_fill_objects:counted=e047ebb7a8c83e15
# pin: no

from autotangent.runtime import constructor, pair, put_back, shadows, snapshot

new_Part = constructor(Part)
counted_fwd, counted_rev = pair(
    counted,
    "parts by",
    "parts list(tests.programs.data_helpers_fill_objects:Part{size: float, last: None, total: float, table: dict()}), by float",
)
new_Part_fwd, new_Part_rev = pair(new_Part, "size", "size float")


def in_list_fwd(x, y):
    """Value of in_list and what in_list_rev needs."""
    parts_bar = []
    parts = []
    saveds = []
    t_1_bars = []
    for _ in range(2):
        t_1, saved = new_Part_fwd(x)
        saveds.append(saved)
        t_1_bar = shadows(t_1)
        t_1_bars.append(t_1_bar)
        parts_bar.append(t_1_bar)
        parts.append(t_1)
    t_2, saved_1 = new_Part_fwd(y)
    t_2_bar = shadows(t_2)
    parts_bar.append(t_2_bar)
    parts.append(t_2)
    one_bar = parts_bar[0]
    one = parts[0]
    parts_1 = snapshot(parts)
    _, saved_2 = counted_fwd(parts, y)
    parts_2 = snapshot(parts)
    _, saved_3 = counted_fwd(parts, x)
    return (
        one.total * parts[1].total + parts[2].total,
        (
            one,
            one_bar,
            parts,
            parts_1,
            parts_2,
            parts_bar,
            saved_1,
            saved_2,
            saved_3,
            saveds,
            t_1_bars,
            t_2_bar,
        ),
    )


def in_list_rev(saved, y_bar):
    """Adjoint of in_list: returns x_bar, y_bar."""
    one, one_bar, parts, parts_1, parts_2, parts_bar, saved_1, saved_2, saved_3, saveds, t_1_bars, t_2_bar = saved
    # return one.total * parts[1].total + parts[2].total
    one_bar.total += parts[1].total * y_bar
    parts_bar[1].total += one.total * y_bar
    parts_bar[2].total += y_bar
    # counted(parts, x)
    x_bar = counted_rev(saved_3, parts_bar)
    put_back(parts, parts_2)
    # counted(parts, y)
    y_bar_ = counted_rev(saved_2, parts_bar)
    put_back(parts, parts_1)
    parts.pop()
    parts_bar.pop()
    # t_2 = new_Part(y)
    y_bar_ += new_Part_rev(saved_1, t_2_bar)
    for _ in range(2):
        parts.pop()
        parts_bar.pop()
        t_1_bar = t_1_bars.pop()
        saved = saveds.pop()
        # t_1 = new_Part(x)
        x_bar += new_Part_rev(saved, t_1_bar)
    return x_bar, y_bar_
