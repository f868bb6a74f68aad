// What axe finds on the page, one line for each kind.
async () => {
  const tags = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];
  const { violations } = await axe.run(document, {
    runOnly: { type: "tag", values: tags },
    resultTypes: ["violations"],
  });
  const tell = (node) => `${node.target.join(" ")} ${node.failureSummary}`;
  return violations.map((rule) => `${rule.id}: ${rule.nodes.slice(0, 3).map(tell).join(" | ")}`);
};
