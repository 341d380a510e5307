import numpy as np


def mixed_grad(A, w):
    """Gradient of mixed with respect to (A, w)."""
    B_1 = A * w
    B = B_1 * A[0, 0]
    B_bar = np.zeros_like(B)
    C_bar = np.swapaxes(B_bar, 0, 1)
    C = np.swapaxes(B, 0, 1)
    C[1] += C[0] * w
    D_bar = B_bar.transpose()
    D = B.transpose()
    D_1 = D[0].copy()
    D[0] *= 2
    flat_bar = B_bar.ravel()
    flat = B.ravel()
    flat_1 = flat[1]
    flat[1] = w
    flipped_bar = np.flip(flat_bar)
    flipped = np.flip(flat)
    flipped_1 = flipped[:2].copy()
    flipped[:2] *= w
    left_bar, right_bar = np.split(flat_bar, 2)
    left, right = np.split(flat, 2)
    left_1 = left.copy()
    left *= right
    raised_bar = np.expand_dims(right_bar, 0)
    raised = np.expand_dims(right, 0)
    raised_1 = raised[0, 1:].copy()
    raised[0, 1:] += left[1:]
    same_bar = np.asarray(B_bar)
    same = np.asarray(B)
    same_1 = same[0, 0]
    same[0, 0] = w**2
    turned_bar = B_bar.T.reshape(-1)
    turned = B.T.reshape(-1)
    turned_1 = turned[0]
    turned[0] = w
    back_bar = flat_bar[::-1]
    back = flat[::-1]
    back_1 = back[0]
    back[0] *= turned[1]

    # return np.sum(B**2 * np.arange(12).reshape(3, 4)) + np.sum(turned**2) + np.sum ...
    B_bar += 2 * B * np.arange(12).reshape(3, 4)
    turned_bar += 2 * turned
    flat_bar[:3] += 1
    back[0] = back_1
    # back[0] *= turned[1]
    back_2_bar = back_bar[0]
    back_bar[0] = turned[1] * back_2_bar
    turned_bar[1] += back[0] * back_2_bar
    turned[0] = turned_1
    # turned[0] = w
    w_bar = turned_bar[0]
    turned_bar[0] = 0.0
    # turned = B.T.reshape(-1)
    if not np.may_share_memory(turned_bar, B_bar.T):
        B_bar += np.reshape(turned_bar, np.shape(B.T)).T
    same[0, 0] = same_1
    # same[0, 0] = w**2
    w_bar += 2 * w * same_bar[0, 0]
    same_bar[0, 0] = 0.0
    # same = np.asarray(B)
    if not np.may_share_memory(same_bar, B_bar):
        B_bar += same_bar
    raised[0, 1:] = raised_1
    # raised[0, 1:] += left[1:]
    raised_2_bar = raised_bar[0, 1:].copy()
    left_bar[1:] += raised_2_bar
    left[...] = left_1
    # left *= right
    left_2_bar = left_bar.copy()
    left_bar[...] = 0.0
    left_bar += right * left_2_bar
    right_bar += left * left_2_bar
    flipped[:2] = flipped_1
    # flipped[:2] *= w
    w_bar += flipped[:2] @ flipped_bar[:2]
    flipped_bar[:2] = w * flipped_bar[:2]
    flat[1] = flat_1
    # flat[1] = w
    w_bar += flat_bar[1]
    flat_bar[1] = 0.0
    # flat = B.ravel()
    if not np.may_share_memory(flat_bar, B_bar):
        B_bar += np.reshape(flat_bar, np.shape(B))
    D[0] = D_1
    # D[0] *= 2
    D_bar[0] = 2 * D_bar[0]
    # C[1] += C[0] * w
    C_bar[0] += w * C_bar[1]
    w_bar += C[0] @ C_bar[1]
    # B = A * w * A[0, 0]
    B_2_bar = A[0, 0] * B_bar
    A_bar = w * B_2_bar
    w_bar += np.sum(A * B_2_bar)
    A_bar[0, 0] += np.sum(B_1 * B_bar)
    return A_bar, w_bar
