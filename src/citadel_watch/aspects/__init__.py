"""What can be known of a subject: a file or folder an aspect, its corpus beside it. Being here is the registration."""

from __future__ import annotations

from functools import cache
from importlib import import_module
from pkgutil import iter_modules

from citadel_watch.extracting.passage import Aspect, Aspects


@cache
def find_aspects() -> Aspects:
    """Every aspect of this folder by its name, in the order of their names."""
    modules = (import_module(f"{__name__}.{each.name}") for each in iter_modules(__path__))
    found: list[Aspect] = [module.ASPECT for module in modules if hasattr(module, "ASPECT")]
    return {aspect.name: aspect for aspect in sorted(found, key=lambda each: each.name)}
