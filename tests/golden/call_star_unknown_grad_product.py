from autotangent.runtime import add_into, packing, zeros

product_packed = packing(product)


def product_fwd(factors):
    """Value of product and what product_rev needs."""
    result_1 = None
    result_2 = None
    saved = None
    if not factors:
        result = 1.0
    else:
        result_1 = tuple(factors[1:])
        result_2, saved = product_fwd(result_1)
        result = factors[0] * result_2
    return result, (factors, result_1, result_2, saved)


def product_rev(saved, y_bar, factors_bar):
    """Adjoint of product: adds into factors_bar."""
    factors, result_1, result_2, saved = saved
    # return result
    result_bar = y_bar
    if factors:
        # result = factors[0] * product_packed(tuple(factors[1:]))
        factors_bar[0] += result_2 * result_bar
        result_1_bar = zeros(result_1)
        product_rev(saved, factors[0] * result_bar, result_1_bar)
        add_into(factors_bar, result_1_bar, slice(1, None, None))
