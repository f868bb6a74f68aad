// What axe finds on the page, one line for each kind. Rules: all that count, those that depend on
// where things stand, or those that depend on colours.
async (rules) => {
  const choices = {
    all: {
      type: "tag",
      values: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"],
    },
    places: { type: "rule", values: ["target-size", "scrollable-region-focusable"] },
    colours: { type: "rule", values: ["color-contrast"] },
  };
  const { violations } = await axe.run(document, {
    runOnly: choices[rules],
    resultTypes: ["violations"],
    preload: false,
  });
  const tell = (node) => `${node.target.join(" ")} ${node.failureSummary}`;
  return violations.map((rule) => `${rule.id}: ${rule.nodes.slice(0, 3).map(tell).join(" | ")}`);
};
