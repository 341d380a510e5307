# autotangent-cache 1
# function: tests.programs.object_attributes_by_other_names:sums_by_one_name   variant:
#     tangent   wrt: x y   defines: sums_by_one_name_jvp
# source: ../object_attributes_by_other_names.py   29893d3c96d8f697
# generated: b3c3739c23390242   gen: 1.0.0
# kinds: x float, y float
# result: float
# resolved: sum -> builtins:sum
# deps:
# pin: no

def sums_by_one_name_jvp(x, y, *, x_dot, y_dot):
    """Value and tangent of sums_by_one_name along (x_dot, y_dot)."""
    groups = [[x, y], [y, x * y]]
    groups_dot = [[x_dot, y_dot], [y_dot, y * x_dot + x * y_dot]]
    sums = []
    sums_dot = []
    for v, v_dot in zip(groups, groups_dot):
        sums_dot.append(sum(v_dot))
        sums.append(sum(v))
    items = groups[0]
    items_dot = groups_dot[0]
    items_dot.append(x_dot)
    items.append(x)
    t_1 = []
    t_1_dot = []
    for v, v_dot in zip(groups[0], groups_dot[0]):
        t_1_dot.append(2 * v * v_dot)
        t_1.append(v * v)
    t_2 = sum(t_1)
    return t_2 * sums[1], sums[1] * sum(t_1_dot) + t_2 * sums_dot[1]
