from autotangent.runtime import pair, put_back, snapshot, zeros

looked_at_fwd, looked_at_rev = pair(
    looked_at,
    "table x",
    "table mapping(str: float), x float",
)
noted_fwd, noted_rev = pair(noted, "table x", "table mapping(str: float), x float")
note_fwd, note_rev = pair(note, "table x", "table mapping(str: float), x float")


def primal_grad(x):
    """Gradient of primal with respect to x."""
    first, second, third = {"a": 2.0 * x}, {"a": x}, {"a": x, "b": 1.5}
    first_1 = snapshot(first)
    _, saved = note_fwd(first, x)
    second_1 = snapshot(second)
    _, saved_1 = noted_fwd(second, 0.5 * x)
    dropped(third)
    y = 1.0
    if "b" in first:
        y = 3.0 * x
    t_1 = list(first)
    for k in t_1:
        y = 2.0 * y + first[k]
    y_1 = y
    t_2 = list(second)
    t_3, saved_2 = looked_at_fwd(second, x)

    # return y * len(first) + len(third) * x + looked_at(second, x)
    y_bar = len(first)
    second_bar = zeros(second)
    x_bar = len(third) + looked_at_rev(saved_2, 1.0, second_bar)
    for i in range(len(t_2) - 1, -1, -1):
        k = t_2[i]
        # y += x * second[k]
        x_bar += second[k] * y_bar
        second_bar[k] += x * y_bar
    if 'a' not in third:
        # y = y * y
        y_bar = 2 * y_1 * y_bar
    first_bar = zeros(first)
    for j in range(len(t_1) - 1, -1, -1):
        k = t_1[j]
        # y = 2.0 * y + first[k]
        first_bar[k] += y_bar
        y_bar = 2 * y_bar
    if 'b' in first:
        # y = 3.0 * x
        x_bar += 3 * y_bar
    # noted(second, 0.5 * x)
    x_1_bar = noted_rev(saved_1, second_bar)
    put_back(second, second_1)
    x_bar += 0.5 * x_1_bar
    # note(first, x)
    x_2_bar = note_rev(saved, first_bar)
    put_back(first, first_1)
    x_bar += x_2_bar
    # first, second, third = {"a": 2.0 * x}, {"a": x}, {"a": x, "b": 1.5}
    x_bar += 2 * first_bar['a'] + second_bar['a']
    return x_bar
