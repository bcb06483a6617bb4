"""What became of one fact: the kind of its change, whether it is worth telling, and why or why not."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from citadel_watch.comparing.background import Background
from citadel_watch.comparing.diff import Difference, is_empty
from citadel_watch.comparing.origins import is_passed_on
from citadel_watch.model import Certainty, ChangeKind, Fact, Testimony, Value


@dataclass(frozen=True, slots=True, kw_only=True)
class Verdict:
    """What is to be said of a fact: the move from `before` to `after`, and the testimony that shows it."""

    kind: ChangeKind
    told: bool
    reason: str
    before: Value | None
    after: Value | None
    witness: Testimony


def judge_slot(old: Fact | None, new: Fact | None, difference: Difference, background: Background) -> Iterator[Verdict]:
    """What happened to one fact. A slot's fact never disappears: what lapsed still counts until it is overtaken."""
    if new is None:
        return
    slot = new.slot
    added = [each for each in difference.added if each.statement.slot == slot]
    lapsed = [each for each in difference.lapsed if each.statement.slot == slot]
    if old is None:
        yield _judge_first(new, added, "nothing was known")
        return
    if old.withdrawn and not new.withdrawn:
        yield _judge_again(old, new, added or new.supporters)
        return
    standing = _judge_standing(old, new)
    if standing is not None:
        yield standing
    elif added and (dispute := _find_dispute(old, new, added)) is not None:
        yield dispute
    elif old.disputed_by and not new.disputed_by:
        yield _judge_settled(old, new)
    elif added:
        yield from _judge_retold(old, new, added, background)
    elif (
        lapsed and all(each.withdrawn for each in new.supporters) and not all(each.withdrawn for each in old.supporters)
    ):
        yield _judge_withdrawn(old, lapsed, difference, background)


def _judge_withdrawn(old: Fact, lapsed: Sequence[Testimony], difference: Difference, background: Background) -> Verdict:
    """Nobody says it any more, seen twice. Worth telling if not even its name or its day is left on the page."""
    value = old.value
    if not value.mark or background.named.names(old.slot.subject, value):
        reason, told = "the last page that said so no longer does: a reworded sentence is no retraction", False
    elif any(background.is_same_claim(each, said) for each in lapsed for said in (*difference.kept, *difference.added)):
        reason, told = "its page says so still, of another season or the show", False
    elif is_empty(value) or value.stale_on(max(each.withdrawn or each.first_seen for each in lapsed).date()):
        reason, told = "the last page that said so no longer does, and its time is past", False
    else:
        reason, told = "the last page that said so names it no more, seen on two occasions", True
    return Verdict(kind=ChangeKind.WITHDRAWN, told=told, reason=reason, before=value, after=None, witness=lapsed[0])


def _judge_settled(old: Fact, new: Fact) -> Verdict:
    """Whoever disputed what stands has given way. A page that only disagreed with itself is no news."""
    supporting = {each.source for each in old.supporters}
    outlets = sorted({each.outlet for each in old.disputed_by})
    gave_way = f"{' and '.join(outlets)} no longer {'says' if len(outlets) == 1 else 'say'}"
    told = any(not is_empty(each.statement.value) and each.source not in supporting for each in old.disputed_by)
    return Verdict(
        kind=ChangeKind.FIRMED,
        told=told,
        reason=f"the dispute is over: {gave_way} otherwise",
        before=old.value,
        after=new.value,
        witness=_witness(new, new.supporters),
    )


def _judge_first(new: Fact, added: Sequence[Testimony], before: str) -> Verdict:
    witness = _witness(new, added)
    if is_empty(new.value):
        reason, told = "that nothing is known yet is no news", False
    elif new.value.stale_on(witness.as_of):
        reason, told = "its time was past when it was written: background, no news", False
    else:
        reason, told = before, True
    return Verdict(
        kind=ChangeKind.NEW,
        told=told,
        reason=reason,
        before=None,
        after=new.value,
        witness=witness,
    )


def _judge_again(old: Fact, new: Fact, added: Sequence[Testimony]) -> Verdict:
    """What was withdrawn is said again. A page from before, by who never took it back, is only older news."""
    verdict = _judge_first(new, added, "what was known had been withdrawn")
    witness = verdict.witness
    from_before = old.withdrawn is not None and witness.as_of < old.withdrawn.date()
    if verdict.told and from_before and all(each.source != witness.source for each in old.supporters):
        return replace(verdict, told=False, reason="its page is from before that was withdrawn elsewhere")
    return verdict


def _judge_standing(old: Fact, new: Fact) -> Verdict | None:
    """What happened to the value that stands; None where the same value stands with the same certainty."""
    if new.value == old.value and new.certainty is old.certainty:
        return None
    witness = _witness(new, new.supporters)
    if new.value == old.value:
        return _judge_certainty(old, new, witness)

    def verdict(kind: ChangeKind, reason: str, *, told: bool = True) -> Verdict:
        return Verdict(kind=kind, told=told, reason=reason, before=old.value, after=new.value, witness=witness)

    if is_empty(new.value):
        sure = Certainty.CONFIRMED.weight
        taken_back = old.certainty.weight >= sure and witness.statement.certainty.weight >= sure
        reason = "its source took it back" if taken_back else "what was not sure is no longer said"
        return verdict(ChangeKind.WITHDRAWN, reason, told=taken_back)
    if is_empty(old.value):
        return verdict(ChangeKind.NEW, "nothing was known before")
    if any(new.value == each.statement.value for each in old.disputed_by):
        if new.certainty.weight > old.certainty.weight or new.certainty is Certainty.CONFIRMED:
            return verdict(ChangeKind.CHANGED, "what was disputed now stands")
        return verdict(ChangeKind.CHANGED, "already told as a dispute", told=False)
    if not new.value.agrees_with(old.value):
        return verdict(ChangeKind.CHANGED, "it excludes what stood before")
    if new.value.narrows(old.value):
        return verdict(ChangeKind.FIRMED, "it says more exactly what was known")
    if new.certainty.weight > old.certainty.weight:
        return verdict(ChangeKind.FIRMED, f"it was {old.certainty}, and fits what was known")
    return verdict(ChangeKind.CORROBORATED, "it fits what was known and adds nothing", told=False)


def _judge_certainty(old: Fact, new: Fact, witness: Testimony) -> Verdict:
    """The same value, surer or less sure. A page's hedge coming or going is no news; a rumour come true is."""
    firmer = new.certainty.weight > old.certainty.weight
    settled = new.certainty.weight == Certainty.CONFIRMED.weight
    named = witness.statement.is_named
    if firmer:
        told = settled and (named or old.certainty is Certainty.RUMOURED) and not is_empty(new.value)
        told = told and old.certainty is not Certainty.UNKNOWN
    else:
        told = (
            old.certainty is Certainty.CONFIRMED and new.certainty in (Certainty.DENIED, Certainty.RUMOURED) and named
        )
    return Verdict(
        kind=ChangeKind.FIRMED if firmer else ChangeKind.DOUBTED,
        told=told,
        reason=f"it was {old.certainty} and is now {new.certainty}"
        + ("" if told else ", in the page's own wording alone"),
        before=old.value,
        after=new.value,
        witness=witness,
    )


def _find_dispute(old: Fact, new: Fact, added: Sequence[Testimony]) -> Verdict | None:
    """A claim against what stands, if it is the first to make it."""
    heard = [each.statement.value for each in (*old.disputed_by, *old.superseded)]
    for each in added:
        value = each.statement.value
        if each in new.disputed_by and value not in heard:
            return Verdict(
                kind=ChangeKind.DISPUTED,
                told=not is_empty(value),
                reason=f"{_name_side(new)} {new.value.words()} ({new.certainty}), "
                f"{each.outlet} says {value.words()} ({each.statement.certainty})",
                before=new.value,
                after=value,
                witness=each,
            )
    return None


def _name_side(fact: Fact) -> str:
    outlets = sorted({each.outlet for each in fact.supporters})
    if len(outlets) == 1:
        return f"{outlets[0]} says"
    return f"{outlets[0]} and {outlets[1]} say" if len(outlets) == 2 else f"{len(outlets)} outlets say"


def _judge_retold(old: Fact, new: Fact, added: Sequence[Testimony], background: Background) -> Iterator[Verdict]:
    """Old news told again: another witness, or one against what stands.

    Two pages of one outlet are one witness; so are a copy of its article and whoever only passes on its report.
    """
    supporting = [each for each in added if each in new.supporters]
    heard = {each.outlet for each in old.supporters}
    if supporting and (
        background.copied in heard or all(each.outlet in heard or is_passed_on(each, heard) for each in supporting)
    ):
        return
    witness = supporting[0] if supporting else added[0]
    yield Verdict(
        kind=ChangeKind.CORROBORATED if supporting else ChangeKind.DISPUTED,
        told=False,
        reason="another outlet says what is known" if supporting else "newer or more certain news stands against it",
        before=new.value,
        after=witness.statement.value,
        witness=witness,
    )


def _witness(fact: Fact, among: Sequence[Testimony]) -> Testimony:
    """The testimony that best shows the fact: its very value, the surest, with a speaker, the newest."""
    supporting = among if among is fact.supporters else [each for each in among if each in fact.supporters]
    return max(
        supporting or among,
        key=lambda each: (
            each.statement.value == fact.value,
            each.lapsed is None,
            each.statement.certainty.weight,
            each.statement.speaker is not None,
            each.as_of,
            each.source,
        ),
    )
