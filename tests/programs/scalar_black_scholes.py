"""math.erf and erfc: the price of a European call and a put."""
import math


def straddle(spot, strike, vol, rate, years):
    spread = vol * math.sqrt(years)
    d1 = (math.log(spot / strike) + (rate + vol**2 / 2) * years) / spread
    d2 = d1 - spread
    call = spot * 0.5 * (1 + math.erf(d1 / math.sqrt(2)))
    call = call - strike * math.exp(-rate * years) * 0.5 * math.erfc(-d2 / math.sqrt(2))
    put = call - spot + strike * math.exp(-rate * years)
    return call + put


example = dict(spot=101.0, strike=97.0, vol=0.23, rate=0.03, years=0.8)
wrt = ("spot", "strike", "vol", "rate", "years")
milestone = 1
