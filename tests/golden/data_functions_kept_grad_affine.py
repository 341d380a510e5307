def affine_fwd(closure, v, *, factor=2.0):
    """Value of affine and what affine_rev needs."""
    scale = closure.scale
    shift = closure.shift
    return scale * v + factor * shift, (factor, scale, v)


def affine_rev(saved, y_bar, closure_bar):
    """Adjoint of affine: adds into closure_bar, returns v_bar."""
    factor, scale, v = saved
    # return scale * v + factor * shift
    scale_bar = v * y_bar
    v_bar = scale * y_bar
    shift_bar = factor * y_bar
    # shift = closure.shift
    closure_bar.shift += shift_bar
    # scale = closure.scale
    closure_bar.scale += scale_bar
    return v_bar
