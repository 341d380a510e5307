# autotangent-cache 1
# function: tests.programs.flow_turns_tree:mapped   variant: pair   wrt: f tree
#     shadows: f tree   defines: mapped_fwd mapped_rev
# source: ../flow_turns_tree.py   c7fba25d4ac5a680
# generated: 01a8ca839e22d13b   gen: 1.0.0
# kinds: f tests.programs.flow_turns_tree:penalty.<inner lambda_1>{s: float}, tree
#     dict(c: array(f; n), rest: list(array(f; n)))
# result: dict(c: array(f; tree['c'].0), rest: list(array(f; ?)))
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
    "f tests.programs.flow_turns_tree:penalty.<inner lambda_1>{s: float}, tree list(array(f; n))",
)


def mapped_fwd(f, tree):
    """Value of mapped and what mapped_rev needs."""
    result_1, saved = mapped_1_fwd(f, tree['c'])
    result_2, saved_1 = mapped_2_fwd(f, tree['rest'])
    result = {'c': result_1, 'rest': result_2}
    return result, (result, saved, saved_1)


def mapped_rev(saved, y_bar, f_bar, tree_bar):
    """Adjoint of mapped: adds into f_bar, tree_bar."""
    result, saved, saved_1 = saved
    # return result
    result_bar = zeros(result)
    add_into(result_bar, y_bar)
    # result = {'c': mapped(f, tree['c']), 'rest': mapped(f, tree['rest'])}
    mapped_1_rev(saved, result_bar['c'], f_bar, tree_bar['c'])
    mapped_2_rev(saved_1, result_bar['rest'], f_bar, tree_bar['rest'])
