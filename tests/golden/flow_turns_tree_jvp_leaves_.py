# autotangent-cache 1
# function: tests.programs.flow_turns_tree:leaves   variant: tangent   wrt: tree
#     defines: leaves_jvp
# source: ../flow_turns_tree.py   681cd5c0150a679a
# generated: e1913026ecbd306f   gen: 1.0.0
# kinds: tree dict(c: array(f; n), rest: list(array(f; n)))
# result: list(array(f; ?))
# resolved: len -> builtins:len; range -> builtins:range
# deps:
# pin: no

def leaves_jvp(tree, *, tree_dot):
    """Value and tangent of leaves along tree_dot."""
    found = []
    found_dot = []
    v = tree['c']
    v_dot = tree_dot['c']
    v = tree['rest']
    v_dot = tree_dot['rest']
    for i in range(len(v)):
        found_dot.append(v_dot[i])
        found.append(v[i])
    return found, found_dot
