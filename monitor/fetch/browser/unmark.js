// Takes the numbers off again.
(name) => {
  const visit = (top) => {
    for (const element of top.querySelectorAll("*")) {
      element.removeAttribute(name);
      if (element.shadowRoot) visit(element.shadowRoot);
    }
  };
  visit(document);
}
