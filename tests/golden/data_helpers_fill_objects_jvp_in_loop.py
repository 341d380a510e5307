# autotangent-cache 1
# function: tests.programs.data_helpers_fill_objects:in_loop   variant: tangent   wrt: x
#     y   defines: in_loop_jvp
# source: ../data_helpers_fill_objects.py   15fde4ff93429fd4
# generated: 89b89236cf8b7804   gen: 1.0.0
# kinds: x float, y float
# result: float
# resolved: Part -> tests.programs.data_helpers_fill_objects:Part
# deps: tests.programs.data_helpers_fill_objects:Part.__init__=c595e682dc0b12f4,
#     tests.programs.data_helpers_fill_objects:Part.grow=49c2ea87cbbf4530
# pin: no

from autotangent.runtime import constructor, tangent

new_Part = constructor(Part)
new_Part_jvp = tangent(new_Part, "size", "size float")
grow_jvp = tangent(
    Part.grow,
    "self by",
    "self tests.programs.data_helpers_fill_objects:Part{size: float, last: optional(float), total: int, table: dict()}, by float",
)


def in_loop_jvp(x, y, *, x_dot, y_dot):
    """Value and tangent of in_loop along (x_dot, y_dot)."""
    t_1, t_1_dot = new_Part_jvp(x, size_dot=x_dot)
    t_2, t_2_dot = new_Part_jvp(y, size_dot=y_dot)
    near_dot, far_dot = t_1_dot, t_2_dot
    near, far = t_1, t_2
    pair = [near, far]
    pair_dot = [near_dot, far_dot]
    for part, part_dot in zip(pair, pair_dot):
        t_3, t_3_dot = grow_jvp(part, x, self_dot=part_dot, by_dot=x_dot)
    if y > 5.0:
        wide = pair[0]
        wide_dot = pair_dot[0]
    else:
        wide = pair[1]
        wide_dot = pair_dot[1]
    return (
        wide.size * wide.last + near.last,
        wide.last * wide_dot.size + wide.size * wide_dot.last + near_dot.last,
    )
