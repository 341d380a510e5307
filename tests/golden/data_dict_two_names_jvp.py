def spread_jvp(x, y, *, x_dot, y_dot):
    """Value and tangent of spread along (x_dot, y_dot)."""
    first = {}
    first_dot = {}
    same = first
    same_dot = first_dot
    same_dot['a'] = y * x_dot + x * y_dot
    same["a"] = x * y
    t = first["a"] * x
    t_dot = x * first_dot['a'] + first['a'] * x_dot
    first_dot['a'] = t * first_dot['a'] + first['a'] * t_dot
    first["a"] = first["a"] * t
    own = {"a": y}
    own_dot = {'a': y_dot}
    own_dot['b'] = x_dot
    own["b"] = x
    own_dot.pop('a')
    own.pop("a")
    own_dot['a'] = 2 * own['b'] * own_dot['b']
    own["a"] = own["b"] * own["b"]
    return (
        same['a'] * t + own['a'] * own['b'],
        (
            t * same_dot['a']
            + same['a'] * t_dot
            + own['b'] * own_dot['a']
            + own['a'] * own_dot['b']
        ),
    )
