from autotangent.runtime import namespace, tangent

swapped_jvp = tangent(
    swapped,
    "pair scale",
    "pair tests.programs.data_slots_replaced:Pair{left: float, right: float}, scale float",
)


def rounds_jvp(x, w, *, x_dot, w_dot):
    """Value and tangent of rounds along (x_dot, w_dot)."""
    points = [(x, w), (w, x)]
    points_dot = [(x_dot, w_dot), (w_dot, x_dot)]
    points_dot[0] = (
        points[1][1] * points_dot[0][0] + points[0][0] * points_dot[1][1],
        x * points_dot[0][1] + points[0][1] * x_dot,
    )
    points[0] = (points[0][0] * points[1][1], points[0][1] * x)
    pairs = {"first": Pair(x, w)}
    pairs_dot = {'first': namespace(left=x_dot, right=w_dot)}
    total = 0.0
    total_dot = 0.0
    for k in range(3):
        pairs_1, pairs_1_dot = swapped_jvp(
            pairs['first'], x, pair_dot=pairs_dot['first'], scale_dot=x_dot
        )
        pairs_dot['first'] = pairs_1_dot
        pairs['first'] = pairs_1
        total += pairs["first"].left * w
        total_dot = (
            total_dot + w * pairs_dot['first'].left + pairs['first'].left * w_dot
        )
    records = [{"a": x}, {"a": w}]
    records_dot = [{'a': x_dot}, {'a': w_dot}]
    records_dot[0] = {'a': x * records_dot[1]['a'] + records[1]['a'] * x_dot}
    records[0] = {"a": records[1]["a"] * x}
    return (
        (
            total * pairs['first'].right
            + points[0][0] * points[0][1]
            + records[0]['a'] ** 2
        ),
        (
            pairs['first'].right * total_dot
            + total * pairs_dot['first'].right
            + points[0][1] * points_dot[0][0]
            + points[0][0] * points_dot[0][1]
            + 2 * records[0]['a'] * records_dot[0]['a']
        ),
    )
