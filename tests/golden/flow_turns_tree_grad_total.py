# autotangent-cache 1
# function: tests.programs.flow_turns_tree:total   variant: pair   wrt: tree   defines:
#     total_fwd total_rev
# source: ../flow_turns_tree.py   a68cf3b64917d93d
# generated: abcaf21c1cab4902   gen: 1.0.0
# kinds: tree float
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


def total_rev(saved, y_bar):
    """Adjoint of total: returns tree_bar."""
    tree, = saved
    # return result
    result_bar = y_bar
    # result = np.sum(tree ** 2)
    tree_bar = 2 * tree * result_bar
    return tree_bar
