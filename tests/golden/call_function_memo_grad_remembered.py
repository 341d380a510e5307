from autotangent.runtime import shadows


def remembered_fwd(p, *, p_bar):
    """Value of remembered and what remembered_rev needs."""
    cache = {}
    t_1_bar = [shadows(cache), p_bar]
    t_1 = (cache, p)
    return (t_1, t_1_bar), ()


def remembered_rev(saved):
    """Adjoint of remembered: adds into p_bar."""
    pass
