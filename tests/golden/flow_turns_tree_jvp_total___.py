# autotangent-cache 1
# function: tests.programs.flow_turns_tree:total   variant: tangent   wrt: tree
#     defines: total_jvp
# source: ../flow_turns_tree.py   a68cf3b64917d93d
# generated: 694b6f74f9a71262   gen: 1.0.0
# kinds: tree float
# result: float
# resolved: dict -> builtins:dict; isinstance -> builtins:isinstance; list ->
#     builtins:list; np -> numpy; tuple -> builtins:tuple
# deps:
# pin: no

import numpy as np


def total_jvp(tree, *, tree_dot):
    """Value and tangent of total along tree_dot."""
    result = np.sum(tree ** 2)
    result_dot = 2 * np.sum(tree * tree_dot)
    return result, result_dot
