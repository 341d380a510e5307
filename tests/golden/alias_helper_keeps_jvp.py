import numpy as np
from autotangent.runtime import namespace, own, tangent

keep_jvp = tangent(
    keep,
    "holder items x",
    "holder types:SimpleNamespace{field: array(f; n)}, items list(array(f; n)), x array(f; n)",
)


def kept_jvp(x, w, *, x_dot, w_dot):
    """Value and tangent of kept along (x_dot, w_dot)."""
    x = own(x)
    x_dot = x_dot.copy()
    y_1 = x * w
    y = y_1 * x[0]
    y_dot = x[0] * (w * x_dot + w_dot * x) + x_dot[0] * y_1
    holder = SimpleNamespace(field=x)
    holder_dot = namespace(field=x_dot)
    items = [x * 3.0]
    items_dot = [3 * x_dot]
    t_1, t_1_dot = keep_jvp(
        holder, items, y, holder_dot=holder_dot, items_dot=items_dot, x_dot=y_dot
    )
    y_dot[...] = w * y_dot + w_dot * y
    y *= w
    holder_dot.field[0] = 2 * w_dot
    holder.field[0] = 2.0 * w
    items_dot[1][1] = y[0] * items_dot[1][1] + items[1][1] * y_dot[0]
    items[1][1] *= y[0]
    return (
        np.sum(holder.field**2) + np.sum(y) + np.sum(items[0] * items[1]),
        (
            2 * np.sum(holder.field * holder_dot.field)
            + np.sum(y_dot)
            + np.sum(items[1] * items_dot[0] + items[0] * items_dot[1])
        ),
    )
