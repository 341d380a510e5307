from autotangent.runtime import constructor, tangent

new_Rates = constructor(Rates)
new_Rates_jvp = tangent(new_Rates, "x", "x float")
total_jvp = tangent(
    Rates.total,
    "self",
    "self tests.programs.data_updated_places:Rates{known: dict(a: float), new: dict(b: float, a: float)}",
)


def primal_jvp(x, y, *, x_dot, y_dot):
    """Value and tangent of primal along (x_dot, y_dot)."""
    rates_1, rates_1_dot = new_Rates_jvp(x, x_dot=x_dot)
    rates = rates_1
    rates_dot = rates_1_dot
    t_1 = rates.new
    t_1_dot = rates_dot.new
    for key in list(t_1):
        rates_dot.known[key] = t_1_dot[key]
        rates.known[key] = t_1[key]
    rates_dot.known['c'] = y_dot
    rates.known['c'] = y
    total = 0.0
    total_dot = 0.0
    for k in list(rates.known):
        total = total + rates.known[k] ** 2
        total_dot = total_dot + 2 * rates.known[k] * rates_dot.known[k]
    tables = [{"a": x}, {"b": x * y}]
    tables_dot = [{'a': x_dot}, {'b': y * x_dot + x * y_dot}]
    t_2 = tables[1]
    t_2_dot = tables_dot[1]
    for key_ in list(t_2):
        tables_dot[0][key_] = t_2_dot[key_]
        tables[0][key_] = t_2[key_]
    t_3, t_3_dot = new_Rates_jvp(y, x_dot=y_dot)
    t_4, t_4_dot = total_jvp(t_3, self_dot=t_3_dot)
    return (
        total * tables[0]['a'] * tables[0]['b'] + t_4,
        (
            tables[0]['b'] * (tables[0]['a'] * total_dot + total * tables_dot[0]['a'])
            + total * tables[0]['a'] * tables_dot[0]['b']
            + t_4_dot
        ),
    )
