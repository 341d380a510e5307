from autotangent.runtime import applied, closure, inner, namespace, put_back, shadowed_pair, shadows, snapshot, unbroadcast

seen_1 = inner(f, "seen")
seen_closure = closure(seen_1)
rhs_closure = closure("tests.programs.object_slots_of_any_size:Filter.rhs.<capturing self>")
lambda_1 = inner(f, "lambda_1")
euler_lambda_1 = applied(euler, f=lambda_1)
euler_lambda_1_fwd, euler_lambda_1_rev = shadowed_pair(
    euler_lambda_1,
    "filtered y",
    "filtered tests.programs.object_slots_of_any_size:Filter{k: float, memory: optional(array(f; ?))}, y array(f; n), h float, steps int, seen None",
)
euler_fwd, euler_rev = shadowed_pair(
    euler,
    "f y seen",
    "f tests.programs.object_slots_of_any_size:Filter.rhs.<capturing self>{self: tests.programs.object_slots_of_any_size:Filter{k: float, memory: optional(array(f; ?))}}, y array(f; n), h float, steps int, seen tests.programs.object_slots_of_any_size:f.<inner seen>{starts: list(float)}",
)


def f_grad(y, k):
    """Gradient of f with respect to (y, k)."""
    y_bar = shadows(y)
    filtered_bar = namespace(k=0.0, memory=None)
    filtered = Filter(k)
    starts_bar = []
    starts = []
    seen_bar = namespace(starts=starts_bar)
    seen = seen_closure(starts)
    t_1_bar = namespace(self=filtered_bar)
    t_1 = rhs_closure(filtered)
    t_1_1 = snapshot(t_1)
    seen_1 = snapshot(seen)
    (t_2, t_2_bar), saved_1 = euler_fwd(
        t_1, y, 0.1, 5, seen=seen, f_bar=t_1_bar, y_bar=y_bar, seen_bar=seen_bar
    )
    z_bar, _ = t_2_bar
    z, steps = t_2
    filtered_1 = snapshot(filtered)
    (t_3, t_3_bar), saved = euler_lambda_1_fwd(
        filtered, z, 0.1, 2, filtered_bar=filtered_bar, y_bar=z_bar
    )
    z_bar, _ = t_3_bar
    z, _ = t_3
    t_5 = np.sum(filtered.memory)
    t_6 = steps * starts[0]

    # return np.sum(filtered.memory) * z[0] + steps * starts[0] * starts[-1]
    t_4_bar = unbroadcast(1, t_5 * z[0])
    filtered_bar.memory += z[0] * t_4_bar
    z_bar[0] += t_5 * t_4_bar
    starts_bar[0] += steps * unbroadcast(starts[-1], t_6)
    starts_bar[-1] += unbroadcast(t_6, starts[-1])
    # t_3, t_3_bar = euler_lambda_1(filtered, z, 0.1, 2, filtered_bar=filtered_bar,  ...
    euler_lambda_1_rev(saved)
    put_back(filtered, filtered_1)
    # t_2, t_2_bar = euler(t_1, y, 0.1, 5, seen=seen, f_bar=t_1_bar, y_bar=y_bar, se ...
    euler_rev(saved_1)
    put_back(t_1, t_1_1)
    put_back(seen, seen_1)
    # filtered = Filter(k)
    k_bar = filtered_bar.k
    return y_bar, k_bar
