import numpy as np


def chain_jvp(x, w, *, x_dot, w_dot):
    """Value and tangent of chain along (x_dot, w_dot)."""
    for i in range(len(x)):
        if i == 0:
            memory = np.array([x[0] * w, w])
            memory_dot = np.array([w * x_dot[0] + x[0] * w_dot, w_dot])
            kept = memory * x[0]
            kept_dot = x[0] * memory_dot + x_dot[0] * memory
        elif i % 2 == 0:
            memory_dot = x[i] * memory_dot + x_dot[i] * memory
            memory = memory * x[i]
            kept_dot[0] += w * x_dot[i] + x[i] * w_dot
            kept[0] += x[i] * w
        else:
            kept_1 = kept + memory
            kept = kept_1
            kept_dot = np.broadcast_to(kept_dot + memory_dot, np.shape(kept_1)).copy()
    return (
        memory[0] * memory[1] + np.sum(kept**2),
        (
            memory[1] * memory_dot[0]
            + memory[0] * memory_dot[1]
            + 2 * np.sum(kept * kept_dot)
        ),
    )
