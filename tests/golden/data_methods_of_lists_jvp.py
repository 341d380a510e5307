from autotangent.runtime import tangent, zeros

append_jvp = tangent(
    Meter.append,
    "self v",
    "self tests.programs.data_methods_of_lists:Meter{total: float, count: int}, v float",
)
insert_jvp = tangent(
    Meter.insert,
    "self v",
    "self tests.programs.data_methods_of_lists:Meter{total: float, count: int}, k int, v float",
)
reverse_jvp = tangent(
    Meter.reverse,
    "self",
    "self tests.programs.data_methods_of_lists:Meter{total: float, count: int}",
)
pop_jvp = tangent(
    Meter.pop,
    "self",
    "self tests.programs.data_methods_of_lists:Meter{total: float, count: int}",
)


def measured_jvp(x, *, x_dot):
    """Value and tangent of measured along x_dot."""
    meter = Meter()
    meter_dot = zeros(meter)
    t_1, t_1_dot = append_jvp(meter, x, self_dot=meter_dot, v_dot=x_dot)
    for k in range(3):
        t_2, t_2_dot = append_jvp(meter, x * k, self_dot=meter_dot, v_dot=k * x_dot)
    t_3, t_3_dot = insert_jvp(meter, 2, x, self_dot=meter_dot, v_dot=x_dot)
    t_4, t_4_dot = reverse_jvp(meter, self_dot=meter_dot)
    again = meter
    again_dot = meter_dot
    last_1, last_1_dot = pop_jvp(again, self_dot=again_dot)
    last = last_1
    last_dot = last_1_dot
    t_5, t_5_dot = pop_jvp(again, self_dot=again_dot)
    return (
        meter.total * x + last * meter.count,
        x * meter_dot.total + meter.total * x_dot + meter.count * last_dot,
    )
