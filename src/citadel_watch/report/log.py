"""The log: one line an event on stderr, for people on a terminal, as key=value for everything else."""

from __future__ import annotations

import logging
import sys

import structlog
from stamina.instrumentation import set_on_retry_hooks


def configure_log() -> None:
    """Send every event to stderr, from INFO up, with its time in UTC.

    A request that is tried a second time is no event: how it ends is the source's health.
    """
    set_on_retry_hooks([])
    on_terminal = sys.stderr.isatty()
    structlog.configure(
        processors=[
            structlog.contextvars.merge_contextvars,
            structlog.processors.add_log_level,
            structlog.processors.TimeStamper(fmt="iso", utc=True),
            structlog.processors.format_exc_info,
            structlog.dev.ConsoleRenderer()
            if on_terminal
            else structlog.processors.LogfmtRenderer(key_order=["timestamp", "level", "event"], bool_as_flag=False),
        ],
        wrapper_class=structlog.make_filtering_bound_logger(logging.INFO),
        logger_factory=structlog.WriteLoggerFactory(sys.stderr),
    )
