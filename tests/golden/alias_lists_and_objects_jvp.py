from autotangent.runtime import namespace, zeros


def ledger_jvp(x, k, *, x_dot, k_dot):
    """Value and tangent of ledger along (x_dot, k_dot)."""
    entries = [x, 1.0]
    entries_dot = [x_dot, 0.0]
    book = entries
    book_dot = entries_dot
    book_dot[1] = k * x_dot + x * k_dot
    book[1] = x * k
    book_dot.append(2 * k * k_dot)
    book.append(k * k)
    shelf = [entries, entries]
    shelf_dot = [entries_dot, entries_dot]
    shelf_dot[0][0] = k * entries_dot[1] + entries[1] * k_dot
    shelf[0][0] = entries[1] * k
    names = {"first": x}
    names_dot = {'first': x_dot}
    same = names
    same_dot = names_dot
    same_dot['second'] = 2 * x * x_dot
    same["second"] = x * x
    cell = Cell(x)
    cell_dot = namespace(value=x_dot)
    twin = cell
    twin_dot = cell_dot
    twin_dot.value = k * cell_dot.value + cell.value * k_dot
    twin.value = cell.value * k
    rows = [[0.0, 1.0], [2.0, x]]
    rows_dot = [zeros([0.0, 1.0]), [0.0, x_dot]]
    for row, row_dot in zip(rows, rows_dot):
        row_dot[0] = k * row_dot[1] + row[1] * k_dot
        row[0] = row[1] * k
    return (
        (
            entries[0] * entries[2]
            + shelf[1][1]
            + names['second'] * names['first']
            + cell.value
            + rows[0][0] * rows[1][0]
        ),
        (
            entries[2] * entries_dot[0]
            + entries[0] * entries_dot[2]
            + shelf_dot[1][1]
            + names['first'] * names_dot['second']
            + names['second'] * names_dot['first']
            + cell_dot.value
            + rows[1][0] * rows_dot[0][0]
            + rows[0][0] * rows_dot[1][0]
        ),
    )
