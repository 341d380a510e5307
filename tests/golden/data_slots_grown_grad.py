from autotangent.runtime import add_into, held_at, hold_at, namespace, pair, put_back, shadowed_pair, shadows, snapshot, spread_over, unspliced, zeros

add_fwd, add_rev = pair(
    Rate.__add__,
    "self other",
    "self tests.programs.data_slots_grown:Rate{value: float}, other float",
)
imul_fwd, imul_rev = shadowed_pair(
    Account.__imul__,
    "self",
    "self tests.programs.data_slots_grown:Account{value: float}, other float",
)
iadd_fwd, iadd_rev = shadowed_pair(
    Account.__iadd__,
    "self other",
    "self tests.programs.data_slots_grown:Account{value: float}, other float",
)
go_fwd, go_rev = shadowed_pair(
    Path.go,
    "self value",
    "self tests.programs.data_slots_grown:Path{steps: list(float), named: mapping(int: float)}, value float",
)


def grown_grad(x, y):
    """Gradient of grown with respect to (x, y)."""
    path = Path()
    path_bar = shadows(path)
    saveds = []
    path_1s = []
    for k in range(3):
        path_1 = snapshot(path)
        path_1s.append(path_1)
        _, saved = go_fwd(path, x * k, self_bar=path_bar)
        saveds.append(saved)
    t_8_bar = [0.0]
    t_8 = [x]
    t_9_bar = [0.0, 0.0]
    t_9 = [y, 1.0]
    rows_bar = {'a': t_8_bar, 'b': t_9_bar}
    rows = {'a': t_8, 'b': t_9}
    same_bar = rows_bar['a']
    same = rows["a"]
    t_10 = [1.5, y]
    items_bars = []
    all_items = []
    for v in t_10:
        items_bar = rows_bar['a']
        items_bars.append(items_bar)
        items = rows['a']
        all_items.append(items)
        t_1 = v * x
        t_2 = same[-1] * y
        items_bar.append(0.0)
        items.append(t_1)
        items_bar.append(0.0)
        items.append(t_2)
    items_1_bar = rows_bar['b']
    items_1 = rows['b']
    t_4 = []
    for _ in range(2):
        for j in range(len(items_1)):
            t_4.append(items_1[j])
    items_1_bar[:] = [0.0] * len(t_4)
    items_1_1 = items_1[:]
    items_1[:] = t_4
    items_1_bar_1 = items_1_bar
    items_1_bar = rows_bar['b']
    items_1_2 = items_1
    items_1 = rows['b']
    t_3 = []
    for v_1 in rows['a']:
        t_3.append(v_1 * x)
    for i in range(len(t_3)):
        items_1_bar.append(0.0)
        items_1.append(t_3[i])
    t_11_bar = namespace(value=0.0)
    t_11 = Account(x)
    t_12_bar = namespace(value=0.0)
    t_12 = Rate(y)
    account_bar, rate_bar = t_11_bar, t_12_bar
    account, rate = t_11, t_12
    books_bar = {'account': account_bar, 'rate': rate_bar}
    books = {"account": account, "rate": rate}
    books_1 = books['account'].value
    (t_6, t_6_bar), saved_1 = iadd_fwd(
        books['account'], y, self_bar=books_bar['account']
    )
    books_bar_1 = held_at(books_bar, 'account')
    books_bar['account'] = t_6_bar
    books_2 = held_at(books, 'account')
    books['account'] = t_6
    books_3 = books['account'].value
    (t_7, t_7_bar), saved_2 = imul_fwd(
        books['account'], 3.0, self_bar=books_bar['account']
    )
    books_bar_2 = held_at(books_bar, 'account')
    books_bar['account'] = t_7_bar
    books_4 = held_at(books, 'account')
    books['account'] = t_7
    t_13, saved_3 = add_fwd(books['rate'], x)
    t_13_bar = shadows(t_13)
    books_bar_3 = held_at(books_bar, 'rate')
    books_bar['rate'] = t_13_bar
    books_5 = held_at(books, 'rate')
    books['rate'] = t_13
    t_5 = []
    t_14 = list(path.named)
    for key in t_14:
        t_5.append(path.named[key])
    t_15 = sum(path.steps)
    t_16 = sum(t_5)
    t_17 = sum(same)
    t_18 = sum(rows['b'])

    # return total + sum(path.steps) * sum(path.named.values()) + sum(same) * sum(ro ...
    add_into(path_bar.steps, spread_over(t_16, path.steps))
    t_5_bar = zeros(t_5)
    add_into(t_5_bar, spread_over(t_15, t_5))
    add_into(same_bar, spread_over(t_18, same))
    add_into(rows_bar['b'], spread_over(t_17, rows['b']))
    for m in range(len(t_14) - 1, -1, -1):
        key = t_14[m]
        # t_5.append(path.named[key])
        t_19_bar = t_5_bar.pop()
        path_bar.named[key] += t_19_bar
    # total = account.value * books["account"].value + rate.value * books["rate"].value
    account_bar.value += books['account'].value
    books_bar['account'].value += account.value
    rate_bar.value += books['rate'].value
    books_bar['rate'].value += rate.value
    hold_at(books, 'rate', books_5)
    hold_at(books_bar, 'rate', books_bar_3)
    # t_12 = books['rate'].__add__(x)
    x_bar = add_rev(saved_3, t_13_bar, books_bar['rate'])
    hold_at(books, 'account', books_4)
    hold_at(books_bar, 'account', books_bar_2)
    # t_7, t_7_bar = books['account'].__imul__(3.0, self_bar=books_bar['account'])
    imul_rev(saved_2)
    books['account'].value = books_3
    hold_at(books, 'account', books_2)
    hold_at(books_bar, 'account', books_bar_1)
    # t_6, t_6_bar = books['account'].__iadd__(y, self_bar=books_bar['account'])
    y_bar = iadd_rev(saved_1)
    books['account'].value = books_1
    # t_11 = Rate(y)
    y_bar += t_12_bar.value
    # t_10 = Account(x)
    x_bar += t_11_bar.value
    t_3_bar = zeros(t_3)
    for i in range(len(t_3) - 1, -1, -1):
        # rows["b"] += map(lambda v: v * x, rows["a"])
        t_20_bar = items_1_bar.pop()
        items_1.pop()
        t_3_bar[i] += t_20_bar
    for n in range(len(rows['a']) - 1, -1, -1):
        v_1 = rows['a'][n]
        # t_3.append(v_1 * x)
        t_21_bar = t_3_bar.pop()
        t_3.pop()
        v_1_bar = x * t_21_bar
        x_bar += v_1 * t_21_bar
        rows_bar['a'][n] += v_1_bar
    # rows["b"] *= 2
    items_1_3_bar = unspliced(items_1_bar_1, slice(None), zeros(items_1_1), len(t_4))
    unspliced(items_1_2, slice(None), items_1_1, len(t_4))
    t_4_bar = zeros(t_4)
    add_into(t_4_bar, items_1_3_bar)
    for _ in range(2):
        for j in range(len(items_1_2) - 1, -1, -1):
            # rows["b"] *= 2
            t_22_bar = t_4_bar.pop()
            items_1_bar_1[j] += t_22_bar
    t_10_bar = zeros(t_10)
    for i_ in range(len(t_10) - 1, -1, -1):
        v = t_10[i_]
        items = all_items.pop()
        items_bar = items_bars.pop()
        # rows["a"] += [v * x, same[-1] * y]
        t_23_bar = items_bar.pop()
        items.pop()
        t_2_bar = t_23_bar
        t_24_bar = items_bar.pop()
        items.pop()
        t_1_bar = t_24_bar
        same_bar[-1] += y * t_2_bar
        y_bar += same[-1] * t_2_bar
        v_bar = x * t_1_bar
        x_bar += v * t_1_bar
        t_10_bar[i_] += v_bar
    # for v in [1.5, y]:
    y_bar += t_10_bar[1]
    # t_9 = [y, 1.0]
    y_bar += t_9_bar[0]
    # t_8 = [x]
    x_bar += t_8_bar[0]
    for k in range(2, -1, -1):
        saved = saveds.pop()
        path_1 = path_1s.pop()
        # path.go(x * k)
        value_1_bar = go_rev(saved)
        put_back(path, path_1)
        x_bar += k * value_1_bar
    return x_bar, y_bar
