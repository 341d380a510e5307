def at_jvp(position, *, position_dot):
    """Value and tangent of at along position_dot."""
    return cls(position, position * 0.1), (position_dot, 0.1 * position_dot, [0.0, 0.0])
