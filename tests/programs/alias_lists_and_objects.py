"""Lists, dictionaries and objects under two names: slots stored through one are read through the other."""


class Cell:
    def __init__(self, value):
        self.value = value


def ledger(x, k):
    entries = [x, 1.0]
    book = entries
    book[1] = x * k
    book.append(k * k)
    shelf = [entries, entries]
    shelf[0][0] = entries[1] * k
    names = {"first": x}
    same = names
    same["second"] = x * x
    cell = Cell(x)
    twin = cell
    twin.value = cell.value * k
    rows = [[0.0, 1.0], [2.0, x]]
    for row in rows:
        row[0] = row[1] * k
    return (
        entries[0] * entries[2]
        + shelf[1][1]
        + names["second"] * names["first"]
        + cell.value
        + rows[0][0] * rows[1][0]
    )


example = dict(x=1.3, k=0.7)
wrt = ("x", "k")
milestone = 3
