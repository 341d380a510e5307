def collatz_of_fwd(collatz_known, x, z, n):
    """Value of collatz_of and what collatz_of_rev needs."""
    saved = None
    t_1 = None
    collatz_of_key = n
    t_2 = collatz_of_key in collatz_known
    if t_2:
        result = collatz_known[collatz_of_key]
    else:
        n = n // 2 if n % 2 == 0 else n * 3 + 1
        if n == 1:
            collatz_known[collatz_of_key] = x
            result = collatz_known[collatz_of_key]
        else:
            t_1, saved = collatz_of_fwd(collatz_known, x, z, n)
            assert collatz_of_key not in collatz_known, 'collatz_known[collatz_of_key] was stored while it was computed'
            collatz_known[collatz_of_key] = t_1 * z + x
            result = collatz_known[collatz_of_key]
    return result, (collatz_of_key, n, saved, t_1, t_2, z)


def collatz_of_rev(saved, y_bar, collatz_known_bar):
    """Adjoint of collatz_of: adds into collatz_known_bar, returns x_bar, z_bar."""
    collatz_of_key, n, saved, t_1, t_2, z = saved
    # return result
    result_bar = y_bar
    z_bar = 0.0
    x_bar = 0.0
    if t_2:
        # result = collatz_known[collatz_of_key]
        collatz_known_bar[collatz_of_key] += result_bar
    elif n == 1:
        # result = collatz_known[collatz_of_key]
        collatz_known_bar[collatz_of_key] += result_bar
        # return x
        x_bar += collatz_known_bar[collatz_of_key]
        collatz_known_bar[collatz_of_key] = 0.0
    else:
        # result = collatz_known[collatz_of_key]
        collatz_known_bar[collatz_of_key] += result_bar
        # return collatz(n, x, z) * z + x
        t_1_bar = z * collatz_known_bar[collatz_of_key]
        z_bar += t_1 * collatz_known_bar[collatz_of_key]
        x_bar += collatz_known_bar[collatz_of_key]
        collatz_known_bar[collatz_of_key] = 0.0
        # t_1 = collatz_of(collatz_known, x, z, n)
        x_1_bar, z_1_bar = collatz_of_rev(saved, t_1_bar, collatz_known_bar)
        x_bar += x_1_bar
        z_bar += z_1_bar
    return x_bar, z_bar
