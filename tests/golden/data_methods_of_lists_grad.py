from autotangent.runtime import namespace, pair

pop_fwd, pop_rev = pair(
    Meter.pop,
    "self",
    "self tests.programs.data_methods_of_lists:Meter{total: float, count: int}",
)
reverse_fwd, reverse_rev = pair(
    Meter.reverse,
    "self",
    "self tests.programs.data_methods_of_lists:Meter{total: float, count: int}",
)
insert_fwd, insert_rev = pair(
    Meter.insert,
    "self v",
    "self tests.programs.data_methods_of_lists:Meter{total: float, count: int}, k int, v float",
)
append_fwd, append_rev = pair(
    Meter.append,
    "self v",
    "self tests.programs.data_methods_of_lists:Meter{total: float, count: int}, v float",
)


def measured_grad(x):
    """Gradient of measured with respect to x."""
    meter = Meter()
    meter_1 = meter.total
    meter_2 = meter.count
    _, saved = append_fwd(meter, x)
    saved_1s = []
    meter_3s = []
    meter_4s = []
    for k in range(3):
        meter_3 = meter.total
        meter_3s.append(meter_3)
        meter_4 = meter.count
        meter_4s.append(meter_4)
        _, saved_1 = append_fwd(meter, x * k)
        saved_1s.append(saved_1)
    meter_5 = meter.total
    _, saved_2 = insert_fwd(meter, 2, x)
    meter_6 = meter.total
    _, saved_3 = reverse_fwd(meter)
    again = meter
    again_1 = again.total
    last, saved_4 = pop_fwd(again)
    again_2 = again.total
    _, saved_5 = pop_fwd(again)

    # return meter.total * x + last * meter.count
    meter_bar = namespace(total=0.0, count=0.0)
    meter_bar.total += x
    x_bar = meter.total
    last_bar = 1.0 * meter.count
    # again.pop()
    pop_rev(saved_5, 0.0, meter_bar)
    again.total = again_2
    # last = again.pop()
    pop_rev(saved_4, 1.0 * last_bar, meter_bar)
    again.total = again_1
    # meter.reverse()
    reverse_rev(saved_3, meter_bar)
    meter.total = meter_6
    # meter.insert(2, x)
    v_1_bar = insert_rev(saved_2, meter_bar)
    meter.total = meter_5
    x_bar += v_1_bar
    for k in range(2, -1, -1):
        saved_1 = saved_1s.pop()
        meter_3 = meter_3s.pop()
        meter_4 = meter_4s.pop()
        # meter.append(x * k)
        v_2_bar = append_rev(saved_1, meter_bar)
        meter.total = meter_3
        meter.count = meter_4
        x_bar += k * v_2_bar
    # meter.append(x)
    v_3_bar = append_rev(saved, meter_bar)
    meter.total = meter_1
    meter.count = meter_2
    x_bar += v_3_bar
    return x_bar
