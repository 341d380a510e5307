# autotangent-cache 1
# function: tests.programs.flow_turns_tree:mapped   variant: pair   wrt: f tree
#     shadows: f tree   defines: mapped_fwd mapped_rev
# source: ../flow_turns_tree.py   c7fba25d4ac5a680
# generated: 8cc591a5900ff96e   gen: 1.0.0
# kinds: f tests.programs.flow_turns_tree:penalty.<inner lambda_1>{s: float}, tree
#     array(f; n)
# result: array(f; tree.0)
# resolved: dict -> builtins:dict; isinstance -> builtins:isinstance; list ->
#     builtins:list
# deps: tests.programs.flow_turns_tree:penalty=cf5e13b7119933bb
# pin: no

from autotangent.runtime import called, closure, inner, pair

lambda_1 = inner(penalty, "lambda_1")
lambda_1_closure = closure(lambda_1)
lambda_1_call = called(lambda_1_closure)
lambda_1_call_fwd, lambda_1_call_rev = pair(
    lambda_1_call,
    "closure a",
    "closure tests.programs.flow_turns_tree:penalty.<inner lambda_1>{s: float}, a array(f; n)",
)


def mapped_fwd(f, tree):
    """Value of mapped and what mapped_rev needs."""
    result, saved = lambda_1_call_fwd(f, tree)
    return result, (saved,)


def mapped_rev(saved, y_bar, f_bar, tree_bar):
    """Adjoint of mapped: adds into f_bar, tree_bar."""
    saved, = saved
    # return result
    result_bar = y_bar
    # result = lambda_1_call(f, tree)
    lambda_1_call_rev(saved, result_bar, f_bar, tree_bar)
