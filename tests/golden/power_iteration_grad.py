import numpy as np
from autotangent.runtime import quotient, spread


def rayleigh_grad(M, start, rounds):
    """Gradient of rayleigh with respect to (M, start)."""
    A = M @ M.T + np.eye(len(start))
    v = start
    vs = []
    ws = []
    v_1s = []
    for _ in range(rounds):
        w = A @ v
        ws.append(w)
        vs.append(v)
        v_1 = np.linalg.norm(w)
        v_1s.append(v_1)
        v = w / v_1

    # return v @ A @ v + v[0]
    A_bar = np.outer(v, v)
    v_bar = A @ v + v @ A
    v_bar[0] += 1
    for _ in range(rounds):
        v_1 = v_1s.pop()
        w = ws.pop()
        # v = w / np.linalg.norm(w)
        v_2_bar = v_bar / v_1
        w_bar = v_2_bar - v @ v_2_bar * quotient(w, spread(v_1, w))
        v = vs.pop()
        # w = A @ v
        A_bar += np.outer(w_bar, v)
        v_bar = A.T @ w_bar
    # v = start
    start_bar = v_bar
    # A = M @ M.T + np.eye(len(start))
    M_bar = A_bar @ M + (M.T @ A_bar).T
    return M_bar, start_bar
