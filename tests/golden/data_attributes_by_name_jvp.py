from autotangent.runtime import applied, constructor, tangent

new_Cell = constructor(Cell)
new_Cell_square = applied(new_Cell, response=square)
new_Cell_jvp = tangent(new_Cell, "load", "load float, response function(math:tanh)")
new_Cell_square_jvp = tangent(new_Cell_square, "load", "load float")
step_jvp = tangent(
    Cell.step,
    "self x",
    "self tests.programs.data_attributes_by_name:Cell{load: float, memory: float, response: function(math:tanh)}, x float",
)
step_1_jvp = tangent(
    Cell.step,
    "self x",
    "self tests.programs.data_attributes_by_name:Cell{load: float, memory: float, response: function(tests.programs.data_attributes_by_name:square)}, x float",
)


def chain_jvp(x, load, *, x_dot, load_dot):
    """Value and tangent of chain along (x_dot, load_dot)."""
    t_1, t_1_dot = new_Cell_jvp(load, load_dot=load_dot)
    t_2, t_2_dot = new_Cell_square_jvp(load * x, load_dot=x * load_dot + load * x_dot)
    soft_dot, hard_dot = t_1_dot, t_2_dot
    soft, hard = t_1, t_2
    total = 0.0
    total_dot = 0.0
    for k in range(3):
        total_1, total_1_dot = step_jvp(soft, x * k, self_dot=soft_dot, x_dot=k * x_dot)
        total_2, total_2_dot = step_1_jvp(
            hard, 0.3 * x, self_dot=hard_dot, x_dot=0.3 * x_dot
        )
        total = total + total_1 * total_2
        total_dot = total_dot + total_2 * total_1_dot + total_1 * total_2_dot
    hard_dot.offset = load * x_dot + x * load_dot
    setattr(hard, "offset", x * load)
    if hasattr(soft, 'memory') and (not hasattr(soft, 'broken')):
        total = total + soft.memory * hard.limit * hard.offset
        total_dot = (
            total_dot
            + hard.limit * (
                hard.offset * soft_dot.memory + soft.memory * hard_dot.offset
            )
        )
    return total, total_dot
