# autotangent-cache 1
# function: tests.programs.data_objects_counted:bumped   variant: shadow   wrt: pairs by
#     shadows: pairs   defines: bumped_fwd bumped_rev
# source: ../data_objects_counted.py   0f1b55768688146b
# generated: e3a172da20817572   gen: 1.0.0
# kinds: pairs list(tests.programs.data_objects_counted:Pair{a:
#     tests.programs.data_objects_counted:Cell{size: float, total: float}, b:
#     tests.programs.data_objects_counted:Cell{size: float, total: float}, own:
#     tests.programs.data_objects_counted:Cell{size: float, total: float}, sum:
#     optional(float)}), by float
# result: any
# resolved: bump -> tests.programs.data_objects_counted:bump
# deps: tests.programs.data_objects_counted:Pair.deep=ecb63fb598f8bf67,
#     tests.programs.data_objects_counted:bump=fa1e3854b28e60fd
# pin: no

from autotangent.runtime import pair, put_back, snapshot

bump_fwd, bump_rev = pair(
    bump,
    "o by",
    "o tests.programs.data_objects_counted:Cell{size: float, total: float}, by float",
)
deep_fwd, deep_rev = pair(
    Pair.deep,
    "self by",
    "self tests.programs.data_objects_counted:Pair{a: tests.programs.data_objects_counted:Cell{size: float, total: float}, b: tests.programs.data_objects_counted:Cell{size: float, total: float}, own: tests.programs.data_objects_counted:Cell{size: float, total: float}, sum: optional(float)}, by float",
)


def bumped_fwd(pairs, by, *, pairs_bar):
    """Value of bumped and what bumped_rev needs."""
    saveds = []
    p_1s = []
    saved_1s = []
    p_2s = []
    for p, p_bar in zip(pairs, pairs_bar):
        p_1 = snapshot(p)
        p_1s.append(p_1)
        _, saved = deep_fwd(p, by)
        saveds.append(saved)
        p_2 = p.b.total
        p_2s.append(p_2)
        _, saved_1 = bump_fwd(p.b, by)
        saved_1s.append(saved_1)
    return None, (p_1s, p_2s, pairs, pairs_bar, saved_1s, saveds)


def bumped_rev(saved):
    """Adjoint of bumped: adds into pairs_bar, returns by_bar."""
    p_1s, p_2s, pairs, pairs_bar, saved_1s, saveds = saved
    by_bar = 0.0
    for i in range(min(len(pairs), len(pairs_bar)) - 1, -1, -1):
        p = pairs[i]
        p_bar = pairs_bar[i]
        saved_1 = saved_1s.pop()
        p_2 = p_2s.pop()
        # bump(p.b, by)
        by_1_bar = bump_rev(saved_1, p_bar.b)
        p.b.total = p_2
        by_bar += by_1_bar
        saved = saveds.pop()
        p_1 = p_1s.pop()
        # p.deep(by)
        by_2_bar = deep_rev(saved, p_bar)
        put_back(p, p_1)
        by_bar += by_2_bar
    return by_bar
