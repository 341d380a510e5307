# autotangent-cache 1
# function: tests.programs.object_attributes_by_other_names:later   variant: pair   wrt:
#     x y   defines: later_fwd later_rev
# source: ../object_attributes_by_other_names.py   15bca1a204aa729f
# generated: 2ca3416bdfd3d79f   gen: 1.0.0
# kinds: x float, y float
# result: float
# resolved: Box -> tests.programs.object_attributes_by_other_names:Box
# deps:
# pin: no

from autotangent.runtime import namespace


def later_fwd(x, y):
    """Value of later and what later_rev needs."""
    box_bar = namespace()
    box = Box()
    other_bar = box_bar
    other = box
    t_1_bar = [0.0, 0.0]
    t_1 = [0, 0]
    box_bar.pair = t_1_bar
    box.pair = t_1
    other.pair[1] = x * y
    box_bar.level = 0.0
    box.level = 0
    other_bar.level = 0.0
    other.level = other.level + x
    return (
        box.level * y + other.level * box.pair[1],
        (box, box_bar, other, other_bar, x, y),
    )


def later_rev(saved, y_bar):
    """Adjoint of later: returns x_bar, y_bar."""
    box, box_bar, other, other_bar, x, y = saved
    # return box.level * y + other.level * box.pair[1]
    box_bar.level += y * y_bar
    y_bar_ = box.level * y_bar
    other_bar.level += box.pair[1] * y_bar
    box_bar.pair[1] += other.level * y_bar
    # other.level = other.level + x
    x_bar = other_bar.level
    # box.level = 0
    box_bar.level = 0.0
    # other.pair[1] = x * y
    x_bar += y * other_bar.pair[1]
    y_bar_ += x * other_bar.pair[1]
    other_bar.pair[1] = 0.0
    return x_bar, y_bar_
