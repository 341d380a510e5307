# autotangent-cache 1
# function: tests.programs.flow_turns_tree:mapped   variant: tangent   wrt: f tree
#     defines: mapped_jvp
# source: ../flow_turns_tree.py   c7fba25d4ac5a680
# generated: 7a0b17f6bc0cc3a6   gen: 1.0.0
# kinds: f tests.programs.flow_turns_tree:penalty.<inner lambda_1>{s: float}, tree
#     dict(w: array(f; n), deep: dict(c: array(f; n), rest: list(array(f; n))), scale:
#     float)
# result: dict(w: array(f; tree['w'].0), deep: dict(c: array(f; tree['deep']['c'].0),
#     rest: list(array(f; ?))), scale: float)
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
    "f tests.programs.flow_turns_tree:penalty.<inner lambda_1>{s: float}, tree dict(c: array(f; n), rest: list(array(f; n)))",
)
mapped_3_jvp = tangent(
    mapped,
    "f tree",
    "f tests.programs.flow_turns_tree:penalty.<inner lambda_1>{s: float}, tree float",
)


def mapped_jvp(f, tree, *, f_dot, tree_dot):
    """Value and tangent of mapped along (f_dot, tree_dot)."""
    result_1, result_1_dot = mapped_1_jvp(
        f, tree['w'], f_dot=f_dot, tree_dot=tree_dot['w']
    )
    result_2, result_2_dot = mapped_2_jvp(
        f, tree['deep'], f_dot=f_dot, tree_dot=tree_dot['deep']
    )
    result_3, result_3_dot = mapped_3_jvp(
        f, tree['scale'], f_dot=f_dot, tree_dot=tree_dot['scale']
    )
    result = {'w': result_1, 'deep': result_2, 'scale': result_3}
    result_dot = {'w': result_1_dot.copy(), 'deep': result_2_dot, 'scale': result_3_dot}
    return result, result_dot
