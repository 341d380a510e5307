import numpy as np


def balance_grad(flow, loss):
    """Gradient of balance with respect to (flow, loss)."""
    stock = np.zeros(3)
    stores_1 = np.zeros(2)
    stores = {'main': stock, 'spare': stores_1}
    stores["main"][0] = flow * flow
    stores_2 = stores['spare'][1]
    stores["spare"][1] = loss * stock[0]

    # return np.sum(stock**2) + np.sum(stores["spare"])
    stock_bar = 2 * stock
    stores_1_bar = np.zeros_like(stores_1)
    stores_bar = {'main': stock_bar, 'spare': stores_1_bar}
    stores_bar['spare'] += 1
    stores['spare'][1] = stores_2
    # stores["spare"][1] = loss * stock[0]
    stores_3_bar = stores_bar['spare'][1]
    stores_bar['spare'][1] = 0.0
    loss_bar = stock[0] * stores_3_bar
    stock_bar[0] += loss * stores_3_bar
    # stores["main"][0] = flow * flow
    flow_bar = 2 * flow * stores_bar['main'][0]
    stores_bar['main'][0] = 0.0
    return flow_bar, loss_bar
