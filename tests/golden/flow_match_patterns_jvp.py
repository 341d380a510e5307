def mixture_jvp(x, shape, steps, options, *, x_dot):
    """Value and tangent of mixture along x_dot."""
    total = x
    total_dot = x_dot
    if shape.width > 0:
        c = shape.center
        w = shape.width
        total_1 = (x - c) / w
        total = math.exp(-total_1**2)
        total_dot = -2 * total * total_1 * x_dot / w
    for step in steps:
        if step[0] == 'scale':
            factor = step[1]
            total_dot = factor * (x * total_dot + total * x_dot)
            total = total * factor * x
        elif (step[0] == 'shift' or step[0] == 'move') and step[1] > 0:
            amount = step[1]
            total = total + amount * x
            total_dot = total_dot + amount * x_dot
        else:
            total = total - x
            total_dot = total_dot - x_dot
    gain = options['gain']
    total = total * gain
    total_dot = gain * total_dot
    if total > 0:
        a = x
        a_dot = x_dot
        b = total
        b_dot = total_dot
        result = a * b
        result_dot = b * a_dot + a * b_dot
    else:
        result = total
        result_dot = total_dot
    return result, result_dot
