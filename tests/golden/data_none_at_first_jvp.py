from autotangent.runtime import constructor, namespace, tangent

new_Share = constructor(Share)
grow_jvp = tangent(
    Mark.grow,
    "self by",
    "self tests.programs.data_none_at_first:Mark{size: float, last: optional(float)}, by float",
)
new_Share_jvp = tangent(new_Share, "size", "size float")
noted_jvp = tangent(
    noted,
    "shares by",
    "shares dict(first: tests.programs.data_none_at_first:Share{size: float, table: mapping(str: float)}, second: tests.programs.data_none_at_first:Share{size: float, table: mapping(str: float)}), by float",
)


def primal_jvp(x, y, *, x_dot, y_dot):
    """Value and tangent of primal along (x_dot, y_dot)."""
    near_dot, far_dot = (
        namespace(size=x_dot, last=None),
        namespace(size=y_dot, last=None),
    )
    near, far = Mark(x), Mark(y)
    pair = [near, far]
    pair_dot = [near_dot, far_dot]
    for mark, mark_dot in zip(pair, pair_dot):
        t_1, t_1_dot = grow_jvp(mark, x, self_dot=mark_dot, by_dot=x_dot)
    if y > 5.0:
        wide = pair[0]
        wide_dot = pair_dot[0]
    else:
        wide = pair[1]
        wide_dot = pair_dot[1]
    t_2, t_2_dot = new_Share_jvp(x, size_dot=x_dot)
    t_3, t_3_dot = new_Share_jvp(y, size_dot=y_dot)
    first_dot, second_dot = t_2_dot, t_3_dot
    first, second = t_2, t_3
    shares = {"first": first, "second": second}
    shares_dot = {'first': first_dot, 'second': second_dot}
    t_4, t_4_dot = noted_jvp(shares, y, shares_dot=shares_dot, by_dot=y_dot)
    return (
        wide.size * wide.last + near.last * second.size * first.table['a'],
        (
            wide.last * wide_dot.size
            + wide.size * wide_dot.last
            + first.table['a'] * (
                second.size * near_dot.last + near.last * second_dot.size
            )
            + near.last * second.size * first_dot.table['a']
        ),
    )
