import numpy as np
from autotangent.runtime import constructor, namespace, tangent

new_Layer = constructor(Layer, "bias")
new_Layer_1 = constructor(Layer)
new_Tilted = constructor(Tilted, "bias")
new_Point = constructor(Point)
new_Layer_jvp = tangent(new_Layer, "weight", "weight float, gain float, name str")
new_Layer_1_jvp = tangent(
    new_Layer_1,
    "weight gain bias",
    "weight float, gain float, bias array(f; ?), name str",
)
new_Tilted_jvp = tangent(
    new_Tilted,
    "weight slope",
    "weight float, gain float, name str, slope float",
)
new_Point_jvp = tangent(new_Point, "x", "x float, y float")
new_Point_1_jvp = tangent(new_Point, "x y", "x float, y float")
call_jvp = tangent(
    Tilted.__call__,
    "self x",
    "self tests.programs.data_dataclass_made:Tilted{weight: float, bias: array(f; n), name: str, slope: float, scale: float}, x array(f; n)",
)
call_1_jvp = tangent(
    Layer.__call__,
    "self x",
    "self tests.programs.data_dataclass_made:Layer{weight: float, bias: array(f; ?), name: str, scale: float}, x array(f; n)",
)
call_2_jvp = tangent(
    Layer.__call__,
    "self x",
    "self tests.programs.data_dataclass_made:Layer{weight: float, bias: array(f; n), name: str, scale: float}, x array(f; ?)",
)


def network_jvp(x, w, *, x_dot, w_dot):
    """Value and tangent of network along (x_dot, w_dot)."""
    first_1, first_1_dot = new_Layer_jvp(w, weight_dot=w_dot)
    first = first_1
    first_dot = first_1_dot
    second_1, second_1_dot = new_Layer_1_jvp(
        w * x,
        gain=x,
        bias=np.array([x, 0.1, w]),
        weight_dot=x * w_dot + w * x_dot,
        gain_dot=x_dot,
        bias_dot=np.array([x_dot, 0.0, w_dot]),
    )
    second = second_1
    second_dot = second_1_dot
    third_1, third_1_dot = new_Tilted_jvp(
        weight=x, slope=w, weight_dot=x_dot, slope_dot=w_dot
    )
    third = third_1
    third_dot = third_1_dot
    p_1, p_1_dot = new_Point_jvp(w, x_dot=w_dot)
    p = p_1
    p_dot = p_1_dot
    q_1, q_1_dot = new_Point_1_jvp(
        x=p.x, y=x * p.x, x_dot=p_dot.x, y_dot=p.x * x_dot + x * p_dot.x
    )
    q = q_1
    q_dot = q_1_dot
    record_1 = Pair(x)
    record_1_dot = namespace(a=x_dot, b=0.0)
    pair = Pair(a=record_1.a, b=w * x)
    pair_dot = namespace(a=record_1_dot.a, b=x * w_dot + w * x_dot)
    t_1 = {'a': pair.a, 'b': pair.b}
    t_1_dot = {'a': pair_dot.a, 'b': pair_dot.b}
    record_2 = Pair(w, x)
    record_2_dot = namespace(a=w_dot, b=x_dot)
    held_dot, listed_dot = t_1_dot, (record_2_dot.a, record_2_dot.b)
    held, listed = (t_1, (record_2.a, record_2.b))
    out_1, out_1_dot = call_2_jvp(
        first,
        np.array([0.2, x, 0.5]),
        self_dot=first_dot,
        x_dot=np.array([0.0, x_dot, 0.0]),
    )
    out_2, out_2_dot = call_1_jvp(second, out_1, self_dot=second_dot, x_dot=out_1_dot)
    out_3, out_3_dot = call_jvp(third, out_2, self_dot=third_dot, x_dot=out_2_dot)
    out = out_3
    out_dot = out_3_dot
    t_2 = np.sum(out)
    return (
        t_2 * p.product + q.product * held['a'] + listed[0] * listed[1],
        (
            p.product * np.sum(out_dot)
            + t_2 * p_dot.product
            + held['a'] * q_dot.product
            + q.product * held_dot['a']
            + listed[1] * listed_dot[0]
            + listed[0] * listed_dot[1]
        ),
    )
