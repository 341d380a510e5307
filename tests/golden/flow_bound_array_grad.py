import numpy as np
from autotangent.runtime import unbroadcast, zeros


def chain_grad(x, w):
    """Gradient of chain with respect to (x, w)."""
    kept = None
    memory = None
    kepts = []
    memorys = []
    memorys_ = []
    kept_1s = []
    for i in range(len(x)):
        kepts.append(kept)
        memorys.append(memory)
        if i == 0:
            memory = np.array([x[0] * w, w])
            memorys_.append(memory)
            kept = memory * x[0]
        elif i % 2 == 0:
            memory = memory * x[i]
            kept_1 = kept[0]
            kept_1s.append(kept_1)
            kept[0] += x[i] * w
        else:
            kept = kept + memory

    # return memory[0] * memory[1] + np.sum(kept**2)
    memory_bar = zeros(memory)
    memory_bar[0] = memory[1]
    memory_bar[1] += memory[0]
    kept_bar = 2 * kept
    x_bar = np.zeros_like(x)
    w_bar = 0.0
    for i in range(len(x) - 1, -1, -1):
        memory = memorys.pop()
        kept = kepts.pop()
        if i == 0:
            memory_1 = memorys_.pop()
            # kept = memory * x[0]
            memory_bar += x[0] * kept_bar
            x_bar[0] += memory_1 @ kept_bar
            # memory = np.array([x[0] * w, w])
            memory_2_bars = memory_bar
            x_bar[0] += w * memory_2_bars[0]
            w_bar += x[0] * memory_2_bars[0] + memory_2_bars[1]
            kept_bar = zeros(kept)
            memory_bar = zeros(memory)
        elif i % 2 == 0:
            kept_1 = kept_1s.pop()
            kept[0] = kept_1
            # kept[0] += x[i] * w
            x_bar[i] += w * kept_bar[0]
            w_bar += x[i] * kept_bar[0]
            # memory = memory * x[i]
            x_bar[i] += memory @ memory_bar
            memory_bar = x[i] * memory_bar
        else:
            # kept = kept + memory
            memory_bar += unbroadcast(kept_bar, memory)
            kept_bar = unbroadcast(kept_bar, kept)
    return x_bar, w_bar
