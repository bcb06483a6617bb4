# ruff: noqa: E501, SIM905 -- lists of plain words read as prose
"""Words that no name begins with, though a sentence may begin with them in a capital."""

from __future__ import annotations

FUNCTION_WORDS = frozenset(
    """
    the a an in on at for with and but so if when while after before since until as of from by to that this these those
    its his her their our season series will is are was has have had yes no not all more new next officially everything
    what why how who where here there now then still even both only also once read watch see according meanwhile however
    although though during following ahead unlike like besides despite per about regarding should would could may might
    can did does do it he she they we you renewed cancelled canceled confirmed official updated spring summer autumn
    fall winter january february march april june july august september october november december monday tuesday
    wednesday thursday friday saturday sunday production filming shooting work cast plot trailer release date
    """.split()
)
"""Words that open sentences and questions, months and days, and the headings' own nouns."""

PLAIN = (FUNCTION_WORDS - {"the"}) | frozenset(
    """
    our i most some each every neither either none nobody everyone nothing episode episodes part chapter volume book
    seasons teaser principal casting pre-production photography reshoots writers fans critics everybody viewers spinoffs
    spin-offs spin-off spinoff american british english last later soon development negotiations talks plans ours update
    exclusive breaking rumour rumor spoilers spoiler warning note status verdict news report video photo elsewhere
    instead finally sadly just because whether two three four third second
    western drama thriller sitcom comedy anthology procedural mothership flagship prequel sequel offshoot reboot remake
    streamer broadcaster
    """.split()
)
"""The same, and the plain nouns that a sentence about television may begin with."""

COMPANIES = frozenset(
    "amazon netflix disney disney+ hbo max paramount paramount+ hulu apple peacock nbc cbs abc fox bbc itv amc starz showtime prime mgm sky "
    "warner sony universal lionsgate fx syfy nickelodeon crunchyroll streamer".split()
)
"""First words of the names of networks, streamers and studios."""
