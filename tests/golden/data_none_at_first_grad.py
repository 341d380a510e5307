from autotangent.runtime import add_into, constructor, namespace, pair as pair_, put_back, shadows, snapshot, zeros

new_Share = constructor(Share)
noted_fwd, noted_rev = pair_(
    noted,
    "shares by",
    "shares dict(first: tests.programs.data_none_at_first:Share{size: float, table: mapping(str: float)}, second: tests.programs.data_none_at_first:Share{size: float, table: mapping(str: float)}), by float",
)
new_Share_fwd, new_Share_rev = pair_(new_Share, "size", "size float")
grow_fwd, grow_rev = pair_(
    Mark.grow,
    "self by",
    "self tests.programs.data_none_at_first:Mark{size: float, last: optional(float)}, by float",
)


def primal_grad(x, y):
    """Gradient of primal with respect to (x, y)."""
    near, far = Mark(x), Mark(y)
    pair = [near, far]
    saveds = []
    mark_1s = []
    mark_2s = []
    for mark in pair:
        mark_1 = mark.size
        mark_1s.append(mark_1)
        mark_2 = mark.last
        mark_2s.append(mark_2)
        _, saved = grow_fwd(mark, x)
        saveds.append(saved)
    if y > 5.0:
        wide = pair[0]
    else:
        wide = pair[1]
    t_1, saved_1 = new_Share_fwd(x)
    t_2, saved_2 = new_Share_fwd(y)
    first, second = t_1, t_2
    shares = {"first": first, "second": second}
    shares_1 = snapshot(shares)
    _, saved_3 = noted_fwd(shares, y)

    # return wide.size * wide.last + near.last * second.size * first.table["a"]
    wide_bar = zeros(wide)
    wide_bar.size += wide.last
    wide_bar.last += wide.size
    near_bar = namespace(size=0.0, last=0.0)
    near_bar.last += second.size * first.table['a']
    second_bar = shadows(second)
    second_bar.size += near.last * first.table['a']
    first_bar = shadows(first)
    first_bar.table['a'] += near.last * second.size
    # noted(shares, y)
    shares_bar = {'first': first_bar, 'second': second_bar}
    y_bar = noted_rev(saved_3, shares_bar)
    put_back(shares, shares_1)
    # first, second = Share(x), Share(y)
    x_bar = new_Share_rev(saved_1, first_bar)
    y_bar += new_Share_rev(saved_2, second_bar)
    if y > 5.0:
        # wide = pair[0]
        far_bar = namespace(size=0.0, last=0.0)
        pair_bar = [near_bar, far_bar]
        add_into(pair_bar[0], wide_bar)
    else:
        # wide = pair[1]
        far_bar = namespace(size=0.0, last=0.0)
        pair_bar = [near_bar, far_bar]
        add_into(pair_bar[1], wide_bar)
    for i in range(len(pair) - 1, -1, -1):
        mark = pair[i]
        saved = saveds.pop()
        mark_1 = mark_1s.pop()
        mark_2 = mark_2s.pop()
        # mark.grow(x)
        by_1_bar = grow_rev(saved, pair_bar[i])
        mark.size = mark_1
        mark.last = mark_2
        x_bar += by_1_bar
    # near, far = Mark(x), Mark(y)
    x_bar += near_bar.size
    y_bar += far_bar.size
    return x_bar, y_bar
