from autotangent.runtime import pair, unbroadcast

joined_fwd, joined_rev = pair(joined, "x", "x float, z array(f; n), as_array bool")


def primal_grad(x, z):
    """Gradient of primal with respect to x."""
    t_1, saved = joined_fwd(x, z, z[0] > 10)
    t_2, saved_1 = joined_fwd(x, z, z[0] < 10)
    t_3 = t_2 * np.sum(z)

    # return joined(x, z, z[0] > 10) + joined(x, z, z[0] < 10) * np.sum(z)
    x_bar = (
        joined_rev(saved, unbroadcast(1, t_1))
        + joined_rev(saved_1, np.sum(z) * unbroadcast(1, t_3))
    )
    return x_bar
