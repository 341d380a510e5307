from autotangent.runtime import applied, constructor, held, hold, pair, zeros

new_Cell = constructor(Cell)
new_Cell_square = applied(new_Cell, response=square)
step_fwd, step_rev = pair(
    Cell.step,
    "self x",
    "self tests.programs.data_attributes_by_name:Cell{load: float, memory: float, response: function(math:tanh)}, x float",
)
step_1_fwd, step_1_rev = pair(
    Cell.step,
    "self x",
    "self tests.programs.data_attributes_by_name:Cell{load: float, memory: float, response: function(tests.programs.data_attributes_by_name:square)}, x float",
)
new_Cell_fwd, new_Cell_rev = pair(
    new_Cell,
    "load",
    "load float, response function(math:tanh)",
)
new_Cell_square_fwd, new_Cell_square_rev = pair(new_Cell_square, "load", "load float")


def chain_grad(x, load):
    """Gradient of chain with respect to (x, load)."""
    t_1, saved = new_Cell_fwd(load)
    t_2, saved_1 = new_Cell_square_fwd(load * x)
    soft, hard = t_1, t_2
    total = 0.0
    saved_2s = []
    total_1s = []
    saved_3s = []
    total_2s = []
    soft_1s = []
    hard_1s = []
    for k in range(3):
        soft_1 = soft.memory
        soft_1s.append(soft_1)
        total_2, saved_2 = step_fwd(soft, x * k)
        saved_2s.append(saved_2)
        total_2s.append(total_2)
        hard_1 = hard.memory
        hard_1s.append(hard_1)
        total_1, saved_3 = step_1_fwd(hard, 0.3 * x)
        saved_3s.append(saved_3)
        total_1s.append(total_1)
        total = total + total_2 * total_1
    hard_2 = held(hard, 'offset')
    setattr(hard, "offset", x * load)
    t_3 = hasattr(soft, 'memory') and (not hasattr(soft, 'broken'))

    soft_bar = zeros(soft)
    hard_bar = zeros(hard)
    if t_3:
        # total = total + getattr(soft, "memory", 1.0) * getattr(hard, "limit") * ge ...
        soft_bar.memory += hard.limit * hard.offset
        hard_bar.offset += soft.memory * hard.limit
    hold(hard, 'offset', hard_2)
    # setattr(hard, "offset", x * load)
    x_bar = load * hard_bar.offset
    load_bar = x * hard_bar.offset
    for k in range(2, -1, -1):
        total_1 = total_1s.pop()
        saved_3 = saved_3s.pop()
        saved_2 = saved_2s.pop()
        total_2 = total_2s.pop()
        soft_1 = soft_1s.pop()
        hard_1 = hard_1s.pop()
        # total = total + soft.step(x * k) * hard.step(0.3 * x)
        x_1_bar = step_rev(saved_2, total_1, soft_bar)
        soft.memory = soft_1
        x_2_bar = step_1_rev(saved_3, total_2, hard_bar)
        hard.memory = hard_1
        x_bar += k * x_1_bar + 0.3 * x_2_bar
    # soft, hard = Cell(load), Cell(load * x, square)
    t_4_bar = new_Cell_square_rev(saved_1, hard_bar)
    load_bar += new_Cell_rev(saved, soft_bar) + x * t_4_bar
    x_bar += load * t_4_bar
    return x_bar, load_bar
