import math

from autotangent.runtime import quotient


def straddle_grad(spot, strike, vol, rate, years):
    """Gradient of straddle with respect to (spot, strike, vol, rate, years)."""
    spread_1 = math.sqrt(years)
    spread = vol * spread_1
    d1 = (math.log(spot / strike) + (rate + vol**2 / 2) * years) / spread
    d2 = d1 - spread

    # return call + put
    call_bar = 1.0
    put_bar = 1.0
    # put = call - spot + strike * math.exp(-rate * years)
    put_1 = math.exp(-rate * years)
    call_bar += put_bar
    spot_bar = -put_bar
    strike_bar = put_1
    rate_bar = -years * put_1 * strike
    years_bar = -rate * put_1 * strike
    # call = call - strike * math.exp(-rate * years) * 0.5 * math.erfc(-d2 / math.sq ...
    call_1 = math.exp(-rate * years)
    call_2 = math.sqrt(2)
    call_3 = math.erfc(-d2 / call_2)
    strike_bar -= 0.5 * call_1 * call_3 * call_bar
    call_4_bar = -0.5 * call_1 * strike * call_3 * call_bar
    rate_bar -= years * call_4_bar
    years_bar -= rate * call_4_bar
    d2_bar = (
        -strike
        * call_1
        * math.exp(-(-d2 / call_2) ** 2)
        * call_bar
        / (math.sqrt(math.pi) * call_2)
    )
    # call = spot * 0.5 * (1 + math.erf(d1 / math.sqrt(2)))
    call_5 = math.sqrt(2)
    spot_bar += 0.5 * (1 + math.erf(d1 / call_5)) * call_bar
    d1_bar = (
        spot * math.exp(-(d1 / call_5) ** 2) * call_bar / (math.sqrt(math.pi) * call_5)
    )
    # d2 = d1 - spread
    d1_bar += d2_bar
    spread_bar = -d2_bar
    # d1 = (math.log(spot / strike) + (rate + vol**2 / 2) * years) / spread
    d1_1_bar = d1_bar / spread
    spot_bar += d1_1_bar / spot
    strike_bar -= d1_1_bar / strike
    rate_bar += years * d1_1_bar
    vol_bar = vol * years * d1_1_bar
    years_bar += (rate + vol**2 / 2) * d1_1_bar
    spread_bar -= d1 * d1_bar / spread
    # spread = vol * math.sqrt(years)
    vol_bar += spread_1 * spread_bar
    years_bar += quotient(vol * spread_bar, spread_1) / 2
    return spot_bar, strike_bar, vol_bar, rate_bar, years_bar
