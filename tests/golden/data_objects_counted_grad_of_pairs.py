# autotangent-cache 1
# function: tests.programs.data_objects_counted:of_pairs   variant: pair   wrt: x y
#     defines: of_pairs_fwd of_pairs_rev
# source: ../data_objects_counted.py   3bcb75922af8e671
# generated: 0a31c82e431df180   gen: 1.0.0
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

from autotangent.runtime import complete, constructor, namespace, pair, put_back, shadowed_pair, snapshot

new_Pair = constructor(Pair)
bumped_fwd, bumped_rev = shadowed_pair(
    bumped,
    "pairs by",
    "pairs list(tests.programs.data_objects_counted:Pair{a: tests.programs.data_objects_counted:Cell{size: float, total: float}, b: tests.programs.data_objects_counted:Cell{size: float, total: float}, own: tests.programs.data_objects_counted:Cell{size: float, total: float}, sum: optional(float)}), by float",
)
bump_fwd, bump_rev = pair(
    bump,
    "o by",
    "o tests.programs.data_objects_counted:Cell{size: float, total: float}, by float",
)
add_fwd, add_rev = pair(
    Pair.add,
    "self",
    "self tests.programs.data_objects_counted:Pair{a: tests.programs.data_objects_counted:Cell{size: float, total: float}, b: tests.programs.data_objects_counted:Cell{size: float, total: float}, own: tests.programs.data_objects_counted:Cell{size: float, total: float}, sum: optional(float)}",
)
new_Pair_fwd, new_Pair_rev = shadowed_pair(
    new_Pair,
    "a b",
    "a tests.programs.data_objects_counted:Cell{size: float, total: float}, b tests.programs.data_objects_counted:Cell{size: float, total: float}",
)


def of_pairs_fwd(x, y):
    """Value of of_pairs and what of_pairs_rev needs."""
    pairs_bar = []
    pairs = []
    t_1_bars = []
    t_1s = []
    t_2_bars = []
    t_2s = []
    saved_3s = []
    t_1_1s = []
    t_2_1s = []
    for _ in range(2):
        t_1_bar = namespace(size=0.0, total=0.0)
        t_1_bars.append(t_1_bar)
        t_1 = Cell(x)
        t_1s.append(t_1)
        t_2_bar = namespace(size=0.0, total=0.0)
        t_2_bars.append(t_2_bar)
        t_2 = Cell(y)
        t_2s.append(t_2)
        t_1_1 = snapshot(t_1)
        t_1_1s.append(t_1_1)
        t_2_1 = snapshot(t_2)
        t_2_1s.append(t_2_1)
        (t_3, t_3_bar), saved_3 = new_Pair_fwd(t_1, t_2, a_bar=t_1_bar, b_bar=t_2_bar)
        saved_3s.append(saved_3)
        pairs_bar.append(t_3_bar)
        pairs.append(t_3)
    saved_2s = []
    p_2s = []
    saved_1s = []
    p_1s = []
    for p, p_bar in zip(pairs, pairs_bar):
        p_2 = p.sum
        p_2s.append(p_2)
        _, saved_2 = add_fwd(p)
        saved_2s.append(saved_2)
        complete(p_bar, p)
        p_1 = p.a.total
        p_1s.append(p_1)
        _, saved_1 = bump_fwd(p.a, x)
        saved_1s.append(saved_1)
    pairs_1 = snapshot(pairs)
    _, saved = bumped_fwd(pairs, y, pairs_bar=pairs_bar)
    return (
        pairs[0].own.total * pairs[1].sum * pairs[1].a.total + pairs[0].b.total,
        (
            p_1s,
            p_2s,
            pairs,
            pairs_1,
            pairs_bar,
            saved,
            saved_1s,
            saved_2s,
            saved_3s,
            t_1_1s,
            t_1_bars,
            t_1s,
            t_2_1s,
            t_2_bars,
            t_2s,
        ),
    )


def of_pairs_rev(saved, y_bar):
    """Adjoint of of_pairs: returns x_bar, y_bar."""
    p_1s, p_2s, pairs, pairs_1, pairs_bar, saved, saved_1s, saved_2s, saved_3s, t_1_1s, t_1_bars, t_1s, t_2_1s, t_2_bars, t_2s = saved
    # return pairs[0].own.total * pairs[1].sum * pairs[1].a.total + pairs[0].b.total
    pairs_bar[0].own.total += pairs[1].sum * pairs[1].a.total * y_bar
    pairs_bar[1].sum += pairs[0].own.total * pairs[1].a.total * y_bar
    pairs_bar[1].a.total += pairs[0].own.total * pairs[1].sum * y_bar
    pairs_bar[0].b.total += y_bar
    # bumped(pairs, y)
    y_bar_ = bumped_rev(saved)
    put_back(pairs, pairs_1)
    x_bar = 0.0
    for i in range(min(len(pairs), len(pairs_bar)) - 1, -1, -1):
        p = pairs[i]
        p_bar = pairs_bar[i]
        saved_1 = saved_1s.pop()
        p_1 = p_1s.pop()
        # bump(p.a, x)
        by_1_bar = bump_rev(saved_1, p_bar.a)
        p.a.total = p_1
        x_bar += by_1_bar
        saved_2 = saved_2s.pop()
        p_2 = p_2s.pop()
        # p.add()
        add_rev(saved_2, p_bar)
        p.sum = p_2
    for _ in range(2):
        pairs.pop()
        pairs_bar.pop()
        saved_3 = saved_3s.pop()
        t_1_1 = t_1_1s.pop()
        t_2_1 = t_2_1s.pop()
        t_2 = t_2s.pop()
        t_1 = t_1s.pop()
        # t_3, t_3_bar = new_Pair(t_1, t_2, a_bar=t_1_bar, b_bar=t_2_bar)
        new_Pair_rev(saved_3)
        put_back(t_1, t_1_1)
        put_back(t_2, t_2_1)
        t_2_bar = t_2_bars.pop()
        # t_2 = Cell(y)
        y_bar_ += t_2_bar.size
        t_1_bar = t_1_bars.pop()
        # t_1 = Cell(x)
        x_bar += t_1_bar.size
    return x_bar, y_bar_
