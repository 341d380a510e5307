from autotangent.runtime import inner, pair

basis = inner(fitted, "basis")
shift = inner(fitted, "shift")
shift_fwd, shift_rev = pair(shift, "w x", "w float, x float, t float")
basis_fwd, basis_rev = pair(basis, "x scale", "x float, scale float, k int")
shift_1_fwd, shift_1_rev = pair(shift, "w x t", "w float, x float, t float")


def fitted_grad(x, w, n):
    """Gradient of fitted with respect to (x, w)."""
    scale = w * w
    total = 0.0
    saveds = []
    total_1s = []
    saved_1s = []
    total_2s = []
    for k in range(1, n):
        total_2, saved = basis_fwd(x, scale, k)
        saveds.append(saved)
        total_2s.append(total_2)
        total_1, saved_1 = shift_1_fwd(w, x, total)
        saved_1s.append(saved_1)
        total_1s.append(total_1)
        total += total_2 * total_1
    t_1, saved_2 = shift_fwd(w, x, 2.0)

    # return total + shift(2.0)
    total_bar = 1.0
    w_bar, x_bar = shift_rev(saved_2, 1.0)
    scale_bar = 0.0
    for k in range(n - 1, 0, -1):
        total_1 = total_1s.pop()
        saved_1 = saved_1s.pop()
        saved = saveds.pop()
        total_2 = total_2s.pop()
        # total += basis(k) * shift(total)
        x_1_bar, scale_1_bar = basis_rev(saved, total_1 * total_bar)
        scale_bar += scale_1_bar
        w_1_bar, x_2_bar, t_2_bar = shift_1_rev(saved_1, total_2 * total_bar)
        w_bar += w_1_bar
        x_bar += x_1_bar + x_2_bar
        total_bar = total_bar + t_2_bar
    # scale = w * w
    w_bar += 2 * w * scale_bar
    return x_bar, w_bar
