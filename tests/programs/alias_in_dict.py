"""An array becomes active through the dict that holds it, and a list through the list of lists."""

import numpy as np


def balance(flow, loss):
    stock = np.zeros(3)
    stores = {"main": stock, "spare": np.zeros(2)}
    stores["main"][0] = flow * flow
    stores["spare"][1] = loss * stock[0]
    return np.sum(stock**2) + np.sum(stores["spare"])


example = dict(flow=1.3, loss=0.4)
wrt = ("flow", "loss")
milestone = 3
