# autotangent-cache 1
# function: tests.programs.flow_turns_tree:mapped   variant: tangent   wrt: f tree
#     defines: mapped_jvp
# source: ../flow_turns_tree.py   c7fba25d4ac5a680
# generated: 1710c02c3337b723   gen: 1.0.0
# kinds: f tests.programs.flow_turns_tree:penalty.<inner lambda_1>{s: float}, tree
#     array(f; n)
# result: array(f; tree.0)
# resolved: dict -> builtins:dict; isinstance -> builtins:isinstance; list ->
#     builtins:list
# deps: tests.programs.flow_turns_tree:penalty=cf5e13b7119933bb
# pin: no

from autotangent.runtime import called, closure, inner, tangent

lambda_1 = inner(penalty, "lambda_1")
lambda_1_closure = closure(lambda_1)
lambda_1_call = called(lambda_1_closure)
lambda_1_call_jvp = tangent(
    lambda_1_call,
    "closure a",
    "closure tests.programs.flow_turns_tree:penalty.<inner lambda_1>{s: float}, a array(f; n)",
)


def mapped_jvp(f, tree, *, f_dot, tree_dot):
    """Value and tangent of mapped along (f_dot, tree_dot)."""
    result_1, result_1_dot = lambda_1_call_jvp(
        f, tree, closure_dot=f_dot, a_dot=tree_dot
    )
    result = result_1
    result_dot = result_1_dot.copy()
    return result, result_dot
