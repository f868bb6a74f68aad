// What does not fit on the page: what sticks out, is cut off or lies over something else.
() => {
  const faults = [];
  const name = (element) =>
    element.tagName.toLowerCase() +
    (element.id ? `#${element.id}` : "") +
    [...element.classList].map((one) => `.${one}`).join("") +
    ` “${element.textContent.trim().replace(/\s+/g, " ").slice(0, 40)}”`;
  // the head of a table whose rows are blocks is there for the ear only
  const isClipped = (part) => part !== null && getComputedStyle(part).clipPath !== "none";
  const isSeen = (element) =>
    element.checkVisibility({ visibilityProperty: true }) &&
    !element.closest(".hidden, .skip") &&
    !isClipped(element.closest("thead"));

  const root = document.documentElement;
  if (root.scrollWidth > innerWidth) {
    faults.push(`the page is ${root.scrollWidth} wide in a window of ${innerWidth}`);
  }
  if (document.querySelectorAll("h1").length !== 1) {
    faults.push(`${document.querySelectorAll("h1").length} headings of the first level`);
  }

  const words = [];
  for (const element of document.body.querySelectorAll("*")) {
    if (!isSeen(element)) {
      continue;
    }
    const style = getComputedStyle(element);
    const box = element.getBoundingClientRect();
    if (!element.closest(".scroll, svg") && box.width > 0 && box.right > innerWidth + 1) {
      faults.push(`sticks out: ${name(element)}`);
    }
    const cuts = ["hidden", "clip"].includes(style.overflowX) && !element.closest("svg");
    if (cuts && element.scrollWidth > element.clientWidth + 1) {
      faults.push(`is cut off: ${name(element)}`);
    }
    for (const node of element.childNodes) {
      if (node.nodeType === Node.TEXT_NODE && node.data.trim() !== "") {
        const range = document.createRange();
        range.selectNodeContents(node);
        const drawing = element.ownerSVGElement?.getBoundingClientRect();
        const holder = element.closest("label, .button, .badge, .card, .notice")?.getBoundingClientRect();
        const frame = (element.closest(".scroll") ?? root).getBoundingClientRect();
        for (const line of range.getClientRects()) {
          if (drawing && (line.left < drawing.left - 1 || line.right > drawing.right + 1)) {
            faults.push(`runs out of its drawing: ${name(element)}`);
          }
          if (holder && (line.left < holder.left - 1 || line.right > holder.right + 1)) {
            faults.push(`runs out of its box: ${name(element)}`);
          }
          if (line.left < frame.right) {
            words.push({ element, line });
          }
        }
      }
    }
  }

  words.sort((a, b) => a.line.top - b.line.top);
  const slack = 4;
  for (let i = 0; i < words.length; i++) {
    const { element, line } = words[i];
    for (let j = i + 1; j < words.length && words[j].line.top < line.bottom - slack; j++) {
      const other = words[j];
      const across = Math.min(line.right, other.line.right) - Math.max(line.left, other.line.left);
      const down = Math.min(line.bottom, other.line.bottom) - other.line.top;
      if (across > slack && down > slack && element !== other.element) {
        faults.push(`${name(element)} lies over ${name(other.element)}`);
      }
    }
  }
  return faults;
};
