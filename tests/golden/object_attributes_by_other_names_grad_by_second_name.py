# autotangent-cache 1
# function: tests.programs.object_attributes_by_other_names:by_second_name   variant:
#     pair   wrt: x y   defines: by_second_name_fwd by_second_name_rev
# source: ../object_attributes_by_other_names.py   7df0fb7e41ed6697
# generated: 7737fe7b574d7176   gen: 1.0.0
# kinds: x float, y float
# result: float
# resolved: Box -> tests.programs.object_attributes_by_other_names:Box; math -> math;
#     start -> tests.programs.object_attributes_by_other_names:start
# deps: tests.programs.object_attributes_by_other_names:start=79b07bc6e27d028b
# pin: no

import math

from autotangent.runtime import complete, held, hold, namespace, pair

start_fwd, start_rev = pair(
    start,
    "box",
    "box tests.programs.object_attributes_by_other_names:Box{level?: float, peak?: optional(float)}",
)


def by_second_name_fwd(x, y):
    """Value of by_second_name and what by_second_name_rev needs."""
    box_bar = namespace()
    box = Box()
    other_bar = box_bar
    other = box
    box_1 = held(box, 'level')
    box_2 = held(box, 'peak')
    _, saved = start_fwd(box)
    complete(box_bar, box)
    other_bar.level = 0.0
    other_1 = held(other, 'level')
    other.level = other.level + math.sin(x)
    other_bar.peak = 0.0
    other_2 = held(other, 'peak')
    other.peak = other.level * y
    return (
        box.level * box.peak,
        (box, box_1, box_2, box_bar, other, other_1, other_2, other_bar, saved, x, y),
    )


def by_second_name_rev(saved, y_bar):
    """Adjoint of by_second_name: returns x_bar, y_bar."""
    box, box_1, box_2, box_bar, other, other_1, other_2, other_bar, saved, x, y = saved
    # return box.level * box.peak
    box_bar.level += box.peak * y_bar
    box_bar.peak += box.level * y_bar
    hold(other, 'peak', other_2)
    # other.peak = other.level * y
    other_3_bar = other_bar.peak
    other_bar.peak = 0.0
    other_bar.level += y * other_3_bar
    y_bar_ = other.level * other_3_bar
    hold(other, 'level', other_1)
    # other.level = other.level + math.sin(x)
    x_bar = math.cos(x) * other_bar.level
    # start(box)
    start_rev(saved, box_bar)
    hold(box, 'level', box_1)
    hold(box, 'peak', box_2)
    return x_bar, y_bar_
