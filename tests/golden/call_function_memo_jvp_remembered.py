from autotangent.runtime import zeros


def remembered_jvp(p, *, p_dot):
    """Value and tangent of remembered along p_dot."""
    cache = {}
    return (cache, p), (zeros(cache), p_dot)
