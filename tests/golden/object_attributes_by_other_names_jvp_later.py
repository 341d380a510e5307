# autotangent-cache 1
# function: tests.programs.object_attributes_by_other_names:later   variant: tangent
#     wrt: x y   defines: later_jvp
# source: ../object_attributes_by_other_names.py   15bca1a204aa729f
# generated: 11aeffacfd7c1013   gen: 1.0.0
# kinds: x float, y float
# result: float
# resolved: Box -> tests.programs.object_attributes_by_other_names:Box
# deps:
# pin: no

from autotangent.runtime import shadows, zeros


def later_jvp(x, y, *, x_dot, y_dot):
    """Value and tangent of later along (x_dot, y_dot)."""
    box = Box()
    box_dot = shadows(box)
    other = box
    other_dot = box_dot
    box_dot.pair = zeros([0, 0])
    box.pair = [0, 0]
    other_dot.pair[1] = y * x_dot + x * y_dot
    other.pair[1] = x * y
    box_dot.level = 0.0
    box.level = 0
    other_dot.level = other_dot.level + x_dot
    other.level = other.level + x
    return (
        box.level * y + other.level * box.pair[1],
        (
            y * box_dot.level
            + box.level * y_dot
            + box.pair[1] * other_dot.level
            + other.level * box_dot.pair[1]
        ),
    )
