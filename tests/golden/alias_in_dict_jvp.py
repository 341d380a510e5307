import numpy as np


def balance_jvp(flow, loss, *, flow_dot, loss_dot):
    """Value and tangent of balance along (flow_dot, loss_dot)."""
    stock = np.zeros(3)
    stock_dot = np.zeros_like(stock)
    stores_1 = np.zeros(2)
    stores = {'main': stock, 'spare': stores_1}
    stores_dot = {'main': stock_dot, 'spare': np.zeros_like(stores_1)}
    stores_dot['main'][0] = 2 * flow * flow_dot
    stores["main"][0] = flow * flow
    stores_dot['spare'][1] = stock[0] * loss_dot + loss * stock_dot[0]
    stores["spare"][1] = loss * stock[0]
    return (
        np.sum(stock**2) + np.sum(stores['spare']),
        2 * np.sum(stock * stock_dot) + np.sum(stores_dot['spare']),
    )
