# autotangent-cache 1
# function: tests.programs.flow_turns_tree:leaves   variant: tangent   wrt: tree
#     defines: leaves_jvp
# source: ../flow_turns_tree.py   681cd5c0150a679a
# generated: 7d00f4b7f7c33b40   gen: 1.0.0
# kinds: tree dict(w: array(f; n), deep: dict(c: array(f; n), rest: list(array(f; n))),
#     scale: float)
# result: list(array(f; ?))
# resolved: leaves -> tests.programs.flow_turns_tree:leaves; len -> builtins:len; range
#     -> builtins:range
# deps: tests.programs.flow_turns_tree:leaves=681cd5c0150a679a
# pin: no

from autotangent.runtime import tangent

leaves_1_jvp = tangent(
    leaves,
    "tree",
    "tree dict(c: array(f; n), rest: list(array(f; n)))",
)


def leaves_jvp(tree, *, tree_dot):
    """Value and tangent of leaves along tree_dot."""
    found = []
    found_dot = []
    v = tree['w']
    v_dot = tree_dot['w']
    v = tree['deep']
    v_dot = tree_dot['deep']
    t_1_1, t_1_1_dot = leaves_1_jvp(v, tree_dot=v_dot)
    t_1 = t_1_1
    t_1_dot = t_1_1_dot
    for i in range(len(t_1)):
        found_dot.append(t_1_dot[i])
        found.append(t_1[i])
    v = tree['scale']
    v_dot = tree_dot['scale']
    return found, found_dot
