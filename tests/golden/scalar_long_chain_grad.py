import math

from autotangent.runtime import quotient


def density_grad(t, s, p):
    """Gradient of density with respect to (t, s, p)."""
    t2 = t * t
    t3 = t2 * t
    t4 = t3 * t
    t5 = t4 * t
    root = math.sqrt(s)
    s15 = s * root
    s2 = s * s
    pure = 999.842594
    pure = pure + 6.793952e-2 * t
    pure = pure - 9.095290e-3 * t2
    pure = pure + 1.001685e-4 * t3
    pure = pure - 1.120083e-6 * t4
    pure = pure + 6.536332e-9 * t5
    a = 8.24493e-1
    a = a - 4.0899e-3 * t
    a = a + 7.6438e-5 * t2
    a = a - 8.2467e-7 * t3
    a = a + 5.3875e-9 * t4
    b = -5.72466e-3
    b = b + 1.0227e-4 * t
    b = b - 1.6546e-6 * t2
    c = 4.8314e-4
    surface = pure + a * s + b * s15 + c * s2
    k = 19652.21 + 148.4206 * t
    k = k - 2.327105 * t2
    k = k + 1.360477e-2 * t3
    k = k - 5.155288e-5 * t4
    k = k + s * (54.6746 - 0.603459 * t)
    k = k + s15 * (7.944e-2 + 1.6483e-2 * t)
    k = k + p * (3.239908 + 1.43713e-3 * t)

    # return surface / (1 - p / k)
    surface_bar = 1 / (1 - p / k)
    t_1_bar = surface / ((1 - p / k) * (1 - p / k))
    p_bar = t_1_bar / k
    k_bar = -p * t_1_bar / (k * k)
    # k = k + p * (3.239908 + 1.43713e-3 * t)
    p_bar += (3.239908 + 0.00143713 * t) * k_bar
    t_bar = 0.00143713 * p * k_bar
    # k = k + s15 * (7.944e-2 + 1.6483e-2 * t)
    s15_bar = (0.07944 + 0.016483 * t) * k_bar
    t_bar += 0.016483 * s15 * k_bar
    # k = k + s * (54.6746 - 0.603459 * t)
    s_bar = (54.6746 - 0.603459 * t) * k_bar
    t_bar -= 0.603459 * s * k_bar
    # k = k - 5.155288e-5 * t4
    t4_bar = -5.155288e-05 * k_bar
    # k = k + 1.360477e-2 * t3
    t3_bar = 0.01360477 * k_bar
    # k = k - 2.327105 * t2
    t2_bar = -2.327105 * k_bar
    # k = 19652.21 + 148.4206 * t
    t_bar += 148.4206 * k_bar
    # surface = pure + a * s + b * s15 + c * s2
    pure_bar = surface_bar
    a_bar = s * surface_bar
    s_bar += a * surface_bar
    b_bar = s15 * surface_bar
    s15_bar += b * surface_bar
    s2_bar = c * surface_bar
    # b = b - 1.6546e-6 * t2
    t2_bar -= 1.6546e-06 * b_bar
    # b = b + 1.0227e-4 * t
    t_bar += 0.00010227 * b_bar
    # a = a + 5.3875e-9 * t4
    t4_bar += 5.3875e-09 * a_bar
    # a = a - 8.2467e-7 * t3
    t3_bar -= 8.2467e-07 * a_bar
    # a = a + 7.6438e-5 * t2
    t2_bar += 7.6438e-05 * a_bar
    # a = a - 4.0899e-3 * t
    t_bar -= 0.0040899 * a_bar
    # pure = pure + 6.536332e-9 * t5
    t5_bar = 6.536332e-09 * pure_bar
    # pure = pure - 1.120083e-6 * t4
    t4_bar -= 1.120083e-06 * pure_bar
    # pure = pure + 1.001685e-4 * t3
    t3_bar += 0.0001001685 * pure_bar
    # pure = pure - 9.095290e-3 * t2
    t2_bar -= 0.00909529 * pure_bar
    # pure = pure + 6.793952e-2 * t
    t_bar += 0.06793952 * pure_bar
    # s2 = s * s
    s_bar += 2 * s * s2_bar
    # s15 = s * root
    s_bar += root * s15_bar
    root_bar = s * s15_bar
    # root = math.sqrt(s)
    s_bar += quotient(root_bar, root) / 2
    # t5 = t4 * t
    t4_bar += t * t5_bar
    t_bar += t4 * t5_bar
    # t4 = t3 * t
    t3_bar += t * t4_bar
    t_bar += t3 * t4_bar
    # t3 = t2 * t
    t2_bar += t * t3_bar
    t_bar += t2 * t3_bar
    # t2 = t * t
    t_bar += 2 * t * t2_bar
    return t_bar, s_bar, p_bar
