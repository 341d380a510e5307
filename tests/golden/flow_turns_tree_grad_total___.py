# autotangent-cache 1
# function: tests.programs.flow_turns_tree:total   variant: pair   wrt: tree   shadows:
#     tree   defines: total_fwd total_rev
# source: ../flow_turns_tree.py   a68cf3b64917d93d
# generated: 64e5048e7a699a78   gen: 1.0.0
# kinds: tree list(array(f; ?))
# result: float
# resolved: dict -> builtins:dict; isinstance -> builtins:isinstance; list ->
#     builtins:list; sum -> builtins:sum; total -> tests.programs.flow_turns_tree:total;
#     tuple -> builtins:tuple
# deps: tests.programs.flow_turns_tree:total=a68cf3b64917d93d
# pin: no

import numpy as np
from autotangent.runtime import add_into, pair, spread_over, zeros

total_1_fwd, total_1_rev = pair(total, "tree", "tree array(f; ?)")


def total_fwd(tree):
    """Value of total and what total_rev needs."""
    t_1 = []
    saveds = []
    for v in tree:
        t_2, saved = total_1_fwd(v)
        saveds.append(saved)
        t_1.append(t_2)
    result = sum(t_1)
    return result, (saveds, t_1, tree)


def total_rev(saved, y_bar, tree_bar):
    """Adjoint of total: adds into tree_bar."""
    saveds, t_1, tree = saved
    # return result
    result_bar = y_bar
    # result = sum(t_1)
    t_1_bar = zeros(t_1)
    add_into(t_1_bar, spread_over(result_bar, t_1))
    for i in range(len(tree) - 1, -1, -1):
        v = tree[i]
        saved = saveds.pop()
        # t_1.append(total(v))
        t_3_bar = t_1_bar.pop()
        v_bar = np.zeros_like(v)
        total_1_rev(saved, t_3_bar, v_bar)
        tree_bar[i] += v_bar
