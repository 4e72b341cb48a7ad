// Opens what is folded: <details>, accordions, "read more". Tells how many were opened.
// Nothing is pressed that sends a form, opens a menu or leads to another page.
() => {
  const MORE = new RegExp(
    "^(?:(?:read|show|see|view) (?:more|all|full text)|expand(?: all)?|" +
      "mehr (?:lesen|anzeigen)|alles? anzeigen|(?:lire|voir|afficher) (?:plus|la suite|tout)|" +
      "(?:leer|ver|mostrar) (?:más|todo))\\s*(?:[.…+>›»▾▼]*)$",
    "i",
  );
  const all = (top) =>
    [...top.querySelectorAll("*")].flatMap((element) =>
      element.shadowRoot ? [element, ...all(element.shadowRoot)] : [element],
    );
  const apart = (element) => element.closest("nav, [role=navigation], [role=menu], [role=menubar], [role=search]");
  const leads = (element) => {
    const link = element.closest("a[href]");
    return link !== null && !/^(?:#|javascript:|$)/.test(link.getAttribute("href").trim());
  };
  const sends = (element) => element.form && (element.type === "submit" || element.type === "reset");
  const menu = (element) => !["false", null].includes(element.getAttribute("aria-haspopup"));
  const safe = (element) => !apart(element) && !leads(element) && !sends(element) && !menu(element);
  const folded = (element) => {
    if (element.getAttribute("aria-expanded") !== "false") return false;
    return element.hasAttribute("aria-controls") && !element.matches("input, select, [role=combobox]");
  };
  const more = (element) =>
    element.matches("button, a, [role=button]") &&
    element.getAttribute("aria-expanded") !== "true" &&
    MORE.test((element.innerText ?? "").trim());

  let opened = 0;
  for (const element of all(document)) {
    if (element.matches("details:not([open])")) {
      element.open = true;
      opened += 1;
    } else if ((folded(element) || more(element)) && safe(element)) {
      element.click();
      opened += 1;
    }
  }
  return opened;
}
