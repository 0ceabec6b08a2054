import lighthouse, { desktopConfig } from "lighthouse";

// Lighthouse is an ES module, which Jest cannot require: a process of its own judges the page of a browser that is there.
const [port, url] = process.argv.slice(2);
/** @type {import("lighthouse").Flags} */
const flags = {
  port: Number(port),
  onlyCategories: ["performance", "accessibility", "best-practices"],
  // The session of the browser is what is judged: whoever is signed out sees another page.
  disableStorageReset: true,
  logLevel: "silent",
};
const result = await lighthouse(url, flags, desktopConfig);
if (!result) throw new Error("Lighthouse has judged nothing.");
const { categories, audits } = result.lhr;
/** @type {Record<string, number>} */
const scores = {};
for (const [id, { score }] of Object.entries(categories)) scores[id] = Math.round((score ?? 0) * 100);
const missed = Object.values(audits).filter(({ score }) => score !== null && score < 0.9);
console.log(
  JSON.stringify({
    scores,
    missed: missed.map(({ id, displayValue }) => `${id} ${displayValue ?? ""}`),
  }),
);
