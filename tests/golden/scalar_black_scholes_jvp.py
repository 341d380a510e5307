import math

from autotangent.runtime import quotient


def straddle_jvp(
    spot,
    strike,
    vol,
    rate,
    years,
    *,
    spot_dot,
    strike_dot,
    vol_dot,
    rate_dot,
    years_dot,
):
    """Value and tangent of straddle along (spot_dot, strike_dot, vol_dot, rate_dot, years_dot)."""
    spread_1 = math.sqrt(years)
    spread = vol * spread_1
    spread_dot = spread_1 * vol_dot + vol * quotient(years_dot, spread_1) / 2
    d1_1 = rate + vol**2 / 2
    d1 = (math.log(spot / strike) + d1_1 * years) / spread
    d1_dot = (
        spot_dot / spot
        + years * (rate_dot + vol * vol_dot)
        + d1_1 * years_dot
        - strike_dot / strike
        - d1 * spread_dot
    ) / spread
    d2 = d1 - spread
    d2_dot = d1_dot - spread_dot
    call_1 = math.sqrt(2)
    call_2 = 1 + math.erf(d1 / call_1)
    call = spot * 0.5 * call_2
    call_dot = (
        0.5 * call_2 * spot_dot
        + spot * math.exp(-(d1 / call_1) ** 2) * d1_dot / (call_1 * math.sqrt(math.pi))
    )
    call_3 = math.exp(-rate * years)
    call_4 = math.sqrt(2)
    call_5 = math.erfc(-d2 / call_4)
    call = call - strike * call_3 * 0.5 * call_5
    call_dot = (
        call_dot
        + call_3 * (
            0.5 * call_5 * (strike * (years * rate_dot + rate * years_dot) - strike_dot)
            - (
                strike
                * math.exp(-(-d2 / call_4) ** 2)
                * d2_dot
                / (call_4 * math.sqrt(math.pi))
            )
        )
    )
    put_1 = math.exp(-rate * years)
    put = call - spot + strike * put_1
    put_dot = (
        call_dot
        + put_1 * (strike_dot - strike * (years * rate_dot + rate * years_dot))
        - spot_dot
    )
    return call + put, call_dot + put_dot
