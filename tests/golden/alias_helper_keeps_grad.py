import numpy as np
from autotangent.runtime import namespace, own, put_back, shadowed_pair, shadows, snapshot

keep_fwd, keep_rev = shadowed_pair(
    keep,
    "holder items x",
    "holder types:SimpleNamespace{field: array(f; n)}, items list(array(f; n)), x array(f; n)",
)


def kept_grad(x, w):
    """Gradient of kept with respect to (x, w)."""
    x = own(x)
    x_bar = shadows(x)
    y_1 = x * w
    y = y_1 * x[0]
    y_bar = np.zeros_like(y)
    holder_bar = namespace(field=x_bar)
    holder = SimpleNamespace(field=x)
    t_1 = x * 3.0
    t_1_bar = np.zeros_like(t_1)
    items_bar = [t_1_bar]
    items = [t_1]
    holder_1 = snapshot(holder)
    items_1 = snapshot(items)
    _, saved = keep_fwd(
        holder, items, y, holder_bar=holder_bar, items_bar=items_bar, x_bar=y_bar
    )
    y_2 = y.copy()
    y *= w
    holder_2 = holder.field[0]
    holder.field[0] = 2.0 * w
    items_2 = items[1][1]
    items[1][1] *= y[0]

    # return np.sum(holder.field**2) + np.sum(y) + np.sum(items[0] * items[1])
    holder_bar.field += 2 * holder.field
    y_bar += 1
    items_bar[0] += items[1]
    items_bar[1] += items[0]
    items[1][1] = items_2
    # items[1][1] *= y[0]
    items_3_bar = items_bar[1][1]
    items_bar[1][1] = 0.0
    items_bar[1][1] += y[0] * items_3_bar
    y_bar[0] += items[1][1] * items_3_bar
    holder.field[0] = holder_2
    # holder.field[0] = 2.0 * w
    w_bar = 2 * holder_bar.field[0]
    holder_bar.field[0] = 0.0
    y[...] = y_2
    # y *= w
    y_3_bar = y_bar.copy()
    y_bar[...] = 0.0
    y_bar += w * y_3_bar
    w_bar += y @ y_3_bar
    # keep(holder, items, y)
    keep_rev(saved)
    put_back(holder, holder_1)
    put_back(items, items_1)
    # t_1 = x * 3.0
    x_bar += 3 * t_1_bar
    # y = x * w * x[0]
    y_4_bar = x[0] * y_bar
    x_bar += w * y_4_bar
    w_bar += x @ y_4_bar
    x_bar[0] += y_1 @ y_bar
    return x_bar, w_bar
