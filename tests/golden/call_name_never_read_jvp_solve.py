import numpy as np
from autotangent.runtime import tangent

multiply_jvp = tangent(
    multiply,
    "a v out",
    "a array(f; n n), v array(f; n), out array(f; n)",
)


def solve_jvp(a, b, tol=0.6, *, a_dot, b_dot):
    """Value and tangent of solve along (a_dot, b_dot)."""
    x = np.zeros_like(b)
    x_dot = np.zeros_like(b)
    r = b.copy()
    r_dot = b_dot.copy()
    work = np.empty_like(b)
    work_dot = np.zeros_like(work)
    trips = 0
    for steps in range(3):
        trips = trips + 1
        x_dot += 0.3 * r_dot
        x += 0.3 * r
        r_1, r_1_dot = multiply_jvp(
            a, x, work, a_dot=a_dot, v_dot=x_dot, out_dot=work_dot
        )
        r = b - r_1
        r_dot = b_dot - r_1_dot
        if np.linalg.norm(r) < tol:
            break
    return (x, steps), (x_dot, 0.0)
