# autotangent-cache 1
# function: tests.programs.data_helpers_fill_objects:in_loop   variant: pair   wrt: x y
#     defines: in_loop_fwd in_loop_rev
# source: ../data_helpers_fill_objects.py   15fde4ff93429fd4
# generated: 90218bb0a37d6593   gen: 1.0.0
# kinds: x float, y float
# result: float
# resolved: Part -> tests.programs.data_helpers_fill_objects:Part
# deps: tests.programs.data_helpers_fill_objects:Part.__init__=c595e682dc0b12f4,
#     tests.programs.data_helpers_fill_objects:Part.grow=49c2ea87cbbf4530
# pin: no

from autotangent.runtime import add_into, constructor, pair as pair_, shadows

new_Part = constructor(Part)
grow_fwd, grow_rev = pair_(
    Part.grow,
    "self by",
    "self tests.programs.data_helpers_fill_objects:Part{size: float, last: optional(float), total: int, table: dict()}, by float",
)
new_Part_fwd, new_Part_rev = pair_(new_Part, "size", "size float")


def in_loop_fwd(x, y):
    """Value of in_loop and what in_loop_rev needs."""
    wide = None
    t_1, saved = new_Part_fwd(x)
    t_2, saved_1 = new_Part_fwd(y)
    near, far = t_1, t_2
    pair = [near, far]
    saved_2s = []
    part_1s = []
    part_2s = []
    for part in pair:
        part_1 = part.size
        part_1s.append(part_1)
        part_2 = part.last
        part_2s.append(part_2)
        _, saved_2 = grow_fwd(part, x)
        saved_2s.append(saved_2)
    if y > 5.0:
        wide = pair[0]
    else:
        wide = pair[1]
    return (
        wide.size * wide.last + near.last,
        (far, near, pair, part_1s, part_2s, saved, saved_1, saved_2s, wide, y),
    )


def in_loop_rev(saved, y_bar):
    """Adjoint of in_loop: returns x_bar, y_bar."""
    far, near, pair, part_1s, part_2s, saved, saved_1, saved_2s, wide, y = saved
    # return wide.size * wide.last + near.last
    wide_bar = shadows(wide)
    wide_bar.size += wide.last * y_bar
    wide_bar.last += wide.size * y_bar
    near_bar = shadows(near)
    near_bar.last += y_bar
    if y > 5.0:
        # wide = pair[0]
        far_bar = shadows(far)
        pair_bar = [near_bar, far_bar]
        add_into(pair_bar[0], wide_bar)
    else:
        # wide = pair[1]
        far_bar = shadows(far)
        pair_bar = [near_bar, far_bar]
        add_into(pair_bar[1], wide_bar)
    x_bar = 0.0
    for i in range(len(pair) - 1, -1, -1):
        part = pair[i]
        saved_2 = saved_2s.pop()
        part_1 = part_1s.pop()
        part_2 = part_2s.pop()
        # part.grow(x)
        by_1_bar = grow_rev(saved_2, pair_bar[i])
        part.size = part_1
        part.last = part_2
        x_bar += by_1_bar
    # near, far = Part(x), Part(y)
    x_bar += new_Part_rev(saved, near_bar)
    y_bar_ = new_Part_rev(saved_1, far_bar)
    return x_bar, y_bar_
