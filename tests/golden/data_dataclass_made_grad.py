import numpy as np
from autotangent.runtime import add_into, constructor, pair as pair_, shadowed_pair, zeros

new_Layer = constructor(Layer, "bias")
new_Layer_1 = constructor(Layer)
new_Tilted = constructor(Tilted, "bias")
new_Point = constructor(Point)
call_fwd, call_rev = pair_(
    Tilted.__call__,
    "self x",
    "self tests.programs.data_dataclass_made:Tilted{weight: float, bias: array(f; n), name: str, slope: float, scale: float}, x array(f; n)",
)
call_1_fwd, call_1_rev = pair_(
    Layer.__call__,
    "self x",
    "self tests.programs.data_dataclass_made:Layer{weight: float, bias: array(f; ?), name: str, scale: float}, x array(f; n)",
)
call_2_fwd, call_2_rev = pair_(
    Layer.__call__,
    "self x",
    "self tests.programs.data_dataclass_made:Layer{weight: float, bias: array(f; n), name: str, scale: float}, x array(f; ?)",
)
new_Point_fwd, new_Point_rev = pair_(new_Point, "x y", "x float, y float")
new_Point_1_fwd, new_Point_1_rev = pair_(new_Point, "x", "x float, y float")
new_Tilted_fwd, new_Tilted_rev = pair_(
    new_Tilted,
    "weight slope",
    "weight float, gain float, name str, slope float",
)
new_Layer_1_fwd, new_Layer_1_rev = shadowed_pair(
    new_Layer_1,
    "weight gain bias",
    "weight float, gain float, bias array(f; ?), name str",
)
new_Layer_fwd, new_Layer_rev = pair_(
    new_Layer,
    "weight",
    "weight float, gain float, name str",
)


def network_grad(x, w):
    """Gradient of network with respect to (x, w)."""
    first, saved_7 = new_Layer_fwd(w)
    t_2 = np.array([x, 0.1, w])
    t_2_bar = np.zeros_like(t_2)
    (second, second_bar), saved_6 = new_Layer_1_fwd(
        w * x, gain=x, bias=t_2, bias_bar=t_2_bar
    )
    third, saved_5 = new_Tilted_fwd(weight=x, slope=w)
    p, saved_4 = new_Point_1_fwd(w)
    q, saved_3 = new_Point_fwd(x=p.x, y=x * p.x)
    record_1 = Pair(x)
    pair = Pair(a=record_1.a, b=w * x)
    t_1 = {'a': pair.a, 'b': pair.b}
    record_2 = Pair(w, x)
    held, listed = t_1, (record_2.a, record_2.b)
    out_3 = np.array([0.2, x, 0.5])
    out_2, saved_2 = call_2_fwd(first, out_3)
    out_1, saved_1 = call_1_fwd(second, out_2)
    out, saved = call_fwd(third, out_1)

    # return np.sum(out) * p.product + q.product * held["a"] + listed[0] * listed[1]
    out_bar = np.full_like(out, p.product)
    p_bar = zeros(p)
    p_bar.product += np.sum(out)
    q_bar = zeros(q)
    q_bar.product += held['a']
    held_bar = zeros(held)
    held_bar['a'] += q.product
    listed_bar = zeros(listed)
    listed_bar[0] += listed[1]
    listed_bar[1] += listed[0]
    # out = third(second(first(np.array([0.2, x, 0.5]))))
    third_bar = zeros(third)
    out_1_bar = np.zeros_like(out_1)
    call_rev(saved, out_bar, third_bar, out_1_bar)
    out_2_bar = np.zeros_like(out_2)
    call_1_rev(saved_1, out_1_bar, second_bar, out_2_bar)
    first_bar = zeros(first)
    out_3_bar = np.zeros_like(out_3)
    call_2_rev(saved_2, out_2_bar, first_bar, out_3_bar)
    out_4_bars = out_3_bar
    x_bar = out_4_bars[1]
    # held, listed = asdict(pair), astuple(Pair(w, x))
    t_1_bar = zeros(t_1)
    add_into(t_1_bar, held_bar)
    record_2_bar = zeros(record_2)
    record_2_bar.a += listed_bar[0]
    record_2_bar.b += listed_bar[1]
    # record_2 = Pair(w, x)
    w_bar = record_2_bar.a
    x_bar += record_2_bar.b
    # t_1 = {'a': pair.a, 'b': pair.b}
    pair_bar = zeros(pair)
    pair_bar.a += t_1_bar['a']
    pair_bar.b += t_1_bar['b']
    # pair = replace(Pair(x), b=w * x)
    record_1_bar = zeros(record_1)
    record_1_bar.a += pair_bar.a
    w_bar += x * pair_bar.b
    x_bar += w * pair_bar.b
    # record_1 = Pair(x)
    x_bar += record_1_bar.a
    # q = replace(p, y=x * p.x)
    x_1_bar, y_1_bar = new_Point_rev(saved_3, q_bar)
    x_bar += p.x * y_1_bar
    p_bar.x += x_1_bar + x * y_1_bar
    # p = Point(w)
    w_bar += new_Point_1_rev(saved_4, p_bar)
    # third = Tilted(weight=x, slope=w)
    weight_1_bar, slope_1_bar = new_Tilted_rev(saved_5, third_bar)
    x_bar += weight_1_bar
    w_bar += slope_1_bar
    # second = Layer(w * x, gain=x, bias=np.array([x, 0.1, w]))
    weight_2_bar, gain_1_bar = new_Layer_1_rev(saved_6)
    w_bar += x * weight_2_bar
    x_bar += w * weight_2_bar + gain_1_bar
    # t_2 = np.array([x, 0.1, w])
    t_2_1_bars = t_2_bar
    x_bar += t_2_1_bars[0]
    w_bar += t_2_1_bars[2]
    # first = Layer(w)
    w_bar += new_Layer_rev(saved_7, first_bar)
    return x_bar, w_bar
