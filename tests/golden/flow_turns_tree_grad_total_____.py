# autotangent-cache 1
# function: tests.programs.flow_turns_tree:total   variant: pair   wrt: tree   shadows:
#     tree   defines: total_fwd total_rev
# source: ../flow_turns_tree.py   a68cf3b64917d93d
# generated: 7b6a9e6201ecd373   gen: 1.0.0
# kinds: tree array(f; n)
# result: float
# resolved: dict -> builtins:dict; isinstance -> builtins:isinstance; list ->
#     builtins:list; np -> numpy; tuple -> builtins:tuple
# deps:
# pin: no

import numpy as np


def total_fwd(tree):
    """Value of total and what total_rev needs."""
    result = np.sum(tree**2)
    return result, (tree,)


def total_rev(saved, y_bar, tree_bar):
    """Adjoint of total: adds into tree_bar."""
    tree, = saved
    # return result
    result_bar = y_bar
    # result = np.sum(tree ** 2)
    tree_bar += 2 * result_bar * tree
