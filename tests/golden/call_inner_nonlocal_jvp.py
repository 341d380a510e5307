import numpy as np
from autotangent.runtime import applied, captures, inner, tangent, zeros

other_best = inner(integrate, "other_best")
step = inner(integrate, "step")
scale = inner(integrate, "scale")
accumulator_captures = captures(accumulator)
counted_sin = applied(counted, f=math.sin)
counted_sin_captures = captures(counted_sin)
add_1 = inner(accumulator, "add")
value = inner(counted_sin, "value")
other_best_jvp = tangent(other_best, "k v", "k list(float), v float")
step_jvp = tangent(
    step,
    "k state work best",
    "k list(float), state list(array(f; ?)), work list(float), visits list(int), best list(float), h float",
)
scale_jvp = tangent(scale, "k", "k list(float), factor float")
add_1_jvp = tangent(add_1, "total v", "total list(float), v float")
value_jvp = tangent(value, "v", "calls list(int), v float")


def integrate_jvp(x, k, steps, *, x_dot, k_dot):
    """Value and tangent of integrate along (x_dot, k_dot)."""
    k = [k]
    k_dot = [k_dot]
    work_dot, best_dot = zeros([0.0]), zeros([0.0])
    work, best = ([0.0], [0.0])
    state = [np.array([x, 1.0])]
    state_dot = [np.array([x_dot, 0.0])]
    visits = [0]
    bonus_1, bonus_1_dot = other_best_jvp(k, x, k_dot=k_dot, v_dot=x_dot)
    bonus = bonus_1
    bonus_dot = bonus_1_dot
    for _ in range(steps):
        t_2, t_2_dot = step_jvp(
            k,
            state,
            work,
            visits,
            best,
            0.1,
            k_dot=k_dot,
            state_dot=state_dot,
            work_dot=work_dot,
            best_dot=best_dot,
        )
        t_3, t_3_dot = scale_jvp(k, 0.9, k_dot=k_dot)
    add_total = accumulator_captures()
    add_total_dot = zeros(add_total)
    other = 1.0
    sine_calls = counted_sin_captures()
    t_4, t_4_dot = add_1_jvp(
        add_total, work[0], total_dot=add_total_dot, v_dot=work_dot[0]
    )
    t_1_1, t_1_1_dot = value_jvp(sine_calls, x, v_dot=x_dot)
    t_1 = t_1_1
    t_1_dot = t_1_1_dot
    other_1, other_1_dot = value_jvp(sine_calls, k[0], v_dot=k_dot[0])
    other += t_1 + other_1
    other_dot = t_1_dot + other_1_dot
    t_5, t_5_dot = add_1_jvp(add_total, x, total_dot=add_total_dot, v_dot=x_dot)
    return (
        t_5 * best[0] + state[0][0] * other + visits[0] * k[0] + bonus,
        (
            best[0] * t_5_dot
            + t_5 * best_dot[0]
            + other * state_dot[0][0]
            + state[0][0] * other_dot
            + visits[0] * k_dot[0]
            + bonus_dot
        ),
    )
