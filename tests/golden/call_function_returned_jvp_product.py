def product_jvp(a, b, c, *, a_dot, b_dot):
    """Value and tangent of product along (a_dot, b_dot)."""
    return a * b * c, c * (b * a_dot + a * b_dot)
