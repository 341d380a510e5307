from autotangent.runtime import namespace, tangent

go_jvp = tangent(
    Plant.go,
    "self y",
    "self tests.programs.data_held_object_written:Plant{gain: tests.programs.data_held_object_written:Gain{rate: float}, mass: float}, y float",
)
step_jvp = tangent(
    Gain.step,
    "self t",
    "self tests.programs.data_held_object_written:Gain{rate: float}, t float",
)


def driven_jvp(x, y, turns=3, *, x_dot, y_dot):
    """Value and tangent of driven along (x_dot, y_dot)."""
    gain = Gain(x)
    gain_dot = namespace(rate=x_dot)
    plant = Plant(gain, x)
    plant_dot = namespace(gain=gain_dot, mass=x_dot)
    total = 0.0
    total_dot = 0.0
    for _ in range(turns):
        total_1, total_1_dot = go_jvp(plant, y, self_dot=plant_dot, y_dot=y_dot)
        total = total + total_1
        total_dot = total_dot + total_1_dot
    total_dot = gain.rate * total_dot + total * gain_dot.rate
    total = total * gain.rate
    stages = [Gain(x), Gain(y)]
    stages_dot = [namespace(rate=x_dot), namespace(rate=y_dot)]
    for stage, stage_dot in zip(stages, stages_dot):
        stage_dot.rate = y * stage_dot.rate + stage.rate * y_dot
        stage.rate *= y
    if y > 5.0:
        last = stages[0]
        last_dot = stages_dot[0]
    else:
        last = stages[1]
        last_dot = stages_dot[1]
    total_2, total_2_dot = step_jvp(last, x, self_dot=last_dot, t_dot=x_dot)
    total = total + total_2
    total_dot = total_dot + total_2_dot
    line = [gain, Gain(y)]
    line_dot = [gain_dot, namespace(rate=y_dot)]
    for k in range(turns):
        if k > 0:
            total_3, total_3_dot = step_jvp(
                line[0], x, self_dot=line_dot[0], t_dot=x_dot
            )
            total = total + total_3
            total_dot = total_dot + total_3_dot
    gain_dot.rate = x * gain_dot.rate + gain.rate * x_dot
    gain.rate = gain.rate * x
    return (
        total + line[0].rate * line[1].rate,
        total_dot + line[1].rate * line_dot[0].rate + line[0].rate * line_dot[1].rate,
    )
