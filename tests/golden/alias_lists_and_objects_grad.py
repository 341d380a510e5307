from autotangent.runtime import namespace


def ledger_grad(x, k):
    """Gradient of ledger with respect to (x, k)."""
    entries_bar = [0.0, 0.0]
    entries = [x, 1.0]
    book_bar = entries_bar
    book = entries
    book[1] = x * k
    book_bar.append(0.0)
    book.append(k * k)
    shelf_bar = [entries_bar, entries_bar]
    shelf = [entries, entries]
    shelf_1 = shelf[0][0]
    shelf[0][0] = entries[1] * k
    names_bar = {'first': 0.0}
    names = {"first": x}
    same_bar = names_bar
    same = names
    same_bar['second'] = 0.0
    same["second"] = x * x
    cell_bar = namespace(value=0.0)
    cell = Cell(x)
    twin_bar = cell_bar
    twin = cell
    twin_1 = twin.value
    twin.value = cell.value * k
    t_1_bar = [0.0, 0.0]
    t_1 = [0.0, 1.0]
    t_2_bar = [0.0, 0.0]
    t_2 = [2.0, x]
    rows_bar = [t_1_bar, t_2_bar]
    rows = [t_1, t_2]
    row_1s = []
    for row, row_bar in zip(rows, rows_bar):
        row_1 = row[0]
        row_1s.append(row_1)
        row[0] = row[1] * k

    # return ( entries[0] * entries[2] + shelf[1][1] + names["second"] * names["firs ...
    entries_bar[0] += entries[2]
    entries_bar[2] += entries[0]
    shelf_bar[1][1] += 1
    names_bar['second'] += names['first']
    names_bar['first'] += names['second']
    cell_bar.value += 1
    rows_bar[0][0] += rows[1][0]
    rows_bar[1][0] += rows[0][0]
    k_bar = 0.0
    for i in range(min(len(rows), len(rows_bar)) - 1, -1, -1):
        row = rows[i]
        row_bar = rows_bar[i]
        row_1 = row_1s.pop()
        row[0] = row_1
        # row[0] = row[1] * k
        row_bar[1] += k * row_bar[0]
        k_bar += row[1] * row_bar[0]
        row_bar[0] = 0.0
    # t_2 = [2.0, x]
    x_bar = t_2_bar[1]
    twin.value = twin_1
    # twin.value = cell.value * k
    twin_2_bar = twin_bar.value
    twin_bar.value = 0.0
    cell_bar.value += k * twin_2_bar
    k_bar += cell.value * twin_2_bar
    # cell = Cell(x)
    x_bar += cell_bar.value
    # same["second"] = x * x
    x_bar += 2 * x * same_bar['second']
    same_bar['second'] = 0.0
    # names = {"first": x}
    x_bar += names_bar['first']
    shelf[0][0] = shelf_1
    # shelf[0][0] = entries[1] * k
    shelf_2_bar = shelf_bar[0][0]
    shelf_bar[0][0] = 0.0
    entries_bar[1] += k * shelf_2_bar
    k_bar += entries[1] * shelf_2_bar
    # book.append(k * k)
    t_3_bar = book_bar.pop()
    k_bar += 2 * k * t_3_bar
    # book[1] = x * k
    x_bar += k * book_bar[1]
    k_bar += x * book_bar[1]
    book_bar[1] = 0.0
    # entries = [x, 1.0]
    x_bar += entries_bar[0]
    return x_bar, k_bar
