def forward_jvp(scale, W, v, *, scale_dot, W_dot, v_dot):
    """Value and tangent of forward along (scale_dot, W_dot, v_dot)."""
    t_1 = W @ v
    t_2 = act(scale * t_1)
    return t_2, (1 - t_2**2) * (scale_dot * t_1 + scale * (W_dot @ v + W @ v_dot))
