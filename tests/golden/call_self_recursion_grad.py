from autotangent.runtime import pair

power_fwd, power_rev = pair(power, "x", "x float, n int")


def power_grad(x, n):
    """Gradient of power with respect to x."""
    if not n == 0:
        if n % 2:
            result_1, saved = power_fwd(x, n - 1)
        else:
            half, saved_1 = power_fwd(x, n // 2)

    x_bar = 0.0
    if not n == 0:
        if n % 2:
            # result = x * power(x, n - 1)
            x_bar += result_1 + power_rev(saved, x)
        else:
            # result = half * half
            half_bar = 2 * half
            # half = power(x, n // 2)
            x_bar += power_rev(saved_1, half_bar)
    return x_bar
