def collatz_of_jvp(collatz_known, x, z, n, *, collatz_known_dot, x_dot, z_dot):
    """Value and tangent of collatz_of along (collatz_known_dot, x_dot, z_dot)."""
    collatz_of_key = n
    if collatz_of_key in collatz_known:
        result = collatz_known[collatz_of_key]
        result_dot = collatz_known_dot[collatz_of_key]
    else:
        n = n // 2 if n % 2 == 0 else n * 3 + 1
        if n == 1:
            collatz_known_dot[collatz_of_key] = x_dot
            collatz_known[collatz_of_key] = x
            result = collatz_known[collatz_of_key]
            result_dot = collatz_known_dot[collatz_of_key]
        else:
            t_1_1, t_1_1_dot = collatz_of_jvp(
                collatz_known,
                x,
                z,
                n,
                collatz_known_dot=collatz_known_dot,
                x_dot=x_dot,
                z_dot=z_dot,
            )
            t_1 = t_1_1
            t_1_dot = t_1_1_dot
            assert collatz_of_key not in collatz_known, 'collatz_known[collatz_of_key] was stored while it was computed'
            collatz_known_dot[collatz_of_key] = z * t_1_dot + t_1 * z_dot + x_dot
            collatz_known[collatz_of_key] = t_1 * z + x
            result = collatz_known[collatz_of_key]
            result_dot = collatz_known_dot[collatz_of_key]
    return result, result_dot
