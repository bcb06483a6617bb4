"""Keeps webhook addresses, which often hold a token, out of the log lines that the HTTP library writes by itself."""

from __future__ import annotations

import logging

import httpx


class _HideAddresses(logging.Filter):
    def __init__(self) -> None:
        super().__init__()
        self.shown: dict[str, str] = {}

    def filter(self, record: logging.LogRecord) -> bool:
        if isinstance(record.args, tuple):
            record.args = tuple(self._show(arg) if isinstance(arg, httpx.URL) else arg for arg in record.args)
        return True

    def _show(self, address: httpx.URL) -> object:
        return self.shown.get(str(address), address)


_HIDING = _HideAddresses()


def hide_address(url: str, shown: str) -> None:
    """From now on, whenever httpx logs a request to `url`, its log line says `shown` instead."""
    _HIDING.shown[str(httpx.URL(url))] = shown
    logging.getLogger("httpx").addFilter(_HIDING)  # the same filter twice counts once
