# autotangent-cache 1
# function: tests.programs.data_trees_summed:spread   variant: shadow   wrt: t x
#     shadows: t   defines: spread_fwd spread_rev
# source: ../data_trees_summed.py   8b7e6f9ec7ce38a4
# generated: 49574becc377f79d   gen: 1.0.0
# kinds: t tests.programs.data_trees_summed:Node{v: float, kids:
#     list(again(tests.programs.data_trees_summed:Node))}, x float
# result: float
# resolved: np -> numpy; spread -> tests.programs.data_trees_summed:spread
# deps: tests.programs.data_trees_summed:spread=8b7e6f9ec7ce38a4
# pin: no

from autotangent.runtime import add_into, shadowed_pair, spread as spread_, zeros

spread_1_fwd, spread_1_rev = shadowed_pair(
    spread,
    "t x",
    "t tests.programs.data_trees_summed:Node{v: float, kids: list(again(tests.programs.data_trees_summed:Node))}, x float",
)


def spread_fwd(t, x, *, t_bar):
    """Value of spread and what spread_rev needs."""
    t_1 = []
    saveds = []
    for k, k_bar in zip(t.kids, t_bar.kids):
        t_2, saved = spread_1_fwd(k, x, t_bar=k_bar)
        saveds.append(saved)
        t_1.append(t_2)
    return x * t.v + np.sum(t_1), (saveds, t, t_1, t_bar, x)


def spread_rev(saved, y_bar):
    """Adjoint of spread: adds into t_bar, returns x_bar."""
    saveds, t, t_1, t_bar, x = saved
    # return x * t.v + np.sum(t_1)
    x_bar = t.v * y_bar
    t_bar.v += x * y_bar
    t_1_bar = zeros(t_1)
    add_into(t_1_bar, spread_(y_bar, t_1, None, False))
    for i in range(min(len(t.kids), len(t_bar.kids)) - 1, -1, -1):
        k = t.kids[i]
        k_bar = t_bar.kids[i]
        # t_1.append(t_2)
        t_3_bar = t_1_bar.pop()
        t_2_bar = t_3_bar
        saved = saveds.pop()
        # t_2 = spread(k, x, t_bar=k_bar)
        x_bar += spread_1_rev(saved, t_2_bar)
    return x_bar
