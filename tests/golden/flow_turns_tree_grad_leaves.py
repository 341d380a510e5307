# autotangent-cache 1
# function: tests.programs.flow_turns_tree:leaves   variant: shadow   wrt: tree
#     shadows: tree   defines: leaves_fwd leaves_rev
# source: ../flow_turns_tree.py   681cd5c0150a679a
# generated: 80d3775a78b6d50e   gen: 1.0.0
# kinds: tree dict(c: array(f; n), rest: list(array(f; n)))
# result: list(array(f; ?))
# resolved: len -> builtins:len; range -> builtins:range
# deps:
# pin: no

def leaves_fwd(tree, *, tree_bar):
    """Value of leaves and what leaves_rev needs."""
    found_bar = []
    found = []
    v_bar = tree_bar['c']
    v = tree['c']
    v_bar = tree_bar['rest']
    v = tree['rest']
    t_1 = len(v)
    for i in range(t_1):
        found_bar.append(v_bar[i])
        found.append(v[i])
    return (found, found_bar), (found_bar, t_1)


def leaves_rev(saved):
    """Adjoint of leaves: adds into tree_bar."""
    found_bar, t_1 = saved
    for i in range(t_1 - 1, -1, -1):
        found_bar.pop()
