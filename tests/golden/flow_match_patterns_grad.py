import math


def mixture_grad(x, shape, steps, options):
    """Gradient of mixture with respect to x."""
    total = x
    if shape.width > 0:
        c = shape.center
        w = shape.width
        total = math.exp(-(((x - c) / w) ** 2))
        total_1 = total
    totals = []
    for step in steps:
        totals.append(total)
        if step[0] == 'scale':
            factor = step[1]
            total = total * factor * x
        elif (step[0] == 'shift' or step[0] == 'move') and step[1] > 0:
            amount = step[1]
            total = total + amount * x
        else:
            total = total - x
    gain = options['gain']
    total = total * gain
    if total > 0:
        a = x
        b = total

    # return result
    result_bar = 1.0
    x_bar = 0.0
    if total > 0:
        # result = a * b
        a_bar = b
        b_bar = a
        # b = total
        total_bar = b_bar
        # a = x
        x_bar += a_bar
    else:
        # result = total
        total_bar = result_bar
    # total = total * gain
    total_bar = gain * total_bar
    for i in range(len(steps) - 1, -1, -1):
        step = steps[i]
        total = totals.pop()
        if step[0] == 'scale':
            # total = total * factor * x
            factor = step[1]
            x_bar += total * factor * total_bar
            total_bar = factor * x * total_bar
        elif (step[0] == 'shift' or step[0] == 'move') and step[1] > 0:
            # total = total + amount * x
            amount = step[1]
            x_bar += amount * total_bar
        else:
            # total = total - x
            x_bar -= total_bar
    if shape.width > 0:
        # total = math.exp(-(((x - c) / w) ** 2))
        x_bar -= 2 * total_1 * (x - c) * total_bar / (w * w)
        total_bar = 0.0
    # total = x
    x_bar += total_bar
    return x_bar
