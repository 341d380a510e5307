import numpy as np
from autotangent.runtime import add_into, listing, pair, products_of_others, spread_over, zeros

windows_list = listing(windows)
chunks_list = listing(chunks)
filtered_list = listing(filtered)
filtered_list_fwd, filtered_list_rev = pair(
    filtered_list,
    "xs w",
    "xs array(f; n), w float",
)
chunks_list_fwd, chunks_list_rev = pair(chunks_list, "xs", "xs array(f; n), n int")
windows_list_fwd, windows_list_rev = pair(windows_list, "xs", "xs array(f; n), n int")


def smoothed_grad(x, w):
    """Gradient of smoothed with respect to (x, w)."""
    total = 0.0
    t_2, saved = windows_list_fwd(x, 2)
    for k, m in enumerate(t_2, 1):
        total += k * m * m
    t_1 = []
    t_3, saved_1 = chunks_list_fwd(x, 3)
    t_4s = []
    for part in t_3:
        t_4 = np.array(part)
        t_4s.append(t_4)
        t_1.append(np.prod(t_4))
    total += sum(t_1)
    values, saved_2 = filtered_list_fwd(x, w)

    # return total * values[-1] + values[0]
    total_bar = values[-1]
    values_bar = zeros(values)
    values_bar[-1] += total
    values_bar[0] += 1
    # values = list(filtered(x, w))
    x_bar = np.zeros_like(x)
    w_bar = filtered_list_rev(saved_2, values_bar, x_bar)
    # total += sum(np.prod(np.array(part)) for part in chunks(x, 3))
    t_1_bar = zeros(t_1)
    add_into(t_1_bar, spread_over(total_bar, t_1))
    t_3_bar = zeros(t_3)
    for i in range(len(t_3) - 1, -1, -1):
        part = t_3[i]
        t_4 = t_4s.pop()
        # t_1.append(np.prod(np.array(part)))
        t_5_bar = t_1_bar.pop()
        part_bar = zeros(part)
        add_into(part_bar, t_5_bar * products_of_others(t_4))
        add_into(t_3_bar[i], part_bar)
    # for part in chunks(x, 3):
    chunks_list_rev(saved_1, t_3_bar, x_bar)
    t_2_bar = zeros(t_2)
    for j in range(len(t_2) - 1, -1, -1):
        k = j + 1
        m = t_2[j]
        # total += k * m * m
        m_bar = 2 * k * m * total_bar
        t_2_bar[j] += m_bar
    # for (k, m) in enumerate(windows(x, 2), 1):
    windows_list_rev(saved, t_2_bar, x_bar)
    return x_bar, w_bar
