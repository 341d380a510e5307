from autotangent.runtime import inner, pair

grow = inner(tree, "grow")
grow_fwd, grow_rev = pair(grow, "x w", "x float, w float, k int, scale float")


def tree_grad(x, w, depth):
    """Gradient of tree with respect to (x, w)."""
    t_1, saved = grow_fwd(x, w, depth)

    # return grow(depth)
    x_bar, w_bar = grow_rev(saved, 1.0)
    return x_bar, w_bar
