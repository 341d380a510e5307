from autotangent.runtime import add_into, inner, pair, spread_over, unordered_like, zeros

ends = inner(truss, "ends")
energy_fwd, energy_rev = pair(
    Spring.energy,
    "self",
    "self tests.programs.call_getters:Spring{stiffness: float, length: float}, stretch float",
)
ends_fwd, ends_rev = pair(ends, "v", "v list(float)")


def truss_grad(k, x):
    """Gradient of truss with respect to (k, x)."""
    springs = [Spring(k, 1.0), Spring(k * k, 2.0 * x)]
    t_3 = [x, 3.0, x * k]
    (first, last), saved = ends_fwd(t_3)
    k_1 = max(range(len(springs)), key=lambda i: springs[i].length)
    longest = springs[k_1]
    pairs_1 = [(x, 2.0 * k), (x * x, k)]
    pairs_2 = lambda v: v[1]
    pairs = sorted(pairs_1, key=pairs_2)
    t_2 = []
    saved_1s = []
    for v in springs:
        t_4, saved_1 = energy_fwd(v, 0.3)
        saved_1s.append(saved_1)
        t_2.append(t_4)
    t_1 = []
    for v in pairs:
        t_1.append(v[0])

    # return total + longest.stiffness * first * last + sum(map(operator.itemgetter( ...
    total_bar = 1.0
    longest_bar = zeros(longest)
    longest_bar.stiffness += first * last
    first_bar = longest.stiffness * last
    last_bar = longest.stiffness * first
    t_1_bar = zeros(t_1)
    add_into(t_1_bar, spread_over(1.0, t_1))
    pairs_bar = zeros(pairs)
    for j in range(len(pairs) - 1, -1, -1):
        v = pairs[j]
        # t_1.append(v[0])
        t_5_bar = t_1_bar.pop()
        v_bar = zeros(v)
        v_bar[0] += t_5_bar
        add_into(pairs_bar[j], v_bar)
    # total = sum(map(operator.methodcaller("energy", 0.3), springs))
    t_2_bar = zeros(t_2)
    add_into(t_2_bar, spread_over(total_bar, t_2))
    springs_bar = zeros(springs)
    for m in range(len(springs) - 1, -1, -1):
        v = springs[m]
        saved_1 = saved_1s.pop()
        # t_2.append(v.energy(0.3))
        t_6_bar = t_2_bar.pop()
        v_bar = zeros(v)
        energy_rev(saved_1, t_6_bar, v_bar)
        add_into(springs_bar[m], v_bar)
    # pairs = sorted([(x, 2.0 * k), (x * x, k)], key=operator.itemgetter(1))
    pairs_3_bars = unordered_like(pairs_bar, pairs_1, pairs_2, False)
    x_bar = pairs_3_bars[0][0] + 2 * x * pairs_3_bars[1][0]
    k_bar = 2 * pairs_3_bars[0][1] + pairs_3_bars[1][1]
    # longest = max(springs, key=operator.attrgetter("length"))
    add_into(springs_bar[k_1], longest_bar)
    # first, last = ends([x, 3.0, x * k])
    t_3_bar = zeros(t_3)
    ends_rev(saved, (first_bar, last_bar), t_3_bar)
    x_bar += t_3_bar[0] + k * t_3_bar[2]
    k_bar += x * t_3_bar[2]
    # springs = [Spring(k, 1.0), Spring(k * k, 2.0 * x)]
    k_bar += springs_bar[0].stiffness + 2 * k * springs_bar[1].stiffness
    x_bar += 2 * springs_bar[1].length
    return k_bar, x_bar
