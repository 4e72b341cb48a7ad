// The page as it stands, as markup: shadow roots written down, fields as they are set, and without what has
// done its work (scripts, styles) or was for others (noscript). The page is spoilt by it.
() => {
  const roots = [];
  const visit = (top) => {
    for (const element of [...top.querySelectorAll("*")]) {
      if (element.shadowRoot) {
        roots.push(element.shadowRoot);
        visit(element.shadowRoot);
      }
      tidy(element);
    }
  };
  const data = /json/i;
  const tidy = (element) => {
    if (element.matches("style, noscript, link[rel~=stylesheet], link[rel~=preload], link[rel~=modulepreload]")) {
      element.remove();
    } else if (element.matches("script") && !data.test(element.type)) {
      element.remove();
    } else if (element.matches("input[type=checkbox], input[type=radio]")) {
      element.toggleAttribute("checked", element.checked);
    } else if (element.matches("option")) {
      element.toggleAttribute("selected", element.selected);
    } else if (element.matches("slot") && element.assignedNodes().length > 0) {
      element.replaceChildren();
    }
  };
  visit(document);
  const type = document.doctype ? "<!DOCTYPE html>\n" : "";
  const root = document.documentElement;
  const shell = root.cloneNode(false).outerHTML.replace(/<\/[^>]*>$/, "");
  return `${type}${shell}${root.getHTML({ shadowRoots: roots })}</${root.localName}>\n`;
}
