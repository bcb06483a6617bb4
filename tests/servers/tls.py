"""Certificates for servers on this machine, and clients that trust them or do not."""

from __future__ import annotations

import ssl

import trustme


class Authority:
    """Issues certificates that only its own clients trust."""

    def __init__(self) -> None:
        self._ca = trustme.CA()

    def server_context(self, *names: str) -> ssl.SSLContext:
        """For a server that is called by `names`; `localhost` and 127.0.0.1 where none is given."""
        context = ssl.create_default_context(ssl.Purpose.CLIENT_AUTH)
        self._ca.issue_cert(*(names or ("localhost", "127.0.0.1"))).configure_cert(context)
        return context

    def client_context(self) -> ssl.SSLContext:
        context = ssl.create_default_context()
        self._ca.configure_trust(context)
        return context
