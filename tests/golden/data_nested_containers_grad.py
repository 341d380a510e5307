import numpy as np
from autotangent.runtime import add_into, zeros


def deep_grad(model, x):
    """Gradient of deep with respect to (model, x)."""
    xs = []
    x_1s = []
    for W, b in model['layers']:
        xs.append(x)
        x_1 = W @ x + b
        x_1s.append(x_1)
        x = np.sin(x_1)
    scale, t_1 = model['output']
    shift, _ = t_1

    # return scale * np.sum(x) + shift**2
    scale_bar = np.sum(x)
    x_bar = np.full_like(x, scale)
    shift_bar = 2 * shift
    # shift, _ = t_1
    t_1_bar = zeros(t_1)
    t_1_bar[0] += shift_bar
    # scale, t_1 = model['output']
    model_bar = zeros(model)
    model_bar['output'][0] += scale_bar
    add_into(model_bar['output'][1], t_1_bar)
    for i in range(len(model['layers']) - 1, -1, -1):
        W, b = model['layers'][i]
        x_1 = x_1s.pop()
        x = xs.pop()
        # x = np.sin(W @ x + b)
        x_1_bar = np.cos(x_1) * x_bar
        W_bar = np.outer(x_1_bar, x)
        b_bar = x_1_bar
        x_bar = W.T @ x_1_bar
        model_bar['layers'][i][0] += W_bar
        model_bar['layers'][i][1] += b_bar
    return model_bar, x_bar
