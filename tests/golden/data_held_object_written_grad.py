from autotangent.runtime import add_into, namespace, pair, put_back, snapshot, zeros

step_fwd, step_rev = pair(
    Gain.step,
    "self t",
    "self tests.programs.data_held_object_written:Gain{rate: float}, t float",
)
go_fwd, go_rev = pair(
    Plant.go,
    "self y",
    "self tests.programs.data_held_object_written:Plant{gain: tests.programs.data_held_object_written:Gain{rate: float}, mass: float}, y float",
)


def driven_grad(x, y, turns=3):
    """Gradient of driven with respect to (x, y)."""
    gain = Gain(x)
    plant = Plant(gain, x)
    total = 0.0
    saveds = []
    plant_1s = []
    for _ in range(turns):
        plant_1 = snapshot(plant)
        plant_1s.append(plant_1)
        total_1, saved = go_fwd(plant, y)
        saveds.append(saved)
        total = total + total_1
    total_2 = total
    total = total * gain.rate
    stages_1 = Gain(x)
    stages_2 = Gain(y)
    stages = [stages_1, stages_2]
    stage_1s = []
    for stage in stages:
        stage_1 = stage.rate
        stage_1s.append(stage_1)
        stage.rate *= y
    if y > 5.0:
        last = stages[0]
    else:
        last = stages[1]
    last_1 = last.rate
    total_3, saved_1 = step_fwd(last, x)
    total = total + total_3
    line_1 = Gain(y)
    line = [gain, line_1]
    saved_2s = []
    line_2s = []
    for k in range(turns):
        if k > 0:
            line_2 = line[0].rate
            line_2s.append(line_2)
            total_4, saved_2 = step_fwd(line[0], x)
            saved_2s.append(saved_2)
            total = total + total_4
    gain_1 = gain.rate
    gain.rate = gain.rate * x

    # return total + line[0].rate * line[1].rate
    total_bar = 1.0
    gain_bar = namespace(rate=0.0)
    line_1_bar = zeros(line_1)
    line_bar = [gain_bar, line_1_bar]
    line_bar[0].rate += line[1].rate
    line_bar[1].rate += line[0].rate
    gain.rate = gain_1
    # gain.rate = gain.rate * x
    x_bar = gain.rate * gain_bar.rate
    gain_bar.rate = x * gain_bar.rate
    for k in range(turns - 1, -1, -1):
        if k > 0:
            saved_2 = saved_2s.pop()
            line_2 = line_2s.pop()
            # total = total + line[0].step(x)
            t_1_bar = step_rev(saved_2, total_bar, line_bar[0])
            line[0].rate = line_2
            x_bar += t_1_bar
    # line = [gain, Gain(y)]
    y_bar = line_1_bar.rate
    # total = total + last.step(x)
    last_bar = zeros(last)
    t_2_bar = step_rev(saved_1, total_bar, last_bar)
    last.rate = last_1
    x_bar += t_2_bar
    if y > 5.0:
        # last = stages[0]
        stages_1_bar = zeros(stages_1)
        stages_2_bar = zeros(stages_2)
        stages_bar = [stages_1_bar, stages_2_bar]
        add_into(stages_bar[0], last_bar)
    else:
        # last = stages[1]
        stages_1_bar = zeros(stages_1)
        stages_2_bar = zeros(stages_2)
        stages_bar = [stages_1_bar, stages_2_bar]
        add_into(stages_bar[1], last_bar)
    for i in range(len(stages) - 1, -1, -1):
        stage = stages[i]
        stage_1 = stage_1s.pop()
        stage.rate = stage_1
        # stage.rate *= y
        y_bar += stage.rate * stages_bar[i].rate
        stages_bar[i].rate = y * stages_bar[i].rate
    # stages = [Gain(x), Gain(y)]
    y_bar += stages_2_bar.rate
    x_bar += stages_1_bar.rate
    # total = total * gain.rate
    gain_bar.rate += total_2 * total_bar
    total_bar = gain.rate * total_bar
    plant_bar = namespace(gain=gain_bar, mass=0.0)
    for _ in range(turns):
        saved = saveds.pop()
        plant_1 = plant_1s.pop()
        # total = total + plant.go(y)
        y_1_bar = go_rev(saved, total_bar, plant_bar)
        put_back(plant, plant_1)
        y_bar += y_1_bar
    # plant = Plant(gain, x)
    x_bar += plant_bar.mass
    # gain = Gain(x)
    x_bar += gain_bar.rate
    return x_bar, y_bar
