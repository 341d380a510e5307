def settled_jvp(x, moves, *, x_dot):
    """Value and tangent of settled along x_dot."""
    a, b = 1.0, 2.0
    for move in moves:
        if move[0] == 'to':
            a = move[1]
        if move[0] == 'to' and a > 3 * x:
            x = x + 0.1
        else:
            if move[0] == 'by' or (move[0] == 'up'):
                step = move[1]
            if (move[0] == 'by' or (move[0] == 'up')) and steep(step):
                x = x + step * a
            else:
                kind = move[0]
                b = move[1]
                x = x * b + len(kind)
                x_dot = b * x_dot
    t_1 = x * a
    t_1_dot = a * x_dot
    a = x
    a_dot = x_dot
    c = t_1
    c_dot = t_1_dot
    if c > 40:
        y = a * b
        y_dot = b * a_dot
    else:
        c = x
        c_dot = x_dot
        a = t_1
        a_dot = t_1_dot
        if c > 3:
            y = c * b
            y_dot = b * c_dot
        else:
            y = a * a
            y_dot = 2 * a * a_dot
    return y * a + b * x, a * y_dot + y * a_dot + b * x_dot
