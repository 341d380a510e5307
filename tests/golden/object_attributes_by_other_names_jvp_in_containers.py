# autotangent-cache 1
# function: tests.programs.object_attributes_by_other_names:in_containers   variant:
#     tangent   wrt: x y   defines: in_containers_jvp
# source: ../object_attributes_by_other_names.py   f80841dd1a7f7277
# generated: 799ac8ebafcddeba   gen: 1.0.0
# kinds: x float, y float
# result: float
# resolved: Box -> tests.programs.object_attributes_by_other_names:Box; put ->
#     tests.programs.object_attributes_by_other_names:put
# deps: tests.programs.object_attributes_by_other_names:put=eeb772b11d2445fc
# pin: no

from autotangent.runtime import shadows, tangent, zeros

put_jvp = tangent(
    put,
    "box value",
    "box tests.programs.object_attributes_by_other_names:Box{inner?: again(tests.programs.object_attributes_by_other_names:Box), level?: float, pair?: list(optional(float))}, value float",
)


def in_containers_jvp(x, y, *, x_dot, y_dot):
    """Value and tangent of in_containers along (x_dot, y_dot)."""
    box = Box()
    box_dot = shadows(box)
    held = {"box": box}
    held_dot = {'box': box_dot}
    outer = Box()
    outer_dot = shadows(outer)
    outer_dot.inner = box_dot
    outer.inner = box
    t_1 = [0, None]
    t_1_dot = zeros(t_1)
    box_dot.level = 0.0
    box.level = 0
    box_dot.pair = t_1_dot
    box.pair = t_1
    t_2, t_2_dot = put_jvp(
        held['box'], x * y, box_dot=held_dot['box'], value_dot=y * x_dot + x * y_dot
    )
    for each, each_dot in zip([box], [box_dot]):
        each_dot.pair[1] = y * each_dot.level + each.level * y_dot
        each.pair[1] = each.level * y
        each_dot.pair[0] = each_dot.pair[1] + x_dot
        each.pair[0] = each.pair[1] + x
    outer_dot.inner.level = 2 * outer_dot.inner.level
    outer.inner.level *= 2
    return (
        box.level * held['box'].pair[1] + outer.inner.pair[0],
        (
            held['box'].pair[1] * box_dot.level
            + box.level * held_dot['box'].pair[1]
            + outer_dot.inner.pair[0]
        ),
    )
