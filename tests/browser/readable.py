"""How text is drawn: every text of a chat has a readable size and stands out from what is behind it.

In: a chat in some state. Out: the texts that are too small or too faint. Rule: 13 pixels, and the contrast of
WCAG 2.2 AA. What cannot be used at the moment, and the small figures in formulas, are exempt.
"""

from __future__ import annotations

from nbagent.testing import ChatPage

__all__ = ["unreadable"]

_MEASURE = r"""(chat) => {
    const context = document.createElement("canvas").getContext("2d", { willReadFrequently: true });
    const colour = (value) => {
        context.clearRect(0, 0, 1, 1);
        context.fillStyle = value;
        context.fillRect(0, 0, 1, 1);
        const [red, green, blue, alpha] = context.getImageData(0, 0, 1, 1).data;
        return [red, green, blue, alpha / 255];
    };
    const over = ([r, g, b, a], below) => [r, g, b].map((one, at) => one * a + below[at] * (1 - a));
    const parent = (element) => element.assignedSlot ?? element.parentElement ?? element.getRootNode().host;
    const behind = (element) => {
        const layers = [];
        for (let here = element; here; here = parent(here)) {
            const layer = colour(getComputedStyle(here).backgroundColor);
            layers.push(layer);
            if (layer[3] === 1) break;
        }
        return layers.reduceRight((below, layer) => over(layer, below), [255, 255, 255]);
    };
    const light = (rgb) => {
        const linear = (one) => (one <= 0.04045 ? one / 12.92 : ((one + 0.055) / 1.055) ** 2.4);
        const [r, g, b] = rgb.map((one) => linear(one / 255));
        return 0.2126 * r + 0.7152 * g + 0.0722 * b;
    };
    const contrast = (one, other) => {
        const [most, least] = [light(one), light(other)].sort((a, b) => b - a);
        return (most + 0.05) / (least + 0.05);
    };
    const opacity = (element) => {
        let seen = 1;
        for (let here = element; here && here !== chat.getRootNode().host; here = parent(here)) {
            seen *= Number(getComputedStyle(here).opacity);
        }
        return seen;
    };
    const found = [];
    const judge = (element, style, text) => {
        const size = Number.parseFloat(style.fontSize);
        const below = behind(element);
        const [r, g, b, a] = colour(style.color);
        const ratio = contrast(over([r, g, b, a * opacity(element)], below), below);
        const large = size >= 24 || (size >= 18.66 && Number(style.fontWeight) >= 700);
        const say = `${element.className || element.tagName} “${text.trim().slice(0, 30)}”`;
        if (size < 12.99) found.push(`${say}: ${size} px`);
        if (ratio < (large ? 3 : 4.5)) found.push(`${say}: ${ratio.toFixed(2)}:1`);
    };
    const moving = chat.getRootNode().getAnimations();
    for (const one of moving) if (one instanceof CSSTransition) one.finish();
    const texts = document.createTreeWalker(chat, NodeFilter.SHOW_TEXT);
    while (texts.nextNode()) {
        const { data, parentElement: element } = texts.currentNode;
        if (!data.trim() || element.closest("math, .unseen, :disabled, option")) continue;
        if (!element.checkVisibility({ visibilityProperty: true }) || opacity(element) === 0) continue;
        judge(element, getComputedStyle(element), data);
    }
    for (const field of chat.querySelectorAll("input:enabled, textarea:enabled")) {
        const { placeholder } = field;
        if (!placeholder || !field.checkVisibility()) continue;
        judge(field, getComputedStyle(field, "::placeholder"), placeholder);
    }
    return [...new Set(found)];
}"""


def unreadable(page: ChatPage) -> list[str]:
    """Return the texts in a chat that are too small or too faint, each with its measure."""
    found: list[str] = page.chat.evaluate(_MEASURE)
    return found
