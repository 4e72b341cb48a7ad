// What the page shows now, as a mark that is equal for two looks at the same words and switches.
(selectors) => {
  const inside = function* (top) {
    yield top;
    for (const element of top.querySelectorAll("*")) {
      yield element;
      if (element.shadowRoot) yield* inside(element.shadowRoot);
    }
    if (top.shadowRoot) yield* inside(top.shadowRoot);
  };
  const picked = [];
  for (const selector of selectors) {
    try {
      picked.push(...document.querySelectorAll(selector));
    } catch {
      // A selector of the watchlist that CSS does not know: then the whole page has to settle.
    }
  }
  const found = picked.length > 0 || selectors.length === 0;
  const tops = picked.length > 0 ? picked : [document.body ?? document.documentElement];
  const parts = [];
  let busy = false;
  for (const top of tops) {
    parts.push(top.innerText ?? top.textContent ?? "");
    for (const element of inside(top)) {
      if (!(element instanceof Element)) {
        for (const child of element.children) {
          if (!child.matches("style, script")) parts.push(child.innerText ?? "");
        }
      } else {
        busy ||= element.getAttribute("aria-busy") === "true";
        if (element.matches("input, option, [aria-checked]")) {
          parts.push(`${element.checked} ${element.selected} ${element.getAttribute("aria-checked")}`);
        }
      }
    }
  }
  const text = parts.join("\n");
  let sum = 0;
  for (let at = 0; at < text.length; at += 1) sum = (Math.imul(sum, 31) + text.charCodeAt(at)) | 0;
  return {
    mark: `${text.length}:${sum}`,
    words: text.split(/\s+/).filter(Boolean).length,
    ready: document.readyState === "complete" && found && !busy,
  };
}
