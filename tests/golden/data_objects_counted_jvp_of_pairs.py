# autotangent-cache 1
# function: tests.programs.data_objects_counted:of_pairs   variant: tangent   wrt: x y
#     defines: of_pairs_jvp
# source: ../data_objects_counted.py   3bcb75922af8e671
# generated: 6805b2e74b48b90c   gen: 1.0.0
# kinds: x float, y float
# result: float
# resolved: Cell -> tests.programs.data_objects_counted:Cell; Pair ->
#     tests.programs.data_objects_counted:Pair; bump ->
#     tests.programs.data_objects_counted:bump; bumped ->
#     tests.programs.data_objects_counted:bumped; range -> builtins:range
# deps: tests.programs.data_objects_counted:Pair.__init__=7cb9a2493a5338ca,
#     tests.programs.data_objects_counted:Pair.add=f0b8b94b6ff4bfd5,
#     tests.programs.data_objects_counted:bump=fa1e3854b28e60fd,
#     tests.programs.data_objects_counted:bumped=0f1b55768688146b
# pin: no

from autotangent.runtime import constructor, namespace, tangent

new_Pair = constructor(Pair)
new_Pair_jvp = tangent(
    new_Pair,
    "a b",
    "a tests.programs.data_objects_counted:Cell{size: float, total: float}, b tests.programs.data_objects_counted:Cell{size: float, total: float}",
)
add_jvp = tangent(
    Pair.add,
    "self",
    "self tests.programs.data_objects_counted:Pair{a: tests.programs.data_objects_counted:Cell{size: float, total: float}, b: tests.programs.data_objects_counted:Cell{size: float, total: float}, own: tests.programs.data_objects_counted:Cell{size: float, total: float}, sum: optional(float)}",
)
bump_jvp = tangent(
    bump,
    "o by",
    "o tests.programs.data_objects_counted:Cell{size: float, total: float}, by float",
)
bumped_jvp = tangent(
    bumped,
    "pairs by",
    "pairs list(tests.programs.data_objects_counted:Pair{a: tests.programs.data_objects_counted:Cell{size: float, total: float}, b: tests.programs.data_objects_counted:Cell{size: float, total: float}, own: tests.programs.data_objects_counted:Cell{size: float, total: float}, sum: optional(float)}), by float",
)


def of_pairs_jvp(x, y, *, x_dot, y_dot):
    """Value and tangent of of_pairs along (x_dot, y_dot)."""
    pairs = []
    pairs_dot = []
    for _ in range(2):
        t_1, t_1_dot = new_Pair_jvp(
            Cell(x),
            Cell(y),
            a_dot=namespace(size=x_dot, total=0.0),
            b_dot=namespace(size=y_dot, total=0.0),
        )
        pairs_dot.append(t_1_dot)
        pairs.append(t_1)
    for p, p_dot in zip(pairs, pairs_dot):
        t_2, t_2_dot = add_jvp(p, self_dot=p_dot)
        t_3, t_3_dot = bump_jvp(p.a, x, o_dot=p_dot.a, by_dot=x_dot)
    t_4, t_4_dot = bumped_jvp(pairs, y, pairs_dot=pairs_dot, by_dot=y_dot)
    return (
        pairs[0].own.total * pairs[1].sum * pairs[1].a.total + pairs[0].b.total,
        (
            pairs[1].a.total * (
                pairs[1].sum * pairs_dot[0].own.total
                + pairs[0].own.total * pairs_dot[1].sum
            )
            + pairs[0].own.total * pairs[1].sum * pairs_dot[1].a.total
            + pairs_dot[0].b.total
        ),
    )
