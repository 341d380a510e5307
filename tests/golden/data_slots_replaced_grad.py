from autotangent.runtime import pair, zeros

swapped_fwd, swapped_rev = pair(
    swapped,
    "pair scale",
    "pair tests.programs.data_slots_replaced:Pair{left: float, right: float}, scale float",
)


def rounds_grad(x, w):
    """Gradient of rounds with respect to (x, w)."""
    points = [(x, w), (w, x)]
    points_1 = points[0]
    points[0] = (points[0][0] * points[1][1], points[0][1] * x)
    pairs = {"first": Pair(x, w)}
    total = 0.0
    saveds = []
    pairs_1s = []
    for k in range(3):
        pairs_2, saved = swapped_fwd(pairs['first'], x)
        saveds.append(saved)
        pairs_1 = pairs['first']
        pairs_1s.append(pairs_1)
        pairs['first'] = pairs_2
        total += pairs["first"].left * w
    records = [{"a": x}, {"a": w}]
    records_1 = records[0]
    records[0] = {"a": records[1]["a"] * x}

    # return total * pairs["first"].right + points[0][0] * points[0][1] + records[0] ...
    total_bar = pairs['first'].right
    pairs_bar = zeros(pairs)
    pairs_bar['first'].right += total
    points_bar = zeros(points)
    points_bar[0][0] += points[0][1]
    points_bar[0][1] += points[0][0]
    records_bar = zeros(records)
    records_bar[0]['a'] += 2 * records[0]['a']
    records[0] = records_1
    # records[0] = {"a": records[1]["a"] * x}
    records_2_bar = records_bar[0]
    records_bar[0] = zeros(records[0])
    records_bar[1]['a'] += x * records_2_bar['a']
    x_bar = records[1]['a'] * records_2_bar['a']
    # records = [{"a": x}, {"a": w}]
    x_bar += records_bar[0]['a']
    w_bar = records_bar[1]['a']
    for k in range(2, -1, -1):
        # total += pairs["first"].left * w
        pairs_bar['first'].left += w * total_bar
        w_bar += pairs['first'].left * total_bar
        saved = saveds.pop()
        pairs_1 = pairs_1s.pop()
        pairs['first'] = pairs_1
        # pairs["first"] = swapped(pairs["first"], x)
        pairs_3_bar = pairs_bar['first']
        pairs_bar['first'] = zeros(pairs['first'])
        x_bar += swapped_rev(saved, pairs_3_bar, pairs_bar['first'])
    # pairs = {"first": Pair(x, w)}
    x_bar += pairs_bar['first'].left
    w_bar += pairs_bar['first'].right
    points[0] = points_1
    # points[0] = (points[0][0] * points[1][1], points[0][1] * x)
    points_2_bar = points_bar[0]
    points_bar[0] = zeros(points[0])
    points_bar[0][0] += points[1][1] * points_2_bar[0]
    points_bar[1][1] += points[0][0] * points_2_bar[0]
    points_bar[0][1] += x * points_2_bar[1]
    x_bar += points[0][1] * points_2_bar[1]
    # points = [(x, w), (w, x)]
    w_bar += points_bar[0][1] + points_bar[1][0]
    x_bar += points_bar[0][0] + points_bar[1][1]
    return x_bar, w_bar
