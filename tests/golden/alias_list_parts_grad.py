import numpy as np
from autotangent.runtime import add_into, namespace, zeros


def parts_grad(x, y):
    """Gradient of parts with respect to (x, y)."""
    first_1 = x * 2
    first = types.SimpleNamespace(numbers=[x[0], x[1]], array=first_1)
    second_1 = first.numbers[:]
    second = types.SimpleNamespace(numbers=second_1, array=first.array)
    third_1 = first.numbers[1:]
    third = {'numbers': third_1, 'array': first.array}
    held = first.numbers[:1]
    fourth = {"numbers": held, "array": first.array}
    second.array[0] = y[1]
    first.numbers[0] = 4 * x[0]
    third_2 = third['numbers'][0]
    third["numbers"][0] *= x[1]
    total_1 = np.sum(first.array)
    total_2 = total_1 * second.numbers[0]
    t_1 = x * 3
    t_1_bar = np.zeros_like(t_1)
    t_2 = y * 2
    t_2_bar = np.zeros_like(t_2)
    rows_bar = [t_1_bar, t_2_bar]
    rows = [t_1, t_2]
    more_bar = rows_bar[:]
    more = rows[:]
    t_3 = x * y
    t_3_bar = np.zeros_like(t_3)
    more_bar.append(t_3_bar)
    more.append(t_3)
    more[1][0] = x[1]

    # return total + np.sum(rows[0] * rows[1])
    rows_bar[0] += rows[1]
    rows_bar[1] += rows[0]
    # more[1][0] = x[1]
    x_bar = np.zeros_like(x)
    x_bar[1] = more_bar[1][0]
    more_bar[1][0] = 0.0
    more_bar.pop()
    # t_3 = x * y
    x_bar += y * t_3_bar
    y_bar = x * t_3_bar
    # t_2 = y * 2
    y_bar += 2 * t_2_bar
    # t_1 = x * 3
    x_bar += 3 * t_1_bar
    # total = np.sum(first.array) * second.numbers[0] * first.numbers[0] + third["nu ...
    first_1_bar = np.zeros_like(first_1)
    first_bar = namespace(numbers=zeros(first.numbers), array=first_1_bar)
    first_bar.array += second.numbers[0] * first.numbers[0]
    second_1_bar = zeros(second_1)
    second_bar = namespace(numbers=second_1_bar, array=first_bar.array)
    second_bar.numbers[0] += total_1 * first.numbers[0]
    first_bar.numbers[0] += total_2
    third_1_bar = zeros(third_1)
    third_bar = {'numbers': third_1_bar, 'array': first_bar.array}
    third_bar['numbers'][0] += fourth['numbers'][0]
    held_bar = zeros(held)
    fourth_bar = {'numbers': held_bar, 'array': first_bar.array}
    fourth_bar['numbers'][0] += third['numbers'][0]
    third['numbers'][0] = third_2
    # third["numbers"][0] *= x[1]
    x_bar[1] += third['numbers'][0] * third_bar['numbers'][0]
    third_bar['numbers'][0] = x[1] * third_bar['numbers'][0]
    # first.numbers[0] = 4 * x[0]
    x_bar[0] += 4 * first_bar.numbers[0]
    first_bar.numbers[0] = 0.0
    # second.array[0] = y[1]
    y_bar[1] += second_bar.array[0]
    second_bar.array[0] = 0.0
    # held = first.numbers[:1]
    add_into(first_bar.numbers, held_bar, slice(None, 1, None))
    # third = {"numbers": first.numbers[1:], "array": first.array}
    add_into(first_bar.numbers, third_1_bar, slice(1, None, None))
    # second = types.SimpleNamespace(numbers=list(first.numbers), array=first.array)
    add_into(first_bar.numbers, second_1_bar, slice(None))
    # first = types.SimpleNamespace(numbers=[x[0], x[1]], array=x * 2)
    x_bar[0] += first_bar.numbers[0]
    x_bar[1] += first_bar.numbers[1]
    x_bar += 2 * first_1_bar
    return x_bar, y_bar
