"""What a mail is made of: headers that nothing can be smuggled into, and a body that any server can carry."""

from __future__ import annotations

import re
from datetime import UTC, datetime
from email.headerregistry import Address
from email.message import EmailMessage
from email.policy import SMTP as MAIL_POLICY
from email.utils import format_datetime

from citadel_watch.errors import DeliveryError
from citadel_watch.sending.channel import Message
from citadel_watch.sending.cleaning import clean_line, plain_key

_SUBJECT_LENGTH = 200
_ADDRESS = re.compile(r"[^\s<>@,;:\"\\()\[\]]{1,64}@[^\s<>@,;:\"\\()\[\]]{1,253}")
_NAMED = re.compile(r"([^<>]*)<([^<>]*)>")


def write_mail(message: Message, key: str, *, sender: Address, recipient: Address, at: datetime) -> EmailMessage:
    """The letter as it travels: pure ASCII, unless an address itself has other letters.

    Its Message-ID follows from `key` and the sender's domain alone, so a repeat is seen as the same letter.
    """
    plain = plain_key(key)
    international = not (sender.addr_spec + recipient.addr_spec).isascii()
    letter = EmailMessage(policy=MAIL_POLICY.clone(cte_type="7bit", utf8=international))
    letter["From"] = sender
    letter["To"] = recipient
    letter["Subject"] = clean_line(message.subject, _SUBJECT_LENGTH)
    letter["Date"] = format_datetime(at.astimezone(UTC))
    letter["Message-ID"] = f"<{plain}@{sender.domain}>"
    letter["List-Id"] = f"citadel-watch alerts <citadel-watch.{sender.domain}>"
    letter["Auto-Submitted"] = "auto-generated"
    letter["X-Citadel-Watch-Key"] = plain
    letter["Idempotency-Key"] = plain
    letter.set_content(message.text)
    letter.add_alternative(message.html, subtype="html")
    return letter


def read_address(text: str) -> Address:
    """`watch@example.org` or `Watch <watch@example.org>`; a domain beyond ASCII is turned into its IDNA form.

    Raises:
        DeliveryError: it is not one address.
    """
    named = _NAMED.fullmatch(text)
    name, address = (named[1].strip().strip('"'), named[2]) if named else ("", text)
    if clean_line(text) != text or not _ADDRESS.fullmatch(address):
        raise DeliveryError(f"email: {clean_line(text, 80)!r} is not an address; correct it")
    local, _, domain = address.rpartition("@")
    try:
        host = domain.lower() if domain.isascii() else domain.encode("idna").decode("ascii")
    except UnicodeError as error:
        raise DeliveryError(f"email: {clean_line(text, 80)!r} has an impossible domain; correct it") from error
    return Address(display_name=name, username=local, domain=host)
