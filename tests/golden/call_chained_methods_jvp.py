from autotangent.runtime import namespace, tangent

add_jvp = tangent(
    Tally.add,
    "self value",
    "self tests.programs.call_chained_methods:Tally{rate: float, total: float}, value float",
)
grow_jvp = tangent(grow, "entries value", "entries list(float), value float")


def counted_jvp(x, k, *, x_dot, k_dot):
    """Value and tangent of counted along (x_dot, k_dot)."""
    tally = Tally(k)
    tally_dot = namespace(rate=k_dot, total=0.0)
    t_1, t_1_dot = add_jvp(tally, x, self_dot=tally_dot, value_dot=x_dot)
    entries = [x, 1.0]
    entries_dot = [x_dot, 0.0]
    book = entries
    book_dot = entries_dot
    t_2, t_2_dot = grow_jvp(
        book, x * k, entries_dot=book_dot, value_dot=k * x_dot + x * k_dot
    )
    return (
        tally.total * tally.rate + entries[2] * entries[0],
        (
            tally.rate * tally_dot.total
            + tally.total * tally_dot.rate
            + entries[0] * entries_dot[2]
            + entries[2] * entries_dot[0]
        ),
    )
