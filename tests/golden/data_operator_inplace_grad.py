from autotangent.runtime import namespace, pair, shadowed_pair, shadows, zeros

abs_fwd, abs_rev = pair(
    Vector.__abs__,
    "self",
    "self tests.programs.data_operator_inplace:Vector{x: float, y: float, kind: str}",
)
getitem_fwd, getitem_rev = pair(
    Vector.__getitem__,
    "self",
    "self tests.programs.data_operator_inplace:Vector{x: float, y: float, kind: str}, k int",
)
iadd_fwd, iadd_rev = shadowed_pair(
    Vector.__iadd__,
    "self other",
    "self tests.programs.data_operator_inplace:Vector{x: float, y: float, kind: str}, other tests.programs.data_operator_inplace:Vector{x: float, y: float, kind: str}",
)
add_fwd, add_rev = pair(
    Vector.__add__,
    "self other",
    "self tests.programs.data_operator_inplace:Vector{x: float, y: float, kind: str}, other tests.programs.data_operator_inplace:Vector{x: float, y: float, kind: str}",
)
rmul_fwd, rmul_rev = pair(
    Vector.__rmul__,
    "self",
    "self tests.programs.data_operator_inplace:Vector{x: float, y: float, kind: str}, factor float",
)
sub_fwd, sub_rev = pair(
    Vector.__sub__,
    "self other",
    "self tests.programs.data_operator_inplace:Vector{x: float, y: float, kind: str}, other tests.programs.data_operator_inplace:Vector{x: float, y: float, kind: str}",
)


def pursuit_grad(x, y):
    """Gradient of pursuit with respect to (x, y)."""
    t_1_bar = namespace(x=0.0, y=0.0, kind=None)
    t_1 = Vector(x, 1.0)
    t_2_bar = namespace(x=0.0, y=0.0, kind=None)
    t_2 = Vector(y)
    hunter_bar, prey_bar = t_1_bar, t_2_bar
    hunter, prey = t_1, t_2
    hunter_bars = []
    preys = []
    prey_bars = []
    hunter_1s = []
    saveds = []
    hunter_2s = []
    saved_1s = []
    saved_2s = []
    hunter_bars_ = []
    t_3_bars = []
    saved_3s = []
    prey_1s = []
    prey_2s = []
    for _ in range(3):
        hunter_2, saved_2 = sub_fwd(prey, hunter)
        saved_2s.append(saved_2)
        hunter_2s.append(hunter_2)
        hunter_1, saved_1 = rmul_fwd(hunter_2, 0.5)
        saved_1s.append(saved_1)
        hunter_1s.append(hunter_1)
        hunter, saved = add_fwd(hunter, hunter_1)
        saveds.append(saved)
        hunter_bars.append(hunter_bar)
        hunter_bar = shadows(hunter)
        hunter_bars_.append(hunter_bar)
        t_3_bar = namespace(x=0.0, y=0.0, kind=None)
        t_3_bars.append(t_3_bar)
        t_3 = Vector(x, y)
        preys.append(prey)
        prey_bars.append(prey_bar)
        prey_1 = prey.x
        prey_1s.append(prey_1)
        prey_2 = prey.y
        prey_2s.append(prey_2)
        (prey, prey_bar), saved_3 = iadd_fwd(
            prey, t_3, self_bar=prey_bar, other_bar=t_3_bar
        )
        saved_3s.append(saved_3)
    hunter_3 = hunter
    same_bar = hunter_bar
    same = hunter
    hunter_4 = hunter.x
    hunter_5 = hunter.y
    (hunter, hunter_bar), saved_4 = iadd_fwd(
        hunter, prey, self_bar=hunter_bar, other_bar=prey_bar
    )
    hunter_6 = hunter
    hunter_7 = hunter.x
    hunter_8 = hunter.y
    (hunter, hunter_bar), saved_5 = iadd_fwd(
        hunter, same, self_bar=hunter_bar, other_bar=same_bar
    )
    t_4, saved_6 = abs_fwd(same)
    t_5, saved_7 = getitem_fwd(hunter, 1)
    t_6, saved_8 = getitem_fwd(prey, 0)

    # return abs(same) * hunter[1] + prey[0]
    abs_rev(saved_6, t_5, same_bar)
    getitem_rev(saved_7, t_4, hunter_bar)
    getitem_rev(saved_8, 1.0, prey_bar)
    # hunter += same
    iadd_rev(saved_5)
    hunter_6.x = hunter_7
    hunter_6.y = hunter_8
    # hunter += prey
    iadd_rev(saved_4)
    hunter_3.x = hunter_4
    hunter_3.y = hunter_5
    x_bar = 0.0
    y_bar = 0.0
    for _ in range(3):
        saved_3 = saved_3s.pop()
        prey_1 = prey_1s.pop()
        prey_2 = prey_2s.pop()
        prey = preys.pop()
        # prey += Vector(x, y)
        iadd_rev(saved_3)
        prey.x = prey_1
        prey.y = prey_2
        t_3_bar = t_3_bars.pop()
        # t_3 = Vector(x, y)
        x_bar += t_3_bar.x
        y_bar += t_3_bar.y
        hunter_bar_1 = hunter_bars_.pop()
        saved = saveds.pop()
        hunter_1 = hunter_1s.pop()
        saved_1 = saved_1s.pop()
        hunter_2 = hunter_2s.pop()
        saved_2 = saved_2s.pop()
        prey_bar = prey_bars.pop()
        hunter_bar = hunter_bars.pop()
        # hunter = hunter + 0.5 * (prey - hunter)
        hunter_1_bar = zeros(hunter_1)
        add_rev(saved, hunter_bar_1, hunter_bar, hunter_1_bar)
        hunter_2_bar = zeros(hunter_2)
        rmul_rev(saved_1, hunter_1_bar, hunter_2_bar)
        sub_rev(saved_2, hunter_2_bar, prey_bar, hunter_bar)
    # t_2 = Vector(y)
    y_bar += t_2_bar.x
    # t_1 = Vector(x, 1.0)
    x_bar += t_1_bar.x
    return x_bar, y_bar
