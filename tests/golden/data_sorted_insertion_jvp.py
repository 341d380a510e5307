from autotangent.runtime import applied, inner, ordered_like, tangent, zeros

lambda_1 = inner(weighted, "lambda_1")
insort_right_lambda_1 = applied(bisect.insort, key=lambda_1)
put_jvp = tangent(
    put,
    "items new",
    "items list(tuple(float, int)), new tuple(float, int)",
)
insort_right_lambda_1_jvp = tangent(
    insort_right_lambda_1,
    "a x",
    "a list(tuple(float, float)), x tuple(float, float), lo int, hi None",
)


def weighted_jvp(x, *, x_dot):
    """Value and tangent of weighted along x_dot."""
    falling_dot, rising_dot = zeros([]), zeros([])
    falling, rising = [], []
    for k, (v, v_dot) in enumerate(zip(x, x_dot)):
        t_4, t_4_dot = put_jvp(
            falling, (v * v, k), items_dot=falling_dot, new_dot=(2 * v * v_dot, 0.0)
        )
        t_5, t_5_dot = insort_right_lambda_1_jvp(
            rising, (v, v * k), a_dot=rising_dot, x_dot=(v_dot, k * v_dot)
        )
    total = 0.0
    total_dot = 0.0
    for k, ((v, n), (v_dot, n_dot)) in enumerate(zip(falling, falling_dot)):
        total += (k + 1) * v**2 + n
        total_dot = total_dot + 2 * v * (k + 1) * v_dot
    for k, ((v, w), (v_dot, w_dot)) in enumerate(zip(rising, rising_dot)):
        total += (k + 1) * v**2 * w
        total_dot = total_dot + (k + 1) * (2 * w * v * v_dot + v**2 * w_dot)
    t_1 = []
    t_1_dot = []
    for v_1, v_1_dot in zip(x, x_dot):
        t_1_dot.append(v_1_dot)
        t_1.append(v_1)
    t_2 = sorted(t_1)[1]
    t_2_dot = ordered_like(t_1_dot, t_1, None, False)[1]
    t_3 = []
    t_3_dot = []
    for v_2, v_2_dot in zip(x[1:], x_dot[1:]):
        t_3_dot.append(v_2_dot)
        t_3.append(v_2)
    t_6 = sorted(t_3, reverse=True)[0]
    return (
        total + t_2 * t_6,
        total_dot + t_6 * t_2_dot + t_2 * ordered_like(t_3_dot, t_3, None, True)[0],
    )
