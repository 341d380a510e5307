from autotangent.runtime import cached, held, hold, pair, zeros

first_entropy = cached(Gas.first_entropy)
first_entropy_fwd, first_entropy_rev = pair(
    first_entropy,
    "self",
    "self tests.programs.data_properties:Gas{_volume: float, temperature: float, looked_at: int}",
)
pressure_fwd, pressure_rev = pair(
    Gas.pressure.fget,
    "self",
    "self tests.programs.data_properties:Gas{_volume: float, temperature: float, looked_at: int}",
)
volume_fwd, volume_rev = pair(
    Gas.volume.fget,
    "self",
    "self tests.programs.data_properties:Gas{_volume: float, temperature: float, looked_at: int}",
)
volume_1_fwd, volume_1_rev = pair(
    Gas.volume.fset,
    "self value",
    "self tests.programs.data_properties:Gas{_volume: float, temperature: float, looked_at: int}, value float",
)


def compression_grad(volume, temperature, ratio):
    """Gradient of compression with respect to (volume, temperature, ratio)."""
    gas = Gas(volume, temperature)
    gas_1 = held(gas, 'first_entropy')
    work, saved = first_entropy_fwd(gas)
    saved_1s = []
    gas_2s = []
    befores = []
    saved_2s = []
    saved_3s = []
    t_4s = []
    gas_3s = []
    gas_4s = []
    saved_4s = []
    saved_5s = []
    gas_5s = []
    gas_6s = []
    t_1_1s = []
    saved_6s = []
    saved_7s = []
    gas_7s = []
    for _ in range(3):
        gas_2 = gas.looked_at
        gas_2s.append(gas_2)
        before, saved_1 = pressure_fwd(gas)
        saved_1s.append(saved_1)
        befores.append(before)
        gas_3 = gas.temperature
        gas_3s.append(gas_3)
        gas_4 = gas._volume
        gas_4s.append(gas_4)
        t_4, saved_3 = volume_fwd(gas)
        saved_3s.append(saved_3)
        t_4s.append(t_4)
        _, saved_2 = volume_1_fwd(gas, t_4 * ratio)
        saved_2s.append(saved_2)
        gas_5 = gas.temperature
        gas_5s.append(gas_5)
        gas_6 = gas._volume
        gas_6s.append(gas_6)
        t_5, saved_5 = volume_fwd(gas)
        saved_5s.append(saved_5)
        _, saved_4 = volume_1_fwd(gas, t_5 + 0.01 * volume)
        saved_4s.append(saved_4)
        t_1_1, saved_6 = volume_fwd(gas)
        saved_6s.append(saved_6)
        t_1_1s.append(t_1_1)
        gas_7 = gas.looked_at
        gas_7s.append(gas_7)
        _, saved_7 = pressure_fwd(gas)
        saved_7s.append(saved_7)
    t_6 = gas.looked_at == 6
    if t_6:
        gas_8 = held(gas, 'first_entropy')
        t_3, saved_8 = first_entropy_fwd(gas)

    # return work
    work_bar = 1.0
    gas_bar = zeros(gas)
    if t_6:
        # work += gas.first_entropy * gas.temperature
        t_3_bar = gas.temperature
        gas_bar.temperature += t_3
        # t_3 = first_entropy(gas)
        first_entropy_rev(saved_8, t_3_bar, gas_bar)
        hold(gas, 'first_entropy', gas_8)
    volume_bar = 0.0
    ratio_bar = 0.0
    for _ in range(3):
        # work += before * gas.volume - gas.pressure
        t_1_bar = work_bar
        t_2_bar = -work_bar
        saved_7 = saved_7s.pop()
        gas_7 = gas_7s.pop()
        # t_2 = Gas.pressure.fget(gas)
        pressure_rev(saved_7, t_2_bar, gas_bar)
        gas.looked_at = gas_7
        t_1_1 = t_1_1s.pop()
        saved_6 = saved_6s.pop()
        before = befores.pop()
        # t_1 = before * Gas.volume.fget(gas)
        before_bar = t_1_1 * t_1_bar
        volume_rev(saved_6, before * t_1_bar, gas_bar)
        saved_4 = saved_4s.pop()
        saved_5 = saved_5s.pop()
        gas_5 = gas_5s.pop()
        gas_6 = gas_6s.pop()
        # gas.volume += 0.01 * volume
        value_1_bar = volume_1_rev(saved_4, gas_bar)
        gas.temperature = gas_5
        gas._volume = gas_6
        volume_rev(saved_5, value_1_bar, gas_bar)
        volume_bar += 0.01 * value_1_bar
        saved_2 = saved_2s.pop()
        saved_3 = saved_3s.pop()
        t_4 = t_4s.pop()
        gas_3 = gas_3s.pop()
        gas_4 = gas_4s.pop()
        # gas.volume = gas.volume * ratio
        value_2_bar = volume_1_rev(saved_2, gas_bar)
        gas.temperature = gas_3
        gas._volume = gas_4
        volume_rev(saved_3, ratio * value_2_bar, gas_bar)
        ratio_bar += t_4 * value_2_bar
        saved_1 = saved_1s.pop()
        gas_2 = gas_2s.pop()
        # before = gas.pressure
        pressure_rev(saved_1, before_bar, gas_bar)
        gas.looked_at = gas_2
    # work = gas.first_entropy
    first_entropy_rev(saved, work_bar, gas_bar)
    hold(gas, 'first_entropy', gas_1)
    # gas = Gas(volume, temperature)
    volume_bar += gas_bar._volume
    temperature_bar = gas_bar.temperature
    return volume_bar, temperature_bar, ratio_bar
