from autotangent.runtime import convolve_adjoint


def blurred_fwd(weight, row, w):
    """Value of blurred and what blurred_rev needs."""
    t_1 = [w, weight, w]
    return np.convolve(row, t_1), (row, t_1)


def blurred_rev(saved, y_bar, row_bar):
    """Adjoint of blurred: adds into row_bar, returns weight_bar, w_bar."""
    row, t_1 = saved
    # return np.convolve(row, [w, weight, w])
    row_bar += convolve_adjoint(y_bar, row, t_1, 'full')
    t_2_bars = convolve_adjoint(y_bar, t_1, row, 'full')
    weight_bar = t_2_bars[1]
    w_bar = t_2_bars[0] + t_2_bars[2]
    return weight_bar, w_bar
