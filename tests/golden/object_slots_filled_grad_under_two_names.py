# autotangent-cache 1
# function: tests.programs.object_slots_filled:under_two_names   variant: pair   wrt: x
#     y   defines: under_two_names_fwd under_two_names_rev
# source: ../object_slots_filled.py   fef3cf4a63665156
# generated: 7ed167da28e988bc   gen: 1.0.0
# kinds: x float, y float
# result: float
# resolved: put -> tests.programs.object_slots_filled:put; swap ->
#     tests.programs.object_slots_filled:swap
# deps: tests.programs.object_slots_filled:put=e8742275a9ba3cc3,
#     tests.programs.object_slots_filled:swap=2c582e28be4ddde7
# pin: no

from autotangent.runtime import pair as pair_, put_back, snapshot, zeros

swap_fwd, swap_rev = pair_(
    swap,
    "slots value",
    "slots dict(a: optional(float), b: float), value float",
)
put_fwd, put_rev = pair_(
    put,
    "slots value",
    "slots list(optional(float)), key int, value float",
)


def under_two_names_fwd(x, y):
    """Value of under_two_names and what under_two_names_rev needs."""
    pair = [None, None]
    same = pair
    pair_1 = snapshot(pair)
    _, saved = put_fwd(pair, 0, x)
    same_1 = same[1]
    same[1] = y
    same_2 = snapshot(same)
    _, saved_1 = put_fwd(same, 0, x * y)
    table = {"a": None, "b": x}
    other = table
    table_1 = snapshot(table)
    _, saved_2 = swap_fwd(table, x * y)
    other_1 = snapshot(other)
    _, saved_3 = swap_fwd(other, y)
    return (
        pair[0] * same[1] + table['a'] * other['b'],
        (
            other,
            other_1,
            pair,
            pair_1,
            same,
            same_1,
            same_2,
            saved,
            saved_1,
            saved_2,
            saved_3,
            table,
            table_1,
            x,
            y,
        ),
    )


def under_two_names_rev(saved, y_bar):
    """Adjoint of under_two_names: returns x_bar, y_bar."""
    other, other_1, pair, pair_1, same, same_1, same_2, saved, saved_1, saved_2, saved_3, table, table_1, x, y = saved
    # return pair[0] * same[1] + table["a"] * other["b"]
    pair_bar = [zeros(pair[0]), zeros(pair[1])]
    pair_bar[0] += same[1] * y_bar
    pair_bar[1] += pair[0] * y_bar
    table_bar = {'a': zeros(table['a']), 'b': 0.0}
    table_bar['a'] += other['b'] * y_bar
    table_bar['b'] += table['a'] * y_bar
    # swap(other, y)
    y_bar_ = swap_rev(saved_3, table_bar)
    put_back(other, other_1)
    # swap(table, x * y)
    value_1_bar = swap_rev(saved_2, table_bar)
    put_back(table, table_1)
    x_bar = y * value_1_bar
    y_bar_ += x * value_1_bar
    # table = {"a": None, "b": x}
    x_bar += table_bar['b']
    # put(same, 0, x * y)
    value_2_bar = put_rev(saved_1, pair_bar)
    put_back(same, same_2)
    x_bar += y * value_2_bar
    y_bar_ += x * value_2_bar
    same[1] = same_1
    # same[1] = y
    y_bar_ += pair_bar[1]
    pair_bar[1] = 0.0
    # put(pair, 0, x)
    value_3_bar = put_rev(saved, pair_bar)
    put_back(pair, pair_1)
    x_bar += value_3_bar
    return x_bar, y_bar_
