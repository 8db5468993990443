// Written by `npm run build` from client/ and page.css.

export const SCRIPT = `"use strict";
(() => {
  function element(name, attributes, ...children) {
    const made = document.createElement(name);
    for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, value);
    made.append(...children);
    return made;
  }
  function drawing(name, attributes, ...children) {
    const made = document.createElementNS("http://www.w3.org/2000/svg", name);
    for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, value);
    made.append(...children);
    return made;
  }

  function counted(count, noun) {
    return \`\${digits(count)} \${noun}\${count === 1 ? "" : "s"}\`;
  }
  function digits(count) {
    const text = String(count);
    const groups = [];
    for (let end = text.length; end > 0; end -= 3) groups.unshift(text.slice(Math.max(0, end - 3), end));
    return groups.join(",");
  }

  function formatDuration(milliseconds) {
    const rounded = Math.round(milliseconds);
    if (rounded > 0 && rounded < 1e3) return \`\${rounded}ms\`;
    const hours = Math.floor(rounded / 36e5);
    const minutes = Math.floor(rounded % 36e5 / 6e4);
    const seconds = rounded % 6e4 / 1e3;
    return [
      hours > 0 ? \`\${hours}h\` : "",
      minutes > 0 ? \`\${minutes}m\` : "",
      seconds > 0 || rounded < 6e4 ? \`\${seconds}s\` : ""
    ].join("");
  }
  function shownSeconds(seconds) {
    return formatDuration(Math.round(seconds * 10) * 100);
  }

  var SIGNS = {
    ready: "✓",
    delivered: "●",
    progressing: "…",
    missing: "?",
    offline: "↯",
    failed: "✗",
    unverified: "–"
  };
  function stateLabel(state, text = state) {
    return element("span", { class: \`state \${state}\` }, \`\${SIGNS[state]} \${text}\`);
  }

  function drawCell(cell) {
    if (typeof cell === "string") return document.createTextNode(cell);
    if ("state" in cell) return stateLabel(cell.state, cell.text);
    return element("a", { href: cell.href, rel: "noreferrer" }, cell.text);
  }
  function drawTable(head, rows) {
    const drawRow = (row) => element(
      "tr",
      {},
      ...row.map(
        (cell, index) => head.length === 0 && index === 0 ? element("th", { scope: "row" }, drawCell(cell)) : element("td", {}, drawCell(cell))
      )
    );
    return element(
      "div",
      { class: head[0] === "cluster" ? "frame named" : "frame", tabindex: "0" },
      element(
        "table",
        {},
        ...head.length === 0 ? [] : [
          element(
            "thead",
            {},
            element("tr", {}, ...head.map((title) => element("th", { scope: "col" }, title)))
          )
        ],
        element("tbody", {}, ...rows.map(drawRow))
      )
    );
  }

  var FIRST_ROWS = 30;
  var BATCH_ROWS = 60;
  var COLUMNS_ON_PAPER = 24;
  var NOT_READY = "not-ready";
  var EVERYTHING = { cluster: "", object: "", state: "" };
  function drawMatrix(matrix, label) {
    const table = element("table", { class: "matrix" });
    const found = element("p", { class: "quiet", role: "status" });
    const states = statesIn(matrix);
    let drawn = 0;
    const show = (filter) => {
      drawn += 1;
      const own = drawn;
      const { columns, rows } = select(matrix, filter);
      found.textContent = \`\${countOf(rows.length, matrix.clusters.length, "cluster")}, \${countOf(columns.length, matrix.objects.length, "object")}\`;
      const drawRow = rowDrawer(matrix, columns);
      table.replaceChildren(drawColumns(columns.length), drawHead(matrix, columns));
      table.removeAttribute("data-complete");
      const goOn = (from, count) => {
        if (own !== drawn) return;
        const to = from + count;
        table.append(element("tbody", {}, ...rows.slice(from, to).map(drawRow)));
        if (to < rows.length) setTimeout(goOn, 0, to, BATCH_ROWS);
        else table.setAttribute("data-complete", "");
      };
      goOn(0, FIRST_ROWS);
    };
    const controls = drawControls(label, states, show);
    show(EVERYTHING);
    return element(
      "div",
      {},
      controls,
      ...states.length > 1 ? [drawLegend(states)] : [],
      found,
      drawForPaper(matrix),
      element("div", { class: "matrix-frame", tabindex: "0", role: "region", "aria-label": label }, table)
    );
  }
  function drawForPaper(matrix) {
    const paper = element("div", { class: "on-paper" });
    if (matrix.objects.length > COLUMNS_ON_PAPER) {
      window.addEventListener("beforeprint", () => {
        paper.replaceChildren(...paperTables(matrix));
      });
      window.addEventListener("afterprint", () => {
        paper.replaceChildren();
      });
    }
    return paper;
  }
  function paperTables(matrix) {
    const { columns, rows } = select(matrix, { ...EVERYTHING, state: NOT_READY });
    const tables = [];
    for (let from = 0; from < columns.length; from += COLUMNS_ON_PAPER) {
      const part = columns.slice(from, from + COLUMNS_ON_PAPER);
      const concerned = rows.filter(
        (row) => part.some((column) => isNotReady(matrix.cells[row.cells[column] ?? -1]))
      );
      tables.push(
        element(
          "table",
          { class: "matrix" },
          drawColumns(part.length),
          drawHead(matrix, part),
          element("tbody", {}, ...concerned.map(rowDrawer(matrix, part)))
        )
      );
    }
    const clusters = countOf(rows.length, matrix.clusters.length, "cluster");
    const objects = countOf(columns.length, matrix.objects.length, "object");
    return [element("p", {}, \`On paper without what is ready: \${clusters}, \${objects}.\`), ...tables];
  }
  function isNotReady(cell) {
    return cell !== void 0 && cell.state !== "ready";
  }
  function countOf(shownCount, all, noun) {
    if (shownCount !== all) return \`\${digits(shownCount)} of \${counted(all, noun)}\`;
    return all === 1 ? counted(all, noun) : \`all \${counted(all, noun)}\`;
  }
  function statesIn({ clusters, cells }) {
    const states = new Set([...clusters, ...cells].map(({ state }) => state));
    return Object.keys(SIGNS).filter((state) => states.has(state));
  }
  function select({ clusters, objects, cells }, { cluster, object, state }) {
    const fits = (found) => state === "" || (state === NOT_READY ? found !== "ready" : found === state);
    const named = objects.map((_name, index) => index).filter((index) => contains(objects[index] ?? "", object));
    const cellFits = (row, column) => {
      const cell = cells[row.cells[column] ?? -1];
      return cell !== void 0 && fits(cell.state);
    };
    const rows = clusters.filter(
      (row) => contains(row.name, cluster) && (state === "" || fits(row.state) || named.some((column) => cellFits(row, column)))
    );
    const columns = state === "" ? named : named.filter((column) => rows.some((row) => cellFits(row, column)));
    return { columns, rows };
  }
  function contains(text, part) {
    return text.toLowerCase().includes(part.trim().toLowerCase());
  }
  function drawControls(label, states, show) {
    const cluster = element("input", { type: "search", autocomplete: "off" });
    const object = element("input", { type: "search", autocomplete: "off" });
    const state = element(
      "select",
      {},
      element("option", { value: "" }, "all states"),
      element("option", { value: NOT_READY }, "all but ready"),
      ...states.map((each) => element("option", { value: each }, each))
    );
    const changed = () => {
      show({ cluster: cluster.value, object: object.value, state: state.value });
    };
    for (const control of [cluster, object, state]) control.addEventListener("input", changed);
    return element(
      "div",
      { class: "controls", role: "search", "aria-label": \`Filter: \${label}\` },
      element("label", {}, "Cluster", cluster),
      element("label", {}, "Object", object),
      element("label", {}, "State", state)
    );
  }
  function drawLegend(states) {
    return element(
      "ul",
      { class: "legend", "aria-label": "Legend" },
      ...states.map((state) => element("li", {}, stateLabel(state)))
    );
  }
  function drawColumns(count) {
    return element(
      "colgroup",
      {},
      element("col", { class: "name" }),
      ...Array.from({ length: count }, () => element("col", { class: "object" }))
    );
  }
  function drawHead({ objects }, columns) {
    const names = columns.map((column) => objects[column] ?? "");
    return element(
      "thead",
      {},
      element(
        "tr",
        {},
        element("th", { scope: "col" }, "Cluster"),
        ...names.map((name) => element("th", { scope: "col", title: name }, element("span", {}, name)))
      )
    );
  }
  function rowDrawer(matrix, columns) {
    const none = element("td", { "aria-label": "not for this cluster" });
    const models = matrix.cells.map(
      ({ state, reason }) => element(
        "td",
        { class: state, "aria-label": state, ...reason === "" ? {} : { title: reason } },
        SIGNS[state]
      )
    );
    return (row) => {
      const button = element(
        "button",
        { type: "button", "aria-expanded": "false", title: row.name },
        element(
          "span",
          { class: \`state \${row.state}\`, "aria-label": row.state, role: "img" },
          SIGNS[row.state]
        ),
        \` \${row.name}\`
      );
      const line = element("tr", {}, element("th", { scope: "row" }, button));
      line.append(...columns.map((column) => (models[row.cells[column] ?? -1] ?? none).cloneNode(true)));
      button.addEventListener("click", () => {
        const isOpen = button.getAttribute("aria-expanded") === "true";
        button.setAttribute("aria-expanded", String(!isOpen));
        if (isOpen) line.nextSibling?.remove();
        else line.after(drawDetail(matrix, row, columns));
      });
      return line;
    };
  }
  function drawDetail({ objects, cells }, row, columns) {
    const rows = columns.flatMap((column) => {
      const cell = cells[row.cells[column] ?? -1];
      if (cell === void 0) return [];
      const { state, reason } = cell;
      return [[objects[column] ?? "", { state, text: state }, reason, shownSeconds(row.seconds[column] ?? 0)]];
    });
    return element(
      "tr",
      { class: "detail" },
      element(
        "td",
        { colspan: String(columns.length + 1) },
        element(
          "div",
          {},
          ...row.note === "" ? [] : [element("p", {}, row.note)],
          drawTable(["object", "state", "why", "seen after"], rows)
        )
      )
    );
  }

  var STEPS = [1, 2, 5, 10, 20, 30, 60, 120, 300, 600, 1200, 1800, 3600, 7200, 14400, 43200, 86400];
  var MOST_TICKS = 6;
  function drawTimeline({ seconds, phases, hooks, clusters }) {
    const whole = Math.max(seconds, 0.1);
    const drawBarLane = (bar) => drawLane({ title: bar.label, bars: [bar] }, whole);
    return element(
      "ol",
      { class: "timeline" },
      drawAxis(whole),
      ...phases.length === 0 ? [] : [heading("Phases")],
      ...phases.map(drawBarLane),
      ...hooks.length === 0 ? [] : [heading("Hooks")],
      ...hooks.map(drawBarLane),
      ...clusters.length === 0 ? [] : [heading("Clusters: delivery, then readiness")],
      ...clusters.map((lane) => drawLane(lane, whole))
    );
  }
  function heading(title) {
    return element("li", { class: "group" }, title);
  }
  function drawLane({ title, bars }, whole) {
    const times = bars.map(describeBar).join(", ");
    const [first, last] = [bars[0], bars.at(-1)];
    const span = first === void 0 || last === void 0 ? "" : \`\${shownSeconds(first.from)} – \${shownSeconds(last.to)}\`;
    return element(
      "li",
      {},
      element("span", {}, title),
      drawing(
        "svg",
        { role: "img", "aria-label": times },
        drawing("title", {}, times),
        drawing("rect", { class: "track", width: "100%", height: "100%", rx: "3" }),
        ...bars.map((bar) => drawBar(bar, whole))
      ),
      element("span", { class: "times" }, span)
    );
  }
  function drawBar({ from, to, state }, whole) {
    const width = Math.max(0.3, percent(to - from, whole));
    const start = Math.min(percent(from, whole), 100 - width);
    return drawing("rect", {
      class: \`bar \${state}\`,
      x: \`\${start.toFixed(3)}%\`,
      width: \`\${width.toFixed(3)}%\`,
      height: "100%",
      rx: "2"
    });
  }
  function percent(part, whole) {
    return Math.min(100, Math.max(0, part / whole * 100));
  }
  function describeBar({ label, from, to, state }) {
    const end = { done: "", active: ", still in progress", crit: ", failed" }[state];
    return \`\${label}: \${shownSeconds(from)} to \${shownSeconds(to)}\${end}\`;
  }
  function drawAxis(whole) {
    const step = STEPS.find((each) => whole / each <= MOST_TICKS) ?? whole;
    const ticks = Array.from({ length: Math.floor(whole / step) + 1 }, (_each, index) => index * step);
    return element(
      "li",
      { class: "axis", "aria-hidden": "true" },
      element("span", {}),
      drawing(
        "svg",
        {},
        ...ticks.map(
          (tick) => drawing(
            "text",
            {
              x: \`\${percent(tick, whole).toFixed(3)}%\`,
              y: "12",
              "text-anchor": tick === 0 ? "start" : percent(tick, whole) > 94 ? "end" : "middle"
            },
            shownSeconds(tick)
          )
        )
      ),
      element("span", {})
    );
  }

  function drawSection({ title, blocks }, index) {
    const id = \`section-\${String(index)}\`;
    return element(
      "section",
      { "aria-labelledby": id },
      element("h2", { id }, title),
      ...blocks.map((block) => drawBlock(block))
    );
  }
  function drawBlock(block) {
    switch (block.type) {
      case "text":
        return element(
          "p",
          block.isQuiet === true ? { class: "quiet" } : {},
          ...block.label === void 0 ? [] : [element("b", {}, block.label), " "],
          ...drawText(block.text)
        );
      case "list":
        return element(
          "ul",
          {},
          ...block.items.map(
            (item) => element("li", {}, ...typeof item === "string" ? drawText(item) : [drawCell(item)])
          )
        );
      case "table":
        return drawTable(block.head, block.rows);
      case "lines":
        return preformatted({ class: "lines" }, block.text);
      case "diff":
        return preformatted({ tabindex: "0" }, ...block.text.trimEnd().split("\\n").map(drawDiffLine));
      case "fold":
        return element(
          "details",
          block.isOpen ? { open: "" } : {},
          element("summary", {}, block.title),
          ...block.blocks.map(drawBlock)
        );
      case "card":
        return element(
          "div",
          { class: \`card \${block.tone}\` },
          ...block.title === "" ? [] : [element("h3", {}, block.title)],
          ...block.blocks.map(drawBlock)
        );
      case "tiles":
        return element(
          "ul",
          { class: "tiles" },
          ...block.tiles.map(
            ({ state, count, label }) => element("li", { class: state }, element("b", {}, count), label)
          )
        );
      case "timeline":
        return drawTimeline(block.timeline);
      case "matrix":
        return drawMatrix(block.matrix, block.label);
    }
  }
  function drawText(text) {
    return text.split(/\`([^\`\\n]+)\`/).map((piece, index) => index % 2 === 1 ? element("code", {}, piece) : piece);
  }
  function preformatted(attributes, ...lines) {
    return element("pre", attributes, ...lines);
  }
  var DIFF_LINES = /* @__PURE__ */ new Map([
    ["+", "added"],
    ["-", "removed"],
    ["@", "hunk"]
  ]);
  function drawDiffLine(line) {
    const text = \`\${line}
\`;
    const kind = DIFF_LINES.get(line.slice(0, 1));
    return kind === void 0 ? document.createTextNode(text) : element("span", { class: kind }, text);
  }

  function unfoldForPaper() {
    let folded = [];
    window.addEventListener("beforeprint", () => {
      folded = [...document.querySelectorAll("details:not([open])")];
      for (const details of folded) details.open = true;
    });
    window.addEventListener("afterprint", () => {
      for (const details of folded) details.open = false;
    });
  }

  var { headline, facts, sections } = JSON.parse(
    document.getElementById("model")?.textContent ?? ""
  );
  document.title = \`\${headline.mark} \${headline.text}\`;
  document.body.prepend(
    element("a", { class: "skip", href: "#content" }, "Skip to the content"),
    element(
      "header",
      {},
      element("h1", {}, element("span", {}, headline.mark), element("span", {}, headline.text)),
      element("ul", { class: "facts" }, ...facts.map((fact) => element("li", {}, drawCell(fact))))
    ),
    element("main", { id: "content", tabindex: "-1" }, ...sections.map(drawSection))
  );
  unfoldForPaper();
})();
`

export const STYLE = `:root {
  color-scheme: light dark;
  --page: #ffffff;
  --raised: #f6f8fa;
  --text: #1f2328;
  --quiet: #59636e;
  --line: #d1d9e0;
  --link: #0550ae;
  --ready: #116329;
  --ready-fill: #dafbe1;
  --delivered: #0550ae;
  --delivered-fill: #ddf4ff;
  --progressing: #6f4a00;
  --progressing-fill: #fff8c5;
  --missing: #8a3000;
  --missing-fill: #ffe8d1;
  --offline: #5a2ca0;
  --offline-fill: #f0e6ff;
  --failed: #ffffff;
  --failed-fill: #c21f2b;
  --unverified: #59636e;
  --unverified-fill: #eceff2;
  --bad: #b3202c;
  --added: #116329;
  --removed: #a40e26;
  --bar-done: #2da44e;
  --bar-active: #54a0e8;
  --bar-crit: #d1242f;
}
@media screen and (prefers-color-scheme: dark) {
  :root {
    --page: #0d1117;
    --raised: #151b23;
    --text: #f0f6fc;
    --quiet: #9ea7b1;
    --line: #3d444d;
    --link: #79b8ff;
    --ready: #7ee2a0;
    --ready-fill: #12331c;
    --delivered: #9ecbff;
    --delivered-fill: #10294a;
    --progressing: #f0cd5b;
    --progressing-fill: #3a2d05;
    --missing: #ffb77c;
    --missing-fill: #43240a;
    --offline: #d2b8ff;
    --offline-fill: #2f2053;
    --failed: #ffffff;
    --failed-fill: #b62324;
    --unverified: #a9b1ba;
    --unverified-fill: #262c36;
    --bad: #ff8f87;
    --added: #7ee2a0;
    --removed: #ff9d96;
    --bar-done: #2ea043;
    --bar-active: #388bfd;
    --bar-crit: #f85149;
  }
}
* {
  box-sizing: border-box;
}
html {
  background: var(--page);
  color: var(--text);
  font:
    16px/1.5 system-ui,
    -apple-system,
    "Segoe UI",
    "Noto Sans",
    Helvetica,
    Arial,
    sans-serif;
}
body {
  margin: 0 auto;
  max-width: 76rem;
  padding: 1.5rem 1.25rem 4rem;
  overflow-wrap: anywhere;
}
a {
  color: var(--link);
}
:focus-visible {
  outline: 3px solid var(--link);
  outline-offset: 2px;
}
.skip {
  position: absolute;
  left: -100rem;
}
.skip:focus {
  left: 1rem;
  top: 0.5rem;
  background: var(--page);
  padding: 0.25rem 0.5rem;
}
h1 {
  font-size: 1.5rem;
  line-height: 1.3;
  margin: 0 0 0.25rem;
  display: flex;
  gap: 0.6rem;
  align-items: baseline;
  text-wrap: pretty;
}
h2 {
  font-size: 1.2rem;
  margin: 2.25rem 0 0.75rem;
  padding-bottom: 0.3rem;
  border-bottom: 1px solid var(--line);
}
h3 {
  font-size: 1rem;
  margin: 0;
}
p,
ul,
dl {
  margin: 0.5rem 0;
}
ul {
  padding-left: 1.25rem;
}
.facts {
  color: var(--quiet);
  display: flex;
  flex-wrap: wrap;
  gap: 0.1rem 1.25rem;
  list-style: none;
  padding: 0;
  font-size: 0.9rem;
}
.card {
  border: 1px solid var(--line);
  border-left: 4px solid var(--quiet);
  border-radius: 6px;
  padding: 0.7rem 1rem;
  margin: 0.75rem 0;
}
.card.bad {
  border-left-color: var(--bar-crit);
}
.card.warning {
  border-left-color: #bf8700;
}
.card > :first-child {
  margin-top: 0;
}
.card > :last-child {
  margin-bottom: 0;
}
.quiet {
  color: var(--quiet);
}
.tiles {
  display: flex;
  flex-wrap: wrap;
  gap: 0.75rem;
  list-style: none;
  padding: 0;
}
.tiles li {
  border: 1px solid var(--line);
  border-radius: 6px;
  padding: 0.5rem 0.9rem;
  min-width: 8.5rem;
}
.tiles b {
  display: block;
  font-size: 1.4rem;
  line-height: 1.2;
  font-variant-numeric: tabular-nums;
}
.state {
  display: inline-block;
  border-radius: 1rem;
  padding: 0 0.55rem;
  font-size: 0.85rem;
  white-space: nowrap;
}
.ready {
  color: var(--ready);
  background: var(--ready-fill);
}
.delivered {
  color: var(--delivered);
  background: var(--delivered-fill);
}
.progressing {
  color: var(--progressing);
  background: var(--progressing-fill);
}
.missing {
  color: var(--missing);
  background: var(--missing-fill);
}
.offline {
  color: var(--offline);
  background: var(--offline-fill);
}
.failed {
  color: var(--failed);
  background: var(--failed-fill);
}
.unverified {
  color: var(--unverified);
  background: var(--unverified-fill);
}
.frame {
  overflow-x: auto;
  margin: 0.5rem 0;
}
table {
  border-collapse: collapse;
  font-size: 0.9rem;
}
th,
td {
  border: 1px solid var(--line);
  padding: 0.3rem 0.65rem;
  text-align: left;
  vertical-align: top;
}
th,
td:not(:last-child) {
  overflow-wrap: break-word;
}
.named td:first-child {
  min-width: 8.5rem;
}
.frame td:last-child {
  min-width: 6rem;
}
.frame tbody th {
  background: var(--raised);
  font-weight: 400;
}
thead th {
  background: var(--raised);
}
code {
  background: var(--raised);
  border-radius: 4px;
  padding: 0.1rem 0.3rem;
}
pre,
code {
  font:
    0.8rem/1.45 ui-monospace,
    SFMono-Regular,
    "SF Mono",
    Menlo,
    Consolas,
    "Liberation Mono",
    monospace;
}
pre {
  background: var(--raised);
  border-radius: 6px;
  padding: 0.75rem;
  margin: 0.5rem 0;
  overflow-x: auto;
  overflow-wrap: normal;
}
pre.lines {
  white-space: pre-wrap;
  overflow-wrap: anywhere;
}
.added {
  color: var(--added);
}
.removed {
  color: var(--removed);
}
.hunk {
  color: var(--quiet);
}
details {
  margin: 0.4rem 0;
}
summary {
  cursor: pointer;
}
details > :not(summary) {
  margin-left: 1.1rem;
}
.timeline {
  list-style: none;
  padding: 0;
  font-size: 0.85rem;
}
.timeline li {
  display: grid;
  grid-template-columns: 12rem 1fr 8.5rem;
  gap: 0 0.75rem;
  align-items: center;
  min-height: 1.6rem;
}
.timeline .group {
  display: block;
  font-weight: 600;
  margin-top: 0.6rem;
}
.timeline .times {
  color: var(--quiet);
  font-variant-numeric: tabular-nums;
  white-space: nowrap;
}
.timeline svg {
  display: block;
  width: 100%;
  height: 1rem;
}
.timeline .axis svg {
  overflow: visible;
}
.timeline .axis text {
  fill: var(--quiet);
  font-size: 0.75rem;
}
.track {
  fill: var(--raised);
}
.bar.done {
  fill: var(--bar-done);
}
.bar.done:has(+ .bar) {
  fill-opacity: 0.5;
}
.bar.active {
  fill: var(--bar-active);
}
.bar.crit {
  fill: var(--bar-crit);
}
@media (max-width: 40rem) {
  .timeline li {
    grid-template-columns: 1fr auto;
  }
  .timeline svg {
    grid-column: 1 / -1;
    grid-row: 2;
    height: 0.6rem;
  }
  .timeline .axis svg {
    height: 1rem;
  }
  .timeline li {
    padding-bottom: 0.35rem;
  }
}
.controls {
  display: flex;
  flex-wrap: wrap;
  gap: 0.5rem 1rem;
  align-items: end;
}
.controls label {
  font-size: 0.85rem;
  color: var(--quiet);
}
input,
select,
button {
  font: inherit;
  color: inherit;
}
.controls input,
.controls select {
  display: block;
  color: var(--text);
  background: var(--page);
  border: 1px solid var(--quiet);
  border-radius: 6px;
  padding: 0.25rem 0.5rem;
  width: 13rem;
  max-width: 100%;
}
.legend {
  display: flex;
  flex-wrap: wrap;
  gap: 0.3rem 0.9rem;
  list-style: none;
  padding: 0;
  font-size: 0.85rem;
}
.matrix-frame {
  overflow: auto;
  max-height: 80vh;
  border-radius: 6px;
  container-type: inline-size;
}
.on-paper {
  display: none;
}
.matrix {
  border-collapse: separate;
  border-spacing: 0;
  table-layout: fixed;
  width: max-content;
}
.matrix th,
.matrix td {
  border: 0;
  border-right: 1px solid var(--page);
  border-bottom: 1px solid var(--page);
  padding: 0;
}
.matrix td {
  width: 1.6rem;
  height: 1.6rem;
  text-align: center;
  vertical-align: middle;
  font-size: 0.8rem;
}
.matrix .name {
  width: 14rem;
}
.matrix .object {
  width: 1.6rem;
}
.matrix thead th {
  position: sticky;
  top: 0;
  z-index: 2;
  background: var(--raised);
  vertical-align: bottom;
  font-weight: 400;
  font-size: 0.8rem;
}
.matrix thead th:first-child {
  left: 0;
  z-index: 3;
  padding: 0.3rem 0.65rem;
}
.matrix thead span {
  display: block;
  writing-mode: vertical-rl;
  transform: rotate(180deg);
  max-height: 13rem;
  overflow: hidden;
  text-overflow: ellipsis;
  white-space: nowrap;
  padding: 0.4rem 0;
  line-height: 1.6rem;
}
.matrix tbody th {
  position: sticky;
  left: 0;
  z-index: 1;
  background: var(--raised);
  font-weight: 400;
}
.matrix button {
  border: 0;
  background: none;
  width: 100%;
  text-align: left;
  padding: 0 0.65rem;
  cursor: pointer;
  overflow: hidden;
  text-overflow: ellipsis;
  white-space: nowrap;
  display: block;
}
.matrix button:focus-visible {
  outline-offset: -3px;
}
.matrix .detail td {
  width: auto;
  height: auto;
  text-align: left;
  font-size: 0.9rem;
}
.matrix .detail td > div {
  position: sticky;
  left: 0;
  width: 100cqi;
  padding: 0.5rem 1rem 1rem;
}
.matrix .detail .frame td,
.matrix .detail .frame th {
  border: 1px solid var(--line);
  padding: 0.3rem 0.65rem;
  width: auto;
  height: auto;
  position: static;
}
@media (max-width: 40rem) {
  body {
    padding: 1rem 0.9rem 3rem;
  }
  h1 {
    font-size: 1.25rem;
  }
  .matrix .name {
    width: 8.5rem;
  }
  .frame th,
  .frame td {
    padding: 0.3rem 0.45rem;
  }
  .named td:first-child {
    min-width: 8rem;
  }
  .controls {
    display: grid;
    grid-template-columns: repeat(3, minmax(0, 1fr));
    gap: 0.5rem;
  }
  .controls input,
  .controls select {
    width: 100%;
  }
}
@media print {
  :root {
    color-scheme: light;
  }
  body {
    max-width: none;
    padding: 0;
    font-size: 10pt;
  }
  .controls,
  .skip,
  .on-paper:not(:empty) + .matrix-frame {
    display: none;
  }
  .matrix-frame {
    max-height: none;
    overflow: visible;
    container-type: normal;
  }
  .frame {
    overflow: visible;
    padding-right: 1px;
  }
  .on-paper {
    display: block;
  }
  .on-paper .matrix {
    margin-top: 0.75rem;
  }
  .matrix thead span {
    font-size: 0.6rem;
    line-height: 1rem;
  }
  .matrix .detail td > div {
    width: auto;
  }
  .matrix thead th,
  .matrix tbody th {
    position: static;
  }
  .matrix td,
  .matrix .object {
    width: 0.7rem;
    height: 1rem;
    font-size: 0.55rem;
    print-color-adjust: exact;
  }
  .bar,
  .state,
  .tiles li {
    print-color-adjust: exact;
  }
  pre {
    white-space: pre-wrap;
    overflow-wrap: anywhere;
  }
  h2,
  h3,
  summary,
  .timeline .axis,
  .timeline .group {
    break-after: avoid;
  }
  tr,
  .tiles,
  .timeline li {
    break-inside: avoid;
  }
}
`
