# autotangent-cache 1
# function: tests.programs.flow_turns_tree:mapped   variant: tangent   wrt: f tree
#     defines: mapped_jvp
# source: ../flow_turns_tree.py   c7fba25d4ac5a680
# generated: 9bb61415551d5fbc   gen: 1.0.0
# kinds: f tests.programs.flow_turns_tree:penalty.<inner lambda_1>{s: float}, tree
#     dict(c: array(f; n), rest: list(array(f; n)))
# result: dict(c: array(f; tree['c'].0), rest: list(array(f; ?)))
# resolved: dict -> builtins:dict; isinstance -> builtins:isinstance; mapped ->
#     tests.programs.flow_turns_tree:mapped
# deps: tests.programs.flow_turns_tree:mapped=c7fba25d4ac5a680
# pin: no

from autotangent.runtime import tangent

mapped_1_jvp = tangent(
    mapped,
    "f tree",
    "f tests.programs.flow_turns_tree:penalty.<inner lambda_1>{s: float}, tree array(f; n)",
)
mapped_2_jvp = tangent(
    mapped,
    "f tree",
    "f tests.programs.flow_turns_tree:penalty.<inner lambda_1>{s: float}, tree list(array(f; n))",
)


def mapped_jvp(f, tree, *, f_dot, tree_dot):
    """Value and tangent of mapped along (f_dot, tree_dot)."""
    result_1, result_1_dot = mapped_1_jvp(
        f, tree['c'], f_dot=f_dot, tree_dot=tree_dot['c']
    )
    result_2, result_2_dot = mapped_2_jvp(
        f, tree['rest'], f_dot=f_dot, tree_dot=tree_dot['rest']
    )
    result = {'c': result_1, 'rest': result_2}
    result_dot = {'c': result_1_dot.copy(), 'rest': result_2_dot}
    return result, result_dot
