// Numbers everything that may be a switch, and gives the page as markup with its shadow roots written down and its
// fields as they are set; null where nothing may be one. Nothing that people see is changed.
(name) => {
  const CONTROL =
    "input[type=checkbox], input[type=radio], select, [role=switch], [role=checkbox], [role=menuitemcheckbox], " +
    "[role=radio], [role=menuitemradio], [role=combobox], [role=listbox], [aria-checked], [aria-pressed]";
  const MADE_UP = /-.*(?:switch|toggle|checkbox)|(?:switch|toggle|checkbox).*-/i;
  const roots = [];
  let number = 0;
  const visit = (top) => {
    for (const element of top.querySelectorAll("*")) {
      if (element.matches(CONTROL) || MADE_UP.test(element.localName)) {
        element.setAttribute(name, String((number += 1)));
      }
      if (element.matches("input[type=checkbox], input[type=radio]")) {
        element.toggleAttribute("checked", element.checked);
      } else if (element.matches("option")) {
        element.toggleAttribute("selected", element.selected);
      }
      if (element.shadowRoot) {
        roots.push(element.shadowRoot);
        visit(element.shadowRoot);
      }
    }
  };
  visit(document);
  const root = document.documentElement;
  const shell = root.cloneNode(false).outerHTML.replace(/<\/[^>]*>$/, "");
  return number === 0 ? null : `${shell}${root.getHTML({ shadowRoots: roots })}</${root.localName}>`;
}
