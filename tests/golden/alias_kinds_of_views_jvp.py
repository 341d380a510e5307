import numpy as np
from autotangent.runtime import laid_out


def mixed_jvp(A, w, *, A_dot, w_dot):
    """Value and tangent of mixed along (A_dot, w_dot)."""
    B_1 = A * w
    B = B_1 * A[0, 0]
    B_dot = laid_out(A[0, 0] * (w * A_dot + w_dot * A) + A_dot[0, 0] * B_1, B)
    C = np.swapaxes(B, 0, 1)
    C_dot = np.swapaxes(B_dot, 0, 1)
    C_dot[1] += w * C_dot[0] + w_dot * C[0]
    C[1] += C[0] * w
    D = B.transpose()
    D_dot = B_dot.transpose()
    D_dot[0] = 2 * D_dot[0]
    D[0] *= 2
    flat = B.ravel()
    flat_dot = B_dot.ravel()
    flat_dot[1] = w_dot
    flat[1] = w
    flipped = np.flip(flat)
    flipped_dot = np.flip(flat_dot)
    flipped_dot[:2] = w * flipped_dot[:2] + w_dot * flipped[:2]
    flipped[:2] *= w
    left_dot, right_dot = np.split(flat_dot, 2)
    left, right = np.split(flat, 2)
    left_dot[...] = right * left_dot + left * right_dot
    left *= right
    raised = np.expand_dims(right, 0)
    raised_dot = np.expand_dims(right_dot, 0)
    raised_dot[0, 1:] += left_dot[1:]
    raised[0, 1:] += left[1:]
    same = np.asarray(B)
    same_dot = np.asarray(B_dot)
    same_dot[0, 0] = 2 * w * w_dot
    same[0, 0] = w**2
    turned = B.T.reshape(-1)
    turned_dot = B_dot.T.reshape(-1)
    turned_dot[0] = w_dot
    turned[0] = w
    back = flat[::-1]
    back_dot = flat_dot[::-1]
    back_dot[0] = turned[1] * back_dot[0] + back[0] * turned_dot[1]
    back[0] *= turned[1]
    t_1 = np.arange(12).reshape(3, 4)
    return (
        np.sum(B**2 * t_1) + np.sum(turned**2) + np.sum(flat[:3]),
        (
            2 * np.sum(t_1 * B * B_dot)
            + 2 * np.sum(turned * turned_dot)
            + np.sum(flat_dot[:3])
        ),
    )
