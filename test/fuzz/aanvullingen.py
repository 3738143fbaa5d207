"""What schemathesis cannot know of our contract: our own formats, and households that exist."""

import datetime
import json
import os

import schemathesis
from hypothesis import strategies as st

BEKEND = json.loads(os.environ["WIJKHUB_FUZZ_BEKEND"])


def is_bsn(cijfers: str) -> bool:
    return sum(int(c) * g for c, g in zip(cijfers, (9, 8, 7, 6, 5, 4, 3, 2, -1))) % 11 == 0


# Test numbers only: 9999….
bsn = st.integers(0, 99_999).map(lambda n: f"9999{n:05d}").filter(is_bsn)
geboortedatum = st.dates(min_value=datetime.date(1930, 1, 1), max_value=datetime.date(2025, 12, 31))

schemathesis.openapi.format("bsn", bsn)
schemathesis.openapi.format("geboortedatum", geboortedatum.map(str))


@schemathesis.hook
def map_path_parameters(context, path_parameters):
    """Three quarters of the addresses are of a household, person or consent that exists."""
    if not path_parameters:
        return path_parameters
    for naam, waarden in BEKEND.items():
        gegeven = path_parameters.get(naam)
        if isinstance(gegeven, str) and len(gegeven) == 36 and gegeven[0] in "0123456789ab":
            path_parameters[naam] = waarden[int(gegeven[0], 16) % len(waarden)]
    return path_parameters
