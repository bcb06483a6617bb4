from __future__ import annotations

from datetime import UTC, date, datetime, timedelta, timezone

import pytest
from hypothesis import given
from hypothesis import strategies as st

from citadel_watch.model import (
    JSON,
    Alert,
    Certainty,
    Change,
    ChangeKind,
    Evidence,
    Slot,
    Statement,
    Tier,
)
from citadel_watch.model import Testimony as Said  # pytest takes a name in Test for a test
from citadel_watch.storing.codec import (
    UnreadableRecordError,
    decode_alert,
    decode_change,
    decode_statement,
    decode_testimony,
    encode_alert,
    encode_change,
    encode_statement,
    encode_testimony,
    read_json,
    write_canonical,
)
from tests.storing.samples import ASPECTS, Weather, alert_of, say

TEXT = st.text(max_size=20)
PLACE = st.integers(min_value=0, max_value=10**6)
INSTANTS = st.datetimes(
    min_value=datetime(1990, 1, 1),  # noqa: DTZ001  the zone is drawn beside it
    timezones=st.sampled_from([UTC, timezone(timedelta(hours=5, minutes=30)), timezone(timedelta(hours=-8))]),
).map(lambda instant: instant.replace(fold=0))  # a zone of fixed offset has no second two o'clock
DAYS = st.dates()
VALUES = st.builds(Weather, sky=TEXT, place=TEXT, said=TEXT)
EVIDENCE = st.builds(Evidence, source=TEXT, quote=TEXT, start=PLACE, end=PLACE, rule=TEXT)
STATEMENTS = st.builds(
    Statement,
    subject=TEXT,
    aspect=st.just("weather"),
    value=VALUES,
    certainty=st.sampled_from(Certainty),
    speaker=st.none() | TEXT,
    evidence=EVIDENCE,
)
TESTIMONIES = st.builds(
    Said,
    source=TEXT,
    outlet=TEXT,
    tier=st.sampled_from(Tier),
    statement=STATEMENTS,
    as_of=DAYS,
    first_seen=INSTANTS,
    lapsed=st.none() | INSTANTS,
)
CHANGES = st.builds(
    Change,
    id=TEXT,
    kind=st.sampled_from(ChangeKind),
    slot=st.builds(Slot, subject=TEXT, aspect=st.just("weather"), key=TEXT),
    before=st.none() | VALUES,
    after=st.none() | VALUES,
    certainty=st.sampled_from(Certainty),
    told=st.booleans(),
    reason=TEXT,
    evidence=EVIDENCE,
    outlet=TEXT,
    speaker=st.none() | TEXT,
    at=INSTANTS,
)
ALERTS = st.builds(Alert, id=TEXT, subject=TEXT, changes=st.lists(CHANGES, max_size=3).map(tuple), at=INSTANTS)


# `repr` is compared: equality of statements leaves their evidence out, and losslessness may not.


@given(STATEMENTS)
def test_a_statement_read_back_is_the_one_written(statement: Statement) -> None:
    written = write_canonical(encode_statement(statement))
    assert repr(decode_statement(read_json(written), ASPECTS)) == repr(statement)


@given(TESTIMONIES)
def test_a_testimony_read_back_is_the_one_written(testimony: Said) -> None:
    written = write_canonical(encode_testimony(testimony))
    assert repr(decode_testimony(read_json(written), ASPECTS)) == repr(testimony)


@given(CHANGES)
def test_a_change_read_back_is_the_one_written(change: Change) -> None:
    written = write_canonical(encode_change(change))
    assert repr(decode_change(read_json(written), ASPECTS)) == repr(change)


@given(ALERTS)
def test_an_alert_read_back_is_the_one_written(alert: Alert) -> None:
    written = write_canonical(encode_alert(alert))
    assert repr(decode_alert(read_json(written), ASPECTS)) == repr(alert)


@given(st.dictionaries(TEXT, TEXT))
def test_canonical_bytes_do_not_depend_on_the_order_of_keys(value: dict[str, str]) -> None:
    turned = dict(reversed(list(value.items())))
    assert write_canonical(value) == write_canonical(turned)


def test_a_lone_surrogate_survives() -> None:
    assert read_json(write_canonical({"quote": "broken \ud800 text\0"})) == {"quote": "broken \ud800 text\0"}


JUNK: st.SearchStrategy[JSON] = st.recursive(
    st.none() | st.booleans() | st.integers() | TEXT,
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.sampled_from(["id", "value", "at"]), inner),
    max_leaves=6,
)


@given(JUNK, st.sampled_from(["subject", "aspect", "value", "certainty", "speaker", "evidence"]))
def test_what_is_no_statement_is_called_unreadable_and_nothing_worse(junk: JSON, part: str) -> None:
    spoilt = {**encode_statement(say("blue").statement), part: junk}
    try:
        decode_statement(read_json(write_canonical(spoilt)), ASPECTS)
    except UnreadableRecordError as error:
        assert "\n" not in str(error)  # noqa: PT017  either outcome is right, any other exception is not


def test_a_value_of_an_unknown_aspect_is_named() -> None:
    with pytest.raises(UnreadableRecordError, match="'weather' is unknown"):
        decode_alert(encode_alert(alert_of("blue")), {})


def test_days_and_instants_keep_their_precision_and_zone() -> None:
    zone = timezone(timedelta(hours=5, minutes=30))
    at = datetime(2026, 3, 1, 23, 59, 59, 123456, tzinfo=zone)
    back = decode_testimony(encode_testimony(say("blue", at=at)), ASPECTS)
    assert (back.first_seen.isoformat(), back.as_of) == (at.isoformat(), date(2026, 3, 1))
