from autotangent.runtime import tangent

f_jvp = tangent(f, "p", "p array(f; n), n int")


def value_jvp(cache, p, n, *, cache_dot, p_dot):
    """Value and tangent of value along (cache_dot, p_dot)."""
    if n not in cache:
        cache_1, cache_1_dot = f_jvp(p, n, p_dot=p_dot)
        cache_dot[n] = cache_1_dot
        cache[n] = cache_1
    return cache[n], cache_dot[n]
