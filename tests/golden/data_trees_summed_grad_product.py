# autotangent-cache 1
# function: tests.programs.data_trees_summed:product   variant: shadow   wrt: t
#     shadows: t   defines: product_fwd product_rev
# source: ../data_trees_summed.py   e2f0f07610da1f0b
# generated: 86df302367c4d9b2   gen: 1.0.0
# kinds: t tests.programs.data_trees_summed:Node{v: float, kids:
#     list(again(tests.programs.data_trees_summed:Node))}
# result: float
# resolved: math -> math; product -> tests.programs.data_trees_summed:product
# deps: tests.programs.data_trees_summed:product=e2f0f07610da1f0b
# pin: no

from autotangent.runtime import add_into, products_of_others, shadowed_pair, zeros

product_1_fwd, product_1_rev = shadowed_pair(
    product,
    "t",
    "t tests.programs.data_trees_summed:Node{v: float, kids: list(again(tests.programs.data_trees_summed:Node))}",
)


def product_fwd(t, *, t_bar):
    """Value of product and what product_rev needs."""
    t_1 = []
    saveds = []
    for k, k_bar in zip(t.kids, t_bar.kids):
        t_2, saved = product_1_fwd(k, t_bar=k_bar)
        saveds.append(saved)
        t_1.append(t_2)
    t_3 = math.prod(t_1)
    return t.v * t_3, (saveds, t, t_1, t_3, t_bar)


def product_rev(saved, y_bar):
    """Adjoint of product: adds into t_bar."""
    saveds, t, t_1, t_3, t_bar = saved
    # return t.v * math.prod(t_1)
    t_bar.v += t_3 * y_bar
    t_1_bar = zeros(t_1)
    add_into(t_1_bar, t.v * y_bar * products_of_others(t_1))
    for i in range(min(len(t.kids), len(t_bar.kids)) - 1, -1, -1):
        k = t.kids[i]
        k_bar = t_bar.kids[i]
        # t_1.append(t_2)
        t_4_bar = t_1_bar.pop()
        t_2_bar = t_4_bar
        saved = saveds.pop()
        # t_2 = product(k, t_bar=k_bar)
        product_1_rev(saved, t_2_bar)
