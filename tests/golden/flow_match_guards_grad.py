def settled_grad(x, moves):
    """Gradient of settled with respect to x."""
    a, b = 1.0, 2.0
    step = None
    t_2s = []
    t_3s = []
    for move in moves:
        if move[0] == 'to':
            a = move[1]
        t_2 = move[0] == 'to' and a > 3 * x
        t_2s.append(t_2)
        if t_2:
            x = x + 0.1
        else:
            if move[0] == 'by' or (move[0] == 'up'):
                step = move[1]
            t_3 = (move[0] == 'by' or (move[0] == 'up')) and steep(step)
            t_3s.append(t_3)
            if t_3:
                x = x + step * a
            else:
                kind = move[0]
                b = move[1]
                x = x * b + len(kind)
    a_1 = a
    t_1 = x * a
    a = x
    c = t_1
    c_1 = c
    if c > 40:
        y = a * b
    else:
        c = x
        a = t_1
        if c > 3:
            y = c * b
        else:
            y = a * a

    # return y * a + b * x
    y_bar = a
    a_bar = y
    x_bar = b
    t_1_bar = 0.0
    if c_1 > 40:
        # y = a * b
        a_bar += b * y_bar
    else:
        c_bar = 0.0
        if c > 3:
            # y = c * b
            c_bar += b * y_bar
        else:
            # y = a * a
            a_bar += 2 * a * y_bar
        # a = t_1
        t_1_bar += a_bar
        # c = x
        x_bar += c_bar
        a_bar = 0.0
    # a = x
    x_bar += a_bar
    # t_1 = x * a
    x_bar += a_1 * t_1_bar
    for i in range(len(moves) - 1, -1, -1):
        move = moves[i]
        t_2 = t_2s.pop()
        if not t_2:
            t_3 = t_3s.pop()
            if not t_3:
                # x = x * b + len(kind)
                b = move[1]
                x_bar = b * x_bar
    return x_bar
