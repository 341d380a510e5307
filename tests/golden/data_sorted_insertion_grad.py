import numpy as np
from autotangent.runtime import add_into, applied, inner, put_back, shadowed_pair, snapshot, unordered_like, zeros

lambda_1 = inner(weighted, "lambda_1")
insort_right_lambda_1 = applied(bisect.insort, key=lambda_1)
insort_right_lambda_1_fwd, insort_right_lambda_1_rev = shadowed_pair(
    insort_right_lambda_1,
    "a x",
    "a list(tuple(float, float)), x tuple(float, float), lo int, hi None",
)
put_fwd, put_rev = shadowed_pair(
    put,
    "items new",
    "items list(tuple(float, int)), new tuple(float, int)",
)


def weighted_grad(x):
    """Gradient of weighted with respect to x."""
    t_4_bar = []
    t_4 = []
    t_5_bar = []
    t_5 = []
    falling_bar, rising_bar = t_4_bar, t_5_bar
    falling, rising = t_4, t_5
    t_6_bars = []
    saveds = []
    falling_1s = []
    t_7_bars = []
    saved_1s = []
    rising_1s = []
    for k, v in enumerate(x):
        t_6_bar = [0.0, 0.0]
        t_6_bars.append(t_6_bar)
        t_6 = (v * v, k)
        falling_1 = snapshot(falling)
        falling_1s.append(falling_1)
        _, saved = put_fwd(falling, t_6, items_bar=falling_bar, new_bar=t_6_bar)
        saveds.append(saved)
        t_7_bar = [0.0, 0.0]
        t_7_bars.append(t_7_bar)
        t_7 = (v, v * k)
        rising_1 = snapshot(rising)
        rising_1s.append(rising_1)
        _, saved_1 = insort_right_lambda_1_fwd(
            rising, t_7, a_bar=rising_bar, x_bar=t_7_bar
        )
        saved_1s.append(saved_1)
    t_1 = []
    for v_1 in x:
        t_1.append(v_1)
    t_2_1 = sorted(t_1)
    t_2 = t_2_1[1]
    t_3 = []
    for v_2 in x[1:]:
        t_3.append(v_2)
    t_8 = sorted(t_3, reverse=True)

    # return total + sorted(x)[1] * sorted(x[1:], reverse=True)[0]
    t_2_bar = t_8[0]
    t_8_bar = zeros(t_8)
    t_8_bar[0] += t_2
    t_3_bar = zeros(t_3)
    add_into(t_3_bar, unordered_like(t_8_bar, t_3, None, True))
    x_bar = np.zeros_like(x)
    for i in range(len(x[1:]) - 1, -1, -1):
        v_2 = x[1:][i]
        # t_3.append(v_2)
        t_9_bar = t_3_bar.pop()
        v_2_bar = t_9_bar
        x_bar[1:][i] += v_2_bar
    # t_2 = sorted(t_1)[1]
    t_2_1_bar = zeros(t_2_1)
    t_2_1_bar[1] += t_2_bar
    t_1_bar = zeros(t_1)
    add_into(t_1_bar, unordered_like(t_2_1_bar, t_1, None, False))
    for j in range(len(x) - 1, -1, -1):
        v_1 = x[j]
        # t_1.append(v_1)
        t_10_bar = t_1_bar.pop()
        v_1_bar = t_10_bar
        x_bar[j] += v_1_bar
    for k in range(len(rising) - 1, -1, -1):
        v, w = rising[k]
        # total += (k + 1) * v**2 * w
        v_bar = 2 * v * w * (k + 1)
        w_bar = (k + 1) * v**2
        rising_bar[k][0] += v_bar
        rising_bar[k][1] += w_bar
    for k in range(len(falling) - 1, -1, -1):
        v, n = falling[k]
        # total += (k + 1) * v**2 + n
        v_bar = 2 * v * (k + 1)
        falling_bar[k][0] += v_bar
    for k in range(len(x) - 1, -1, -1):
        v = x[k]
        saved_1 = saved_1s.pop()
        rising_1 = rising_1s.pop()
        # bisect.insort(rising, (v, v * k), key=lambda p: abs(p[0]))
        insort_right_lambda_1_rev(saved_1)
        put_back(rising, rising_1)
        t_7_bar = t_7_bars.pop()
        # t_7 = (v, v * k)
        v_bar = t_7_bar[0] + k * t_7_bar[1]
        saved = saveds.pop()
        falling_1 = falling_1s.pop()
        # put(falling, (v * v, k))
        put_rev(saved)
        put_back(falling, falling_1)
        t_6_bar = t_6_bars.pop()
        # t_6 = (v * v, k)
        v_bar += 2 * v * t_6_bar[0]
        x_bar[k] += v_bar
    return x_bar
