from autotangent.runtime import pair

branch_fwd, branch_rev = pair(branch, "w x", "w float, x float, k int")


def grow_fwd(x, w, k, scale=1.0):
    """Value of grow and what grow_rev needs."""
    result_1 = None
    saved = None
    saved_1 = None
    if k == 0:
        result = scale * x
    else:
        result_1, saved = branch_fwd(w, x, k)
        result_2, saved_1 = grow_fwd(x, w, k - 1, scale=0.5)
        result = result_1 * w + result_2
    return result, (k, result_1, saved, saved_1, scale, w)


def grow_rev(saved, y_bar):
    """Adjoint of grow: returns x_bar, w_bar."""
    k, result_1, saved, saved_1, scale, w = saved
    # return result
    result_bar = y_bar
    w_bar = 0.0
    if k == 0:
        # result = scale * x
        x_bar = scale * result_bar
    else:
        # result = branch(w, x, k) * w + grow(x, w, k - 1, scale=0.5)
        w_1_bar, x_bar = branch_rev(saved, w * result_bar)
        x_1_bar, w_2_bar = grow_rev(saved_1, result_bar)
        x_bar += x_1_bar
        w_bar += w_1_bar + result_1 * result_bar + w_2_bar
    return x_bar, w_bar
