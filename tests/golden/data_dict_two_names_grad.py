from autotangent.runtime import held_at, hold_at, zeros


def spread_grad(x, y):
    """Gradient of spread with respect to (x, y)."""
    first_bar = {}
    first = {}
    same_bar = first_bar
    same = first
    same_bar['a'] = 0.0
    same["a"] = x * y
    t = first["a"] * x
    first_bar['a'] = 0.0
    first_1 = held_at(first, 'a')
    first["a"] = first["a"] * t
    own = {"a": y}
    own["b"] = x
    own.pop("a")
    own_1 = held_at(own, 'a')
    own["a"] = own["b"] * own["b"]

    # return same["a"] * t + own["a"] * own["b"]
    same_bar['a'] += t
    t_bar = same['a']
    own_bar = zeros(own)
    own_bar['a'] += own['b']
    own_bar['b'] += own['a']
    hold_at(own, 'a', own_1)
    # own["a"] = own["b"] * own["b"]
    own_2_bar = own_bar['a']
    own_bar['a'] = 0.0
    own_bar['b'] += 2 * own['b'] * own_2_bar
    # own.pop("a")
    own_bar['a'] = 0.0
    # own["b"] = x
    x_bar = own_bar['b']
    own_bar['b'] = 0.0
    # own = {"a": y}
    y_bar = own_bar['a']
    hold_at(first, 'a', first_1)
    # first["a"] = first["a"] * t
    t_bar += first['a'] * first_bar['a']
    first_bar['a'] = t * first_bar['a']
    # t = first["a"] * x
    first_bar['a'] += x * t_bar
    x_bar += first['a'] * t_bar
    # same["a"] = x * y
    x_bar += y * same_bar['a']
    y_bar += x * same_bar['a']
    same_bar['a'] = 0.0
    return x_bar, y_bar
