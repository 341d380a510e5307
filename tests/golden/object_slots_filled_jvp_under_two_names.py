# autotangent-cache 1
# function: tests.programs.object_slots_filled:under_two_names   variant: tangent   wrt:
#     x y   defines: under_two_names_jvp
# source: ../object_slots_filled.py   fef3cf4a63665156
# generated: 079e0b773ca78e27   gen: 1.0.0
# kinds: x float, y float
# result: float
# resolved: put -> tests.programs.object_slots_filled:put; swap ->
#     tests.programs.object_slots_filled:swap
# deps: tests.programs.object_slots_filled:put=e8742275a9ba3cc3,
#     tests.programs.object_slots_filled:swap=2c582e28be4ddde7
# pin: no

from autotangent.runtime import tangent, zeros

put_jvp = tangent(
    put,
    "slots value",
    "slots list(optional(float)), key int, value float",
)
swap_jvp = tangent(
    swap,
    "slots value",
    "slots dict(a: optional(float), b: float), value float",
)


def under_two_names_jvp(x, y, *, x_dot, y_dot):
    """Value and tangent of under_two_names along (x_dot, y_dot)."""
    pair = [None, None]
    pair_dot = zeros(pair)
    same = pair
    same_dot = pair_dot
    t_1, t_1_dot = put_jvp(pair, 0, x, slots_dot=pair_dot, value_dot=x_dot)
    same_dot[1] = y_dot
    same[1] = y
    t_2, t_2_dot = put_jvp(
        same, 0, x * y, slots_dot=same_dot, value_dot=y * x_dot + x * y_dot
    )
    table = {"a": None, "b": x}
    table_dot = {'a': zeros(None), 'b': x_dot}
    other = table
    other_dot = table_dot
    t_3, t_3_dot = swap_jvp(
        table, x * y, slots_dot=table_dot, value_dot=y * x_dot + x * y_dot
    )
    t_4, t_4_dot = swap_jvp(other, y, slots_dot=other_dot, value_dot=y_dot)
    return (
        pair[0] * same[1] + table['a'] * other['b'],
        (
            same[1] * pair_dot[0]
            + pair[0] * same_dot[1]
            + other['b'] * table_dot['a']
            + table['a'] * other_dot['b']
        ),
    )
