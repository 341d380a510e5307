from autotangent.runtime import namespace, shadows, tangent

go_jvp = tangent(
    Path.go,
    "self value",
    "self tests.programs.data_slots_grown:Path{steps: list(float), named: mapping(int: float)}, value float",
)
iadd_jvp = tangent(
    Account.__iadd__,
    "self other",
    "self tests.programs.data_slots_grown:Account{value: float}, other float",
)
imul_jvp = tangent(
    Account.__imul__,
    "self",
    "self tests.programs.data_slots_grown:Account{value: float}, other float",
)
add_jvp = tangent(
    Rate.__add__,
    "self other",
    "self tests.programs.data_slots_grown:Rate{value: float}, other float",
)


def grown_jvp(x, y, *, x_dot, y_dot):
    """Value and tangent of grown along (x_dot, y_dot)."""
    path = Path()
    path_dot = shadows(path)
    for k in range(3):
        t_8, t_8_dot = go_jvp(path, x * k, self_dot=path_dot, value_dot=k * x_dot)
    rows = {"a": [x], "b": [y, 1.0]}
    rows_dot = {'a': [x_dot], 'b': [y_dot, 0.0]}
    same = rows["a"]
    same_dot = rows_dot['a']
    for v, v_dot in zip([1.5, y], [0.0, y_dot]):
        items = rows['a']
        items_dot = rows_dot['a']
        t_1 = v * x
        t_1_dot = x * v_dot + v * x_dot
        t_2 = same[-1] * y
        t_2_dot = y * same_dot[-1] + same[-1] * y_dot
        items_dot.append(t_1_dot)
        items.append(t_1)
        items_dot.append(t_2_dot)
        items.append(t_2)
    items_1 = rows['b']
    items_1_dot = rows_dot['b']
    t_4 = []
    t_4_dot = []
    for _ in range(2):
        for j in range(len(items_1)):
            t_4_dot.append(items_1_dot[j])
            t_4.append(items_1[j])
    items_1_dot[:] = t_4_dot
    items_1[:] = t_4
    items_1 = rows['b']
    items_1_dot = rows_dot['b']
    t_3 = []
    t_3_dot = []
    for v_1, v_1_dot in zip(rows['a'], rows_dot['a']):
        t_3_dot.append(x * v_1_dot + v_1 * x_dot)
        t_3.append(v_1 * x)
    for i in range(len(t_3)):
        items_1_dot.append(t_3_dot[i])
        items_1.append(t_3[i])
    account_dot, rate_dot = namespace(value=x_dot), namespace(value=y_dot)
    account, rate = Account(x), Rate(y)
    books = {"account": account, "rate": rate}
    books_dot = {'account': account_dot, 'rate': rate_dot}
    t_6_1, t_6_1_dot = iadd_jvp(
        books['account'], y, self_dot=books_dot['account'], other_dot=y_dot
    )
    t_6 = t_6_1
    t_6_dot = t_6_1_dot
    books_dot['account'] = t_6_dot
    books['account'] = t_6
    t_7_1, t_7_1_dot = imul_jvp(books['account'], 3.0, self_dot=books_dot['account'])
    t_7 = t_7_1
    t_7_dot = t_7_1_dot
    books_dot['account'] = t_7_dot
    books['account'] = t_7
    books_1, books_1_dot = add_jvp(
        books['rate'], x, self_dot=books_dot['rate'], other_dot=x_dot
    )
    books_dot['rate'] = books_1_dot
    books['rate'] = books_1
    total = account.value * books["account"].value + rate.value * books["rate"].value
    total_dot = (
        books['account'].value * account_dot.value
        + account.value * books_dot['account'].value
        + books['rate'].value * rate_dot.value
        + rate.value * books_dot['rate'].value
    )
    t_5 = []
    t_5_dot = []
    for key in list(path.named):
        t_5_dot.append(path_dot.named[key])
        t_5.append(path.named[key])
    t_9 = sum(path.steps)
    t_10 = sum(t_5)
    t_11 = sum(same)
    t_12 = sum(rows['b'])
    return (
        total + t_9 * t_10 + t_11 * t_12,
        (
            total_dot
            + t_10 * sum(path_dot.steps)
            + t_9 * sum(t_5_dot)
            + t_12 * sum(same_dot)
            + t_11 * sum(rows_dot['b'])
        ),
    )
