from autotangent.runtime import pair

f_fwd, f_rev = pair(f, "p", "p array(f; n), n int")


def value_fwd(cache, p, n, *, cache_bar, p_bar):
    """Value of value and what value_rev needs."""
    saved = None
    t_1 = n not in cache
    if t_1:
        cache_bar[n] = 0.0
        cache_1, saved = f_fwd(p, n)
        cache[n] = cache_1
    return cache[n], (cache_bar, n, p_bar, saved, t_1)


def value_rev(saved, y_bar):
    """Adjoint of value: adds into cache_bar, p_bar."""
    cache_bar, n, p_bar, saved, t_1 = saved
    # return cache[n]
    cache_bar[n] += y_bar
    if t_1:
        # cache[n] = f(n)
        cache_2_bar = cache_bar[n]
        cache_bar[n] = 0.0
        f_rev(saved, cache_2_bar, p_bar)
