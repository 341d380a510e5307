# autotangent-cache 1
# function: tests.programs.object_attributes_by_other_names:in_containers   variant:
#     pair   wrt: x y   defines: in_containers_fwd in_containers_rev
# source: ../object_attributes_by_other_names.py   f80841dd1a7f7277
# generated: 906d16fe0b66022d   gen: 1.0.0
# kinds: x float, y float
# result: float
# resolved: Box -> tests.programs.object_attributes_by_other_names:Box; put ->
#     tests.programs.object_attributes_by_other_names:put
# deps: tests.programs.object_attributes_by_other_names:put=eeb772b11d2445fc
# pin: no

from autotangent.runtime import held as held_, hold, namespace, shadowed_pair

put_fwd, put_rev = shadowed_pair(
    put,
    "box value",
    "box tests.programs.object_attributes_by_other_names:Box{inner?: again(tests.programs.object_attributes_by_other_names:Box), level?: float, pair?: list(optional(float))}, value float",
)


def in_containers_fwd(x, y):
    """Value of in_containers and what in_containers_rev needs."""
    box_bar = namespace()
    box = Box()
    held_bar = {'box': box_bar}
    held = {"box": box}
    outer_bar = namespace()
    outer = Box()
    outer_bar_1 = held_(outer_bar, 'inner')
    outer_bar.inner = box_bar
    outer_1 = held_(outer, 'inner')
    outer.inner = box
    t_1_bar = [0.0, None]
    t_1 = [0, None]
    box_bar.level = 0.0
    box_1 = held_(box, 'level')
    box.level = 0
    box_bar_1 = held_(box_bar, 'pair')
    box_bar.pair = t_1_bar
    box_2 = held_(box, 'pair')
    box.pair = t_1
    held_1 = held_(held['box'], 'level')
    _, saved = put_fwd(held['box'], x * y, box_bar=held_bar['box'])
    t_2 = [box]
    t_3 = [box_bar]
    each_1s = []
    each_2s = []
    for each, each_bar in zip(t_2, t_3):
        each_bar.pair[1] = 0.0
        each_1 = each.pair[1]
        each_1s.append(each_1)
        each.pair[1] = each.level * y
        each_bar.pair[0] = 0.0
        each_2 = each.pair[0]
        each_2s.append(each_2)
        each.pair[0] = each.pair[1] + x
    outer_bar.inner.level = 0.0
    outer_2 = held_(outer.inner, 'level')
    outer.inner.level *= 2
    return (
        box.level * held['box'].pair[1] + outer.inner.pair[0],
        (
            box,
            box_1,
            box_2,
            box_bar,
            box_bar_1,
            each_1s,
            each_2s,
            held,
            held_1,
            held_bar,
            outer,
            outer_1,
            outer_2,
            outer_bar,
            outer_bar_1,
            saved,
            t_2,
            t_3,
            x,
            y,
        ),
    )


def in_containers_rev(saved, y_bar):
    """Adjoint of in_containers: returns x_bar, y_bar."""
    box, box_1, box_2, box_bar, box_bar_1, each_1s, each_2s, held, held_1, held_bar, outer, outer_1, outer_2, outer_bar, outer_bar_1, saved, t_2, t_3, x, y = saved
    # return box.level * held["box"].pair[1] + outer.inner.pair[0]
    box_bar.level += held['box'].pair[1] * y_bar
    held_bar['box'].pair[1] += box.level * y_bar
    outer_bar.inner.pair[0] += y_bar
    hold(outer.inner, 'level', outer_2)
    # outer.inner.level *= 2
    outer_bar.inner.level = 2 * outer_bar.inner.level
    x_bar = 0.0
    y_bar_ = 0.0
    for i in range(min(len(t_2), len(t_3)) - 1, -1, -1):
        each = t_2[i]
        each_bar = t_3[i]
        each_2 = each_2s.pop()
        each.pair[0] = each_2
        # each.pair[0] = each.pair[1] + x
        each_bar.pair[1] += each_bar.pair[0]
        x_bar += each_bar.pair[0]
        each_bar.pair[0] = 0.0
        each_1 = each_1s.pop()
        each.pair[1] = each_1
        # each.pair[1] = each.level * y
        each_3_bar = each_bar.pair[1]
        each_bar.pair[1] = 0.0
        each_bar.level += y * each_3_bar
        y_bar_ += each.level * each_3_bar
    # put(held["box"], x * y)
    value_1_bar = put_rev(saved)
    hold(held['box'], 'level', held_1)
    x_bar += y * value_1_bar
    y_bar_ += x * value_1_bar
    hold(box, 'pair', box_2)
    hold(box_bar, 'pair', box_bar_1)
    hold(box, 'level', box_1)
    # box.level = 0
    box_bar.level = 0.0
    hold(outer, 'inner', outer_1)
    hold(outer_bar, 'inner', outer_bar_1)
    return x_bar, y_bar_
