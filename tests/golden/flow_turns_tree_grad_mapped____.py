# autotangent-cache 1
# function: tests.programs.flow_turns_tree:mapped   variant: pair   wrt: f tree
#     shadows: f tree   defines: mapped_fwd mapped_rev
# source: ../flow_turns_tree.py   c7fba25d4ac5a680
# generated: f81164bca8fd384f   gen: 1.0.0
# kinds: f tests.programs.flow_turns_tree:penalty.<inner lambda_1>{s: float}, tree
#     list(array(f; n))
# result: list(array(f; ?))
# resolved: dict -> builtins:dict; isinstance -> builtins:isinstance; list ->
#     builtins:list; mapped -> tests.programs.flow_turns_tree:mapped
# deps: tests.programs.flow_turns_tree:mapped=c7fba25d4ac5a680
# pin: no

import numpy as np
from autotangent.runtime import add_into, pair, zeros

mapped_1_fwd, mapped_1_rev = pair(
    mapped,
    "f tree",
    "f tests.programs.flow_turns_tree:penalty.<inner lambda_1>{s: float}, tree array(f; n)",
)


def mapped_fwd(f, tree):
    """Value of mapped and what mapped_rev needs."""
    result = []
    saveds = []
    for v in tree:
        t_1, saved = mapped_1_fwd(f, v)
        saveds.append(saved)
        result.append(t_1)
    return result, (result, saveds, tree)


def mapped_rev(saved, y_bar, f_bar, tree_bar):
    """Adjoint of mapped: adds into f_bar, tree_bar."""
    result, saveds, tree = saved
    # return result
    result_bar = zeros(result)
    add_into(result_bar, y_bar)
    for i in range(len(tree) - 1, -1, -1):
        v = tree[i]
        saved = saveds.pop()
        # result.append(mapped(f, v))
        t_2_bar = result_bar.pop()
        v_bar = np.zeros_like(v)
        mapped_1_rev(saved, t_2_bar, f_bar, v_bar)
        tree_bar[i] += v_bar
