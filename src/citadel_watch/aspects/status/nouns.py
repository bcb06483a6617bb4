# ruff: noqa: E501, SIM905 -- lists of plain words read as prose
"""Nouns that mean a show, what becomes of one, or those who make it."""

from __future__ import annotations

import re

# A noun that stands for its show: what becomes of "the release of season 2" becomes of season 2.
_SHOWS = frozenset(
    "season seasons series show shows drama dramas comedy comedies thriller sitcom sitcoms dramedy saga run runs outing outings chapter chapters "
    "instalment instalments installment installments batch episodes episode spinoff spinoffs spin-off spin-offs offshoot offshoots prequel prequels "
    "sequel sequels remake remakes reboot reboots revival version versions adaptation adaptations franchise original originals project projects "
    "followup follow-up continuation successor successors entry title titles anthology hit hits smash juggernaut phenomenon blockbuster staple mainstay "
    "flagship mothership favourite favorite classic caper romp whodunit whodunnit mockumentary telenovela sudser melodrama romcom romance cartoon anime "
    "animation miniseries docudrama tentpole property universe programme programmes program programs western procedural procedurals soap soaps mystery "
    "fantasy epic period trilogy tale story adventure adventures volume volumes part parts half halves rest cut cycle stint arc set pair trio brace string "
    "handful number couple dozen five six seven eight nine ten reprise brand creation concept format sensation opus yarn serial serials opener "
    "more nothing something everything anything none one ones it they this that these those which who both other others former latter latest all neither "
    "we us newcomer pleaser guilty-pleasure sibling siblings sister companion stablemate neighbour return comeback lot bunch "
    "pilot pilots block blocks hour hours workplace spy-drama stories leg trek show-within films film movie movies feature special specials".split()
)
# What befalls these befalls the show, as long as it is being ordered, made or held up.
_STAGES = frozenset(
    "production productions filming shooting shoot shoots photography cameras camera work works release premiere launch debut start arrival broadcast rollout "
    "fate future plans plan idea ideas renewal renewals cancellation pickup pick-up order orders decision date dates slot schedule talks negotiations scripts script "
    "writing development crew cast team edit editing news end finish conclusion wait total commission timeline timetable making conversations discussions "
    "possibility prospect prospects chances process principal rooms room pages deal deals announcement word question verdict finale ending goodbye farewell "
    "bosses writers showrunner showrunners creators makers producers".split()
)
COUNTED = frozenset("first second third fourth fifth sixth seventh eighth ninth tenth".split())
"""What is counted is a season where it is the subject: "the second was ordered"."""
# Who orders, makes or drops a show: the subject of an active verb.
AGENTS = frozenset(
    "streamer streamers network networks studio studios broadcaster broadcasters channel channels company service platform giant outlet bosses boss executives "
    "executive execs producers producer makers maker team crew cast writers writer showrunner showrunners creator creators director directors unit actor actress "
    "star stars corporation conglomerate cabler subsidiary owner owners partners partner duo brothers sisters husband wife couple pair powers everyone everybody nobody somebody "
    "insiders sources source paper papers report reports magazine site officials commissioners commissioner chief head president chairman chairwoman spokesman spokeswoman "
    "spokesperson representative rep brass suits people arm staff colleagues company co gang rest division label banner house home backers parent outfit players author novelist host presenter filmmaker".split()
)
_OUT = frozenset("release premiere launch debut start arrival broadcast rollout finale production release".split())
_OVER = frozenset("plan plans finale end ending farewell goodbye conclusion broadcast production decision".split())
_TOLD = frozenset(
    "plan plans renewal renewals pickup pick-up order orders commission return cancellation production work release premiere launch start".split()
)
_STANDS_FOR = {"released": _OUT, "ending": _OVER, "announced": _TOLD}
"""Which of the stages a word may be said of; of the others, anything may be."""
_OCCASIONS = frozenset(
    "premiere premieres date dates slot schedule timetable announcement talks discussions conversations script scripts scene scenes leg legs trek shoot-day "
    "appearance appearances gala screening screenings finale".split()
)
"""What can be called off, and the show go on: "the London premiere was cancelled"."""


def is_showlike(word: str, status: str = "") -> bool:
    """Does a noun mean a show, or what becomes of one when it has this status?"""
    if status == "cancelled" and word in _OCCASIONS:
        return False
    stages = _STANDS_FOR.get(status, _STAGES)
    return any(each in _SHOWS or each in stages for each in (word, *re.split(r"[-’']", word)))
