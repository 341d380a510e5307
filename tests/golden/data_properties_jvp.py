from autotangent.runtime import cached, namespace, tangent

first_entropy = cached(Gas.first_entropy)
first_entropy_jvp = tangent(
    first_entropy,
    "self",
    "self tests.programs.data_properties:Gas{_volume: float, temperature: float, looked_at: int}",
)
pressure_jvp = tangent(
    Gas.pressure.fget,
    "self",
    "self tests.programs.data_properties:Gas{_volume: float, temperature: float, looked_at: int}",
)
volume_jvp = tangent(
    Gas.volume.fset,
    "self value",
    "self tests.programs.data_properties:Gas{_volume: float, temperature: float, looked_at: int}, value float",
)
volume_1_jvp = tangent(
    Gas.volume.fget,
    "self",
    "self tests.programs.data_properties:Gas{_volume: float, temperature: float, looked_at: int}",
)


def compression_jvp(
    volume,
    temperature,
    ratio,
    *,
    volume_dot,
    temperature_dot,
    ratio_dot,
):
    """Value and tangent of compression along (volume_dot, temperature_dot, ratio_dot)."""
    gas = Gas(volume, temperature)
    gas_dot = namespace(_volume=volume_dot, temperature=temperature_dot, looked_at=0.0)
    work_1, work_1_dot = first_entropy_jvp(gas, self_dot=gas_dot)
    work = work_1
    work_dot = work_1_dot
    for _ in range(3):
        before_1, before_1_dot = pressure_jvp(gas, self_dot=gas_dot)
        before = before_1
        before_dot = before_1_dot
        t_4, t_4_dot = volume_1_jvp(gas, self_dot=gas_dot)
        t_5, t_5_dot = volume_jvp(
            gas,
            t_4 * ratio,
            self_dot=gas_dot,
            value_dot=ratio * t_4_dot + t_4 * ratio_dot,
        )
        t_6, t_6_dot = volume_1_jvp(gas, self_dot=gas_dot)
        t_7, t_7_dot = volume_jvp(
            gas,
            t_6 + 0.01 * volume,
            self_dot=gas_dot,
            value_dot=t_6_dot + 0.01 * volume_dot,
        )
        t_1_1, t_1_1_dot = volume_1_jvp(gas, self_dot=gas_dot)
        t_1 = before * t_1_1
        t_1_dot = t_1_1 * before_dot + before * t_1_1_dot
        t_2_1, t_2_1_dot = pressure_jvp(gas, self_dot=gas_dot)
        t_2 = t_2_1
        t_2_dot = t_2_1_dot
        work = work + (t_1 - t_2)
        work_dot = work_dot + t_1_dot - t_2_dot
    if gas.looked_at == 6:
        t_3_1, t_3_1_dot = first_entropy_jvp(gas, self_dot=gas_dot)
        t_3 = t_3_1
        t_3_dot = t_3_1_dot
        work = work + t_3 * gas.temperature
        work_dot = work_dot + gas.temperature * t_3_dot + t_3 * gas_dot.temperature
    return work, work_dot
