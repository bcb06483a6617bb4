"""The HTTP library, under names that do not change when its successor takes its place."""

import httpcore as core
import httpx as http

__all__ = ["core", "http"]
