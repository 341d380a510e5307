# autotangent-cache 1
# function: tests.programs.flow_turns_tree:mapped   variant: tangent   wrt: f tree
#     defines: mapped_jvp
# source: ../flow_turns_tree.py   c7fba25d4ac5a680
# generated: 28e33a0ce1faeecb   gen: 1.0.0
# kinds: f tests.programs.flow_turns_tree:penalty.<inner lambda_1>{s: float}, tree
#     list(array(f; n))
# result: list(array(f; ?))
# resolved: dict -> builtins:dict; isinstance -> builtins:isinstance; list ->
#     builtins:list; mapped -> tests.programs.flow_turns_tree:mapped
# deps: tests.programs.flow_turns_tree:mapped=c7fba25d4ac5a680
# pin: no

from autotangent.runtime import tangent

mapped_1_jvp = tangent(
    mapped,
    "f tree",
    "f tests.programs.flow_turns_tree:penalty.<inner lambda_1>{s: float}, tree array(f; n)",
)


def mapped_jvp(f, tree, *, f_dot, tree_dot):
    """Value and tangent of mapped along (f_dot, tree_dot)."""
    result = []
    result_dot = []
    for v, v_dot in zip(tree, tree_dot):
        t_1, t_1_dot = mapped_1_jvp(f, v, f_dot=f_dot, tree_dot=v_dot)
        result_dot.append(t_1_dot.copy())
        result.append(t_1)
    return result, result_dot
