import numpy as np


def simulate_jvp(A, x, *, A_dot, x_dot):
    """Value and tangent of simulate along (A_dot, x_dot)."""
    rows = [x]
    rows_dot = [x_dot]
    for _ in range(4):
        t_1 = np.tanh(A @ rows[-1])
        rows_dot.append((1 - t_1**2) * (A_dot @ rows[-1] + A @ rows_dot[-1]))
        rows.append(t_1)
    path = np.array(rows)
    path_dot = np.array(rows_dot)
    t_2 = np.stack(rows[1:])
    return (
        np.sum(np.var(path, axis=0)) + np.sum(t_2**3),
        (
            (
                2
                * np.sum(
                    (
                        np.sum(
                            (path - np.mean(path, axis=0, keepdims=True)) * path_dot,
                            axis=0,
                        )
                        / len(path)
                    ),
                )
            )
            + 3 * np.sum(t_2**2 * np.stack(rows_dot[1:]))
        ),
    )
