import math

from autotangent.runtime import held_at, hold_at, inner, own, pair, put_back, shadowed_pair, shadows, snapshot, spread, zeros

matrix_power = inner(data_memos, "matrix_power")
matrix_power_fwd, matrix_power_rev = shadowed_pair(
    matrix_power,
    "powers m",
    "powers dict(1: array(f; n n)), m array(f; n n), n int",
)
power_fwd, power_rev = pair(
    power,
    "known x",
    "known mapping(int: float), n int, x float",
)


def data_memos_grad(x, m):
    """Gradient of data_memos with respect to (x, m)."""
    m = own(m)
    m_bar = shadows(m)
    known, waves = {}, {}
    t_1, saved = power_fwd(known, 4, x)
    total_1, saved_1 = power_fwd(known, 6, x)
    total = t_1 + total_1
    t_4s = []
    for k in (1, 2, 1, 3, 2):
        t_4 = k not in waves
        t_4s.append(t_4)
        if t_4:
            waves[k] = math.sin(k * x)
    powers_bar = {1: m_bar}
    powers = {1: m}
    kept = {}
    kept_1 = snapshot(kept)
    first, saved_2 = power_fwd(kept, 3, x)
    kept_2 = held_at(kept, 2)
    kept[2] = kept[2] * x
    kept_3 = snapshot(kept)
    t_2, saved_3 = power_fwd(kept, 4, x)
    (t_3, t_3_bar), saved_4 = matrix_power_fwd(
        powers, m, 7, powers_bar=powers_bar, m_bar=m_bar
    )

    # return total + np.sum(matrix_power(7)) + np.sum(powers[3])
    total_bar = 1.0
    t_3_bar += 1
    powers_bar[3] += spread(1.0, powers[3], None, False)
    # t_3, t_3_bar = matrix_power(powers, m, 7, powers_bar=powers_bar, m_bar=m_bar)
    matrix_power_rev(saved_4)
    # total = total + (first * t_2 + kept[2])
    first_bar = t_2
    t_2_bar = first
    kept_bar = zeros(kept)
    kept_bar[2] += total_bar
    # t_2 = power(kept, 4, x)
    x_bar = power_rev(saved_3, t_2_bar, kept_bar)
    put_back(kept, kept_3)
    hold_at(kept, 2, kept_2)
    # kept[2] = kept[2] * x
    x_bar += kept[2] * kept_bar[2]
    kept_bar[2] = x * kept_bar[2]
    # first = power(kept, 3, x)
    x_1_bar = power_rev(saved_2, first_bar, kept_bar)
    put_back(kept, kept_1)
    x_bar += x_1_bar
    waves_bar = zeros(waves)
    for i in range(len((1, 2, 1, 3, 2)) - 1, -1, -1):
        k = (1, 2, 1, 3, 2)[i]
        # total += waves[k] ** 2 * k
        waves_bar[k] += 2 * waves[k] * k
        t_4 = t_4s.pop()
        if t_4:
            # waves[k] = math.sin(k * x)
            x_bar += k * math.cos(k * x) * waves_bar[k]
            waves_bar[k] = 0.0
    # total = t_1 + power(known, 6, x)
    t_1_bar = total_bar
    known_bar = zeros(known)
    x_2_bar = power_rev(saved_1, total_bar, known_bar)
    x_bar += x_2_bar
    # t_1 = power(known, 4, x)
    x_3_bar = power_rev(saved, t_1_bar, known_bar)
    x_bar += x_3_bar
    return x_bar, m_bar
