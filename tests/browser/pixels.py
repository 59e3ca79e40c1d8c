"""What is really drawn: measures of a screenshot.

In: an element of a page, or a PNG. Out: numbers. Rule: only pixels count, whatever the styles say.
"""

from __future__ import annotations

import io
from collections import Counter
from collections.abc import Callable
from typing import TypeAlias

from PIL import Image
from playwright.sync_api import Locator

__all__ = ["Colour", "background", "contrast", "ink", "share"]

Colour: TypeAlias = tuple[int, int, int]


def pixels(element: Locator) -> list[Colour]:
    """Return the colours that are drawn where `element` is."""
    image = Image.open(io.BytesIO(element.screenshot())).convert("RGB")
    data = image.tobytes()
    return list(zip(data[::3], data[1::3], data[2::3], strict=True))


def background(element: Locator) -> Colour:
    """Return the colour that most pixels have."""
    return Counter(pixels(element)).most_common(1)[0][0]


def contrast(element: Locator) -> float:
    """Return the contrast (WCAG) of what stands out most from the background: 1 to 21."""
    colours = Counter(pixels(element))
    ground = _luminance(colours.most_common(1)[0][0])
    ratios = ((max(ground, one) + 0.05) / (min(ground, one) + 0.05) for one in map(_luminance, colours))
    return max(ratios)


def ink(element: Locator) -> float:
    """Return how much of an element is not background: 0 to 1."""
    colours = Counter(pixels(element))
    return 1 - colours.most_common(1)[0][1] / colours.total()


def share(element: Locator, is_one: Callable[[Colour], bool]) -> float:
    """Return the share of an element's pixels for which `is_one` is true: 0 to 1."""
    found = pixels(element)
    return sum(map(is_one, found)) / len(found)


def _luminance(colour: Colour) -> float:
    parts = (value / 255 for value in colour)
    red, green, blue = (c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in parts)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue
