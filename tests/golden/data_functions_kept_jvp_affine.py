def affine_jvp(closure, v, *, factor=2.0, closure_dot, v_dot):
    """Value and tangent of affine along (closure_dot, v_dot)."""
    scale = closure.scale
    scale_dot = closure_dot.scale
    shift = closure.shift
    shift_dot = closure_dot.shift
    return (
        scale * v + factor * shift,
        v * scale_dot + scale * v_dot + factor * shift_dot,
    )
