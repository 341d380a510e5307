from autotangent.runtime import namespace, pair, put_back, shadowed_pair, snapshot, zeros

grow_fwd, grow_rev = pair(grow, "entries value", "entries list(float), value float")
add_fwd, add_rev = shadowed_pair(
    Tally.add,
    "self value",
    "self tests.programs.call_chained_methods:Tally{rate: float, total: float}, value float",
)


def counted_grad(x, k):
    """Gradient of counted with respect to (x, k)."""
    tally_bar = namespace(rate=0.0, total=0.0)
    tally = Tally(k)
    tally_1 = tally.total
    _, saved = add_fwd(tally, x, self_bar=tally_bar)
    entries = [x, 1.0]
    book = entries
    book_1 = snapshot(book)
    _, saved_1 = grow_fwd(book, x * k)

    # return tally.total * tally.rate + entries[2] * entries[0]
    tally_bar.total += tally.rate
    tally_bar.rate += tally.total
    entries_bar = zeros(entries)
    entries_bar[2] += entries[0]
    entries_bar[0] += entries[2]
    # grow(book, x * k)
    value_1_bar = grow_rev(saved_1, entries_bar)
    put_back(book, book_1)
    x_bar = k * value_1_bar
    k_bar = x * value_1_bar
    # entries = [x, 1.0]
    x_bar += entries_bar[0]
    # tally.add(x)
    value_2_bar = add_rev(saved)
    tally.total = tally_1
    x_bar += value_2_bar
    # tally = Tally(k)
    k_bar += tally_bar.rate
    return x_bar, k_bar
