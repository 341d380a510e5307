# autotangent-cache 1
# function: tests.programs.object_attributes_by_other_names:sums_by_one_name   variant:
#     pair   wrt: x y   defines: sums_by_one_name_fwd sums_by_one_name_rev
# source: ../object_attributes_by_other_names.py   29893d3c96d8f697
# generated: 22c94d4e3978cbc9   gen: 1.0.0
# kinds: x float, y float
# result: float
# resolved: sum -> builtins:sum
# deps:
# pin: no

from autotangent.runtime import add_into, spread_over, zeros


def sums_by_one_name_fwd(x, y):
    """Value of sums_by_one_name and what sums_by_one_name_rev needs."""
    t_2_bar = [0.0, 0.0]
    t_2 = [x, y]
    t_3_bar = [0.0, 0.0]
    t_3 = [y, x * y]
    groups_bar = [t_2_bar, t_3_bar]
    groups = [t_2, t_3]
    sums = []
    for v, v_shadow in zip(groups, groups_bar):
        sums.append(sum(v))
    items_bar = groups_bar[0]
    items = groups[0]
    items_bar.append(0.0)
    items.append(x)
    t_1 = []
    for v in groups[0]:
        t_1.append(v * v)
    t_4 = sum(t_1)
    return (
        t_4 * sums[1],
        (groups, groups_bar, items, items_bar, sums, t_1, t_2_bar, t_3_bar, t_4, x, y),
    )


def sums_by_one_name_rev(saved, y_bar):
    """Adjoint of sums_by_one_name: returns x_bar, y_bar."""
    groups, groups_bar, items, items_bar, sums, t_1, t_2_bar, t_3_bar, t_4, x, y = saved
    # return sum(t_1) * sums[1]
    t_1_bar = zeros(t_1)
    add_into(t_1_bar, spread_over(sums[1] * y_bar, t_1))
    sums_bar = zeros(sums)
    sums_bar[1] += t_4 * y_bar
    for i in range(len(groups[0]) - 1, -1, -1):
        v = groups[0][i]
        # t_1.append(v * v)
        t_5_bar = t_1_bar.pop()
        v_bar = 2 * v * t_5_bar
        groups_bar[0][i] += v_bar
    # groups[0].append(x)
    t_6_bar = items_bar.pop()
    items.pop()
    x_bar = t_6_bar
    for j in range(min(len(groups), len(groups_bar)) - 1, -1, -1):
        v = groups[j]
        v_shadow = groups_bar[j]
        # sums.append(sum(v))
        t_7_bar = sums_bar.pop()
        add_into(v_shadow, spread_over(t_7_bar, v))
    # t_3 = [y, x * y]
    x_bar += y * t_3_bar[1]
    y_bar_ = t_3_bar[0] + x * t_3_bar[1]
    # t_2 = [x, y]
    x_bar += t_2_bar[0]
    y_bar_ += t_2_bar[1]
    return x_bar, y_bar_
