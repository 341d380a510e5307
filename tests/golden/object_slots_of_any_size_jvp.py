import numpy as np
from autotangent.runtime import applied, closure, inner, namespace, tangent

seen_1 = inner(f, "seen")
seen_closure = closure(seen_1)
rhs_closure = closure("tests.programs.object_slots_of_any_size:Filter.rhs.<capturing self>")
lambda_1 = inner(f, "lambda_1")
euler_lambda_1 = applied(euler, f=lambda_1)
euler_jvp = tangent(
    euler,
    "f y seen",
    "f tests.programs.object_slots_of_any_size:Filter.rhs.<capturing self>{self: tests.programs.object_slots_of_any_size:Filter{k: float, memory: optional(array(f; ?))}}, y array(f; n), h float, steps int, seen tests.programs.object_slots_of_any_size:f.<inner seen>{starts: list(float)}",
)
euler_lambda_1_jvp = tangent(
    euler_lambda_1,
    "filtered y",
    "filtered tests.programs.object_slots_of_any_size:Filter{k: float, memory: optional(array(f; ?))}, y array(f; n), h float, steps int, seen None",
)


def f_jvp(y, k, *, y_dot, k_dot):
    """Value and tangent of f along (y_dot, k_dot)."""
    filtered = Filter(k)
    filtered_dot = namespace(k=k_dot, memory=None)
    starts = []
    starts_dot = []
    seen = seen_closure(starts)
    seen_dot = namespace(starts=starts_dot)
    t_1, t_1_dot = euler_jvp(
        rhs_closure(filtered),
        y,
        0.1,
        5,
        seen=seen,
        f_dot=namespace(self=filtered_dot),
        y_dot=y_dot,
        seen_dot=seen_dot,
    )
    z_dot, steps_dot = t_1_dot
    z, steps = t_1
    t_2, t_2_dot = euler_lambda_1_jvp(
        filtered, z, 0.1, 2, filtered_dot=filtered_dot, y_dot=z_dot
    )
    z_dot, _ = t_2_dot
    z, _ = t_2
    t_3 = np.sum(filtered.memory)
    t_4 = steps * starts[0]
    return (
        t_3 * z[0] + t_4 * starts[-1],
        (
            z[0] * np.sum(filtered_dot.memory)
            + t_3 * z_dot[0]
            + starts[-1] * steps * starts_dot[0]
            + t_4 * starts_dot[-1]
        ),
    )
