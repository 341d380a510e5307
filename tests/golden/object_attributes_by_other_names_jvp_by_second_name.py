# autotangent-cache 1
# function: tests.programs.object_attributes_by_other_names:by_second_name   variant:
#     tangent   wrt: x y   defines: by_second_name_jvp
# source: ../object_attributes_by_other_names.py   7df0fb7e41ed6697
# generated: a1bb72a6048f82fb   gen: 1.0.0
# kinds: x float, y float
# result: float
# resolved: Box -> tests.programs.object_attributes_by_other_names:Box; math -> math;
#     start -> tests.programs.object_attributes_by_other_names:start
# deps: tests.programs.object_attributes_by_other_names:start=79b07bc6e27d028b
# pin: no

import math

from autotangent.runtime import tangent, zeros

start_jvp = tangent(
    start,
    "box",
    "box tests.programs.object_attributes_by_other_names:Box{level?: float, peak?: optional(float)}",
)


def by_second_name_jvp(x, y, *, x_dot, y_dot):
    """Value and tangent of by_second_name along (x_dot, y_dot)."""
    box = Box()
    box_dot = zeros(box)
    other = box
    other_dot = box_dot
    t_1, t_1_dot = start_jvp(box, box_dot=box_dot)
    other_dot.level = other_dot.level + math.cos(x) * x_dot
    other.level = other.level + math.sin(x)
    other_dot.peak = y * other_dot.level + other.level * y_dot
    other.peak = other.level * y
    return box.level * box.peak, box.peak * box_dot.level + box.level * box_dot.peak
