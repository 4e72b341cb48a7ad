// Where on the page a control stands with the words that belong to it: the largest element around it, no higher than
// a row can be, that holds no other control. Null where nobody can see it.
([name, numbers, others]) => {
  const HIGHEST = 420;
  const ROOM = 8;
  const own = new Set(numbers);
  const foreign = new Set(others);
  const holding = new Set(); // elements around other controls
  const outside = (element) => element.parentElement ?? element.getRootNode().host ?? null;
  let control = null;
  const visit = (top) => {
    for (const element of top.querySelectorAll("*")) {
      const number = element.getAttribute(name);
      if (number !== null) {
        control ??= own.has(number) ? element : null;
        for (let up = foreign.has(number) ? element : null; up !== null; up = outside(up)) holding.add(up);
      }
      if (element.shadowRoot) visit(element.shadowRoot);
    }
  };
  visit(document);
  let best = control?.getBoundingClientRect() ?? null;
  for (let up = control; up !== null && up !== document.body; up = outside(up)) {
    const box = up.getBoundingClientRect();
    if (box.height > HIGHEST || holding.has(up)) break;
    if (box.width > 0 && box.height > 0) best = box;
  }
  if (best === null || best.width < 4 || best.height < 4) return null;
  const x = Math.max(0, best.x + window.scrollX - ROOM);
  const y = Math.max(0, best.y + window.scrollY - ROOM);
  return { x, y, width: best.width + 2 * ROOM, height: best.height + 2 * ROOM };
}
