# autotangent-cache 1
# function: tests.programs.flow_turns_tree:mapped   variant: pair   wrt: f tree
#     shadows: f tree   defines: mapped_fwd mapped_rev
# source: ../flow_turns_tree.py   c7fba25d4ac5a680
# generated: a95d89f6d4f047fc   gen: 1.0.0
# kinds: f tests.programs.flow_turns_tree:penalty.<inner lambda_1>{s: float}, tree
#     dict(w: array(f; n), deep: dict(c: array(f; n), rest: list(array(f; n))), scale:
#     float)
# result: dict(w: array(f; tree['w'].0), deep: dict(c: array(f; tree['deep']['c'].0),
#     rest: list(array(f; ?))), scale: float)
# resolved: dict -> builtins:dict; isinstance -> builtins:isinstance; mapped ->
#     tests.programs.flow_turns_tree:mapped
# deps: tests.programs.flow_turns_tree:mapped=c7fba25d4ac5a680
# pin: no

from autotangent.runtime import add_into, pair, zeros

mapped_1_fwd, mapped_1_rev = pair(
    mapped,
    "f tree",
    "f tests.programs.flow_turns_tree:penalty.<inner lambda_1>{s: float}, tree array(f; n)",
)
mapped_2_fwd, mapped_2_rev = pair(
    mapped,
    "f tree",
    "f tests.programs.flow_turns_tree:penalty.<inner lambda_1>{s: float}, tree dict(c: array(f; n), rest: list(array(f; n)))",
)
mapped_3_fwd, mapped_3_rev = pair(
    mapped,
    "f tree",
    "f tests.programs.flow_turns_tree:penalty.<inner lambda_1>{s: float}, tree float",
)


def mapped_fwd(f, tree):
    """Value of mapped and what mapped_rev needs."""
    result_1, saved = mapped_1_fwd(f, tree['w'])
    result_2, saved_1 = mapped_2_fwd(f, tree['deep'])
    result_3, saved_2 = mapped_3_fwd(f, tree['scale'])
    result = {'w': result_1, 'deep': result_2, 'scale': result_3}
    return result, (result, saved, saved_1, saved_2)


def mapped_rev(saved, y_bar, f_bar, tree_bar):
    """Adjoint of mapped: adds into f_bar, tree_bar."""
    result, saved, saved_1, saved_2 = saved
    # return result
    result_bar = zeros(result)
    add_into(result_bar, y_bar)
    # result = {'w': mapped(f, tree['w']), 'deep': mapped(f, tree['deep']), 'scale': ...
    mapped_1_rev(saved, result_bar['w'], f_bar, tree_bar['w'])
    mapped_2_rev(saved_1, result_bar['deep'], f_bar, tree_bar['deep'])
    tree_bar['scale'] += mapped_3_rev(saved_2, result_bar['scale'], f_bar)
