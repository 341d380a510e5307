import numpy as np
from autotangent.runtime import accumulate_at, shadows, unbroadcast


def spectrum_grad(x):
    """Gradient of spectrum with respect to x."""
    n = len(x)
    z_1 = x.astype(complex)
    z_2 = np.array([0, 4, 2, 6, 1, 5, 3, 7])
    z = z_1[z_2]
    z_bar = shadows(z)
    m = 2
    trips = 0
    ms = []
    ws = []
    blocks_bars = []
    all_blocks = []
    t_1s = []
    evens = []
    odds = []
    blocks_1s = []
    blocks_2s = []
    blocks_3s = []
    blocks_4s = []
    while m <= n:
        trips = trips + 1
        w = np.exp(-2j * np.pi * np.arange(m // 2) / m)
        ws.append(w)
        blocks_bar = z_bar.reshape(n // m, m)
        blocks_bars.append(blocks_bar)
        blocks = z.reshape(n // m, m)
        all_blocks.append(blocks)
        t_1 = blocks[:, m // 2:] * w
        t_1s.append(t_1)
        even, odd = blocks[:, :m // 2].copy(), t_1
        evens.append(even)
        odds.append(odd)
        blocks_2 = even + odd
        blocks_2s.append(blocks_2)
        blocks_1 = blocks[:, :m // 2].copy()
        blocks_1s.append(blocks_1)
        blocks[:, :m // 2] = blocks_2
        blocks_4 = even - odd
        blocks_4s.append(blocks_4)
        blocks_3 = blocks[:, m // 2:].copy()
        blocks_3s.append(blocks_3)
        blocks[:, m // 2:] = blocks_4
        ms.append(m)
        m *= 2
    t_2 = np.abs(z)

    # return np.sum(np.abs(z) ** 2 * np.arange(n))
    z_bar += 2 * np.conj(np.sign(z)) * (t_2 * unbroadcast(1.0 * np.arange(n), t_2**2))
    for _ in range(trips):
        blocks_4 = blocks_4s.pop()
        blocks_3 = blocks_3s.pop()
        odd = odds.pop()
        even = evens.pop()
        blocks = all_blocks.pop()
        blocks_bar = blocks_bars.pop()
        m = ms.pop()
        blocks[:, m // 2:] = blocks_3
        # blocks[:, m // 2 :] = even - odd
        blocks_4_bar = unbroadcast(blocks_bar[:, m // 2:], blocks_4).copy()
        even_bar = unbroadcast(blocks_4_bar, even)
        odd_bar = -unbroadcast(blocks_4_bar, odd)
        blocks_bar[:, m // 2:] = 0.0
        blocks_2 = blocks_2s.pop()
        blocks_1 = blocks_1s.pop()
        blocks[:, :m // 2] = blocks_1
        # blocks[:, : m // 2] = even + odd
        blocks_2_bar = unbroadcast(blocks_bar[:, :m // 2], blocks_2).copy()
        even_bar = even_bar + unbroadcast(blocks_2_bar, even)
        odd_bar += unbroadcast(blocks_2_bar, odd)
        t_1 = t_1s.pop()
        w = ws.pop()
        # even, odd = blocks[:, : m // 2].copy(), blocks[:, m // 2 :] * w
        blocks_bar[:, :m // 2] = even_bar
        blocks_bar[:, m // 2:] += unbroadcast(
            np.broadcast_to(w * odd_bar, np.shape(t_1)), blocks[:, m // 2:]
        )
        # blocks = z.reshape(n // m, m)
        if not np.may_share_memory(blocks_bar, z_bar):
            z_bar += np.reshape(blocks_bar, np.shape(z))
    # z = x.astype(complex)[np.array([0, 4, 2, 6, 1, 5, 3, 7])]
    z_1_bar = np.zeros(z_1.shape, complex)
    accumulate_at(z_1_bar, z_2, z_bar)
    x_bar = z_1_bar.real.copy()
    return x_bar
