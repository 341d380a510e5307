# autotangent-cache 1
# function: tests.programs.flow_turns_tree:leaves   variant: shadow   wrt: tree
#     shadows: tree   defines: leaves_fwd leaves_rev
# source: ../flow_turns_tree.py   681cd5c0150a679a
# generated: f7c95e047d78687b   gen: 1.0.0
# kinds: tree dict(w: array(f; n), deep: dict(c: array(f; n), rest: list(array(f; n))),
#     scale: float)
# result: list(array(f; ?))
# resolved: leaves -> tests.programs.flow_turns_tree:leaves; len -> builtins:len; range
#     -> builtins:range
# deps: tests.programs.flow_turns_tree:leaves=681cd5c0150a679a
# pin: no

from autotangent.runtime import put_back, shadowed_pair, snapshot

leaves_1_fwd, leaves_1_rev = shadowed_pair(
    leaves,
    "tree",
    "tree dict(c: array(f; n), rest: list(array(f; n)))",
)


def leaves_fwd(tree, *, tree_bar):
    """Value of leaves and what leaves_rev needs."""
    found_bar = []
    found = []
    v_shadow = tree_bar['w']
    v = tree['w']
    v_shadow = tree_bar['deep']
    v = tree['deep']
    v_1 = snapshot(v)
    (t_1, t_1_bar), saved = leaves_1_fwd(v, tree_bar=v_shadow)
    t_2 = len(t_1)
    for i in range(t_2):
        found_bar.append(t_1_bar[i])
        found.append(t_1[i])
    v_2 = v
    v = tree['scale']
    return (found, found_bar), (found, found_bar, saved, t_2, v_1, v_2)


def leaves_rev(saved):
    """Adjoint of leaves: adds into tree_bar."""
    found, found_bar, saved, t_2, v_1, v_2 = saved
    for i in range(t_2 - 1, -1, -1):
        found.pop()
        found_bar.pop()
    # found.extend(leaves(v))
    leaves_1_rev(saved)
    put_back(v_2, v_1)
