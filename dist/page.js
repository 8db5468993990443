export const id = 530
export const ids = [530]
export const modules = {
	1105: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			renderPage: () => renderPage
		})
		var external_node_crypto_ = __webpack_require__(7598)
		const SCRIPT = `"use strict";
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
		const STYLE = `:root {
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
		var headline = __webpack_require__(9269)
		var previewUrl = __webpack_require__(544)
		var view_timeline = __webpack_require__(5974)
		var kubernetes_objects = __webpack_require__(9340)
		var text_text = __webpack_require__(9576)
		var view_losses = __webpack_require__(258)
		const KINDS = ['removed', 'changed', 'added', 'kept', 'unchanged']
		const WORDS = {
			removed: '-\u00a0removed',
			changed: '~\u00a0changed',
			added: '+\u00a0added',
			kept: 'kept, though it left the chart',
			unchanged: 'unchanged'
		}
		function changesSection({ plan, command }) {
			if (plan === undefined) return []
			const forecasts = forecastCards(plan.forecasts)
			const changes = command === 'plan' ? changeBlocks(plan) : []
			return [
				...(forecasts.length === 0 ? [] : [{ title: forecastTitle(plan.forecasts), blocks: forecasts }]),
				...(changes.length === 0 ? [] : [{ title: 'Changes', blocks: changes }])
			]
		}
		function forecastTitle(forecasts) {
			return forecasts.some(({ severity }) => severity === 'error')
				? 'What will go wrong'
				: 'What the plan warned of'
		}
		function forecastCards(forecasts) {
			const sorted = [...forecasts].sort((left, right) => rank(left) - rank(right))
			return sorted.map(({ code, severity, object, message, remedy }) => ({
				type: 'card',
				tone: severity === 'error' ? 'bad' : 'warning',
				title: object === undefined ? code : `${code}: ${(0, kubernetes_objects.Ro)(object)}`,
				blocks: [
					{ type: 'text', text: message },
					{ type: 'text', label: 'What to do:', text: remedy }
				]
			}))
		}
		function rank({ severity }) {
			return severity === 'error' ? 0 : 1
		}
		function changeBlocks(plan) {
			const { changes } = plan
			const losses = (0, view_losses.R)(plan)
			const sorted = KINDS.flatMap(kind => changes.filter(change => change.kind === kind))
			const shown = sorted.filter(({ kind }) => kind !== 'unchanged')
			const same = sorted.filter(({ kind }) => kind === 'unchanged')
			return [
				{ type: 'text', text: countsIn(changes) },
				...(losses.length === 0
					? []
					: [
							{
								type: 'card',
								tone: 'bad',
								title: 'Would be deleted',
								blocks: [{ type: 'list', items: losses }]
							}
						]),
				...(shown.length === 0 ? [] : [tableOf(shown)]),
				...hiddenValues(shown),
				...shown.filter(({ diff }) => diff !== '').map(diffFold),
				...(same.length === 0
					? []
					: [
							{
								type: 'fold',
								title: `${String(same.length)} unchanged`,
								isOpen: false,
								blocks: [
									{ type: 'list', items: same.map(({ object }) => (0, kubernetes_objects.Ro)(object)) }
								]
							}
						])
			]
		}
		function countsIn(changes) {
			const count = wanted => String(changes.filter(({ kind }) => kind === wanted).length)
			return `+${count('added')} added, ~${count('changed')} changed, -${count('removed')} removed, ${count('unchanged')} unchanged.`
		}
		function tableOf(changes) {
			return {
				type: 'table',
				head: ['object', 'change'],
				rows: changes.map(({ object, kind }) => [(0, kubernetes_objects.Ro)(object), WORDS[kind]])
			}
		}
		function hiddenValues(changes) {
			const count = changes.reduce((sum, { hidden }) => sum + hidden, 0)
			if (count === 0) return []
			const values = `${(0, text_text.hS)(count, 'value')} ${count === 1 ? 'is' : 'are'} hidden`
			return [
				{
					type: 'text',
					text: `${values}: \`diff: full\` shows all but the values of Secrets.`,
					isQuiet: true
				}
			]
		}
		function diffFold({ object, diff }) {
			return {
				type: 'fold',
				title: (0, kubernetes_objects.Ro)(object),
				isOpen: true,
				blocks: [{ type: 'diff', text: diff }]
			}
		}
		var view_counts = __webpack_require__(3521)
		function matrixOf(clusters) {
			const worst = worstFirst(clusters.flatMap(cluster => cluster.objects))
			const columns = new Map(worst.map(({ object }, index) => [(0, kubernetes_objects.TN)(object), index]))
			const objects = worst.map(({ object }) => (0, kubernetes_objects.Ro)(object))
			const { cells, indexOf } = cellTable()
			const rows = clusters.map(cluster => {
				const indices = objects.map(() => -1)
				const seconds = objects.map(() => 0)
				for (const verdict of cluster.objects) {
					const column = columns.get((0, kubernetes_objects.TN)(verdict.object)) ?? 0
					indices[column] = indexOf(verdict)
					seconds[column] = Math.round(verdict.seconds * 10) / 10
				}
				return {
					name: cluster.cluster,
					state: (0, view_counts.L4)(cluster),
					note: cluster.note,
					cells: indices,
					seconds
				}
			})
			return {
				objects,
				clusters: rows.sort(
					(left, right) => (0, view_counts.IQ)(left.state) - (0, view_counts.IQ)(right.state)
				),
				cells
			}
		}
		function worstFirst(verdicts) {
			const worst = new Map()
			for (const verdict of verdicts) {
				const key = (0, kubernetes_objects.TN)(verdict.object)
				const known = worst.get(key)
				if (known === undefined || (0, view_counts.IQ)(verdict.state) < (0, view_counts.IQ)(known.state))
					worst.set(key, verdict)
			}
			return [...worst.values()].sort(
				(left, right) => (0, view_counts.IQ)(left.state) - (0, view_counts.IQ)(right.state)
			)
		}
		function cellTable() {
			const cells = []
			const indices = new Map()
			return {
				cells,
				indexOf: ({ state, reason }) => {
					const key = `${state} ${reason}`
					const known = indices.get(key)
					if (known !== undefined) return known
					indices.set(key, cells.length)
					cells.push({ state, reason })
					return cells.length - 1
				}
			}
		}
		function clustersSection({ clusters }) {
			if (clusters.length === 0) return []
			const counts = (0, view_counts.mQ)(clusters)
			const kinds = {
				type: 'fold',
				title: 'By kind',
				isOpen: false,
				blocks: [
					{
						type: 'table',
						head: ['kind', 'objects', 'in the clusters'],
						rows: counts.kinds.map(kind => [
							kind.kind,
							String(kind.objects),
							(0, view_counts.O1)(kind, 'object')
						])
					}
				]
			}
			return [
				{
					title: 'Clusters and objects',
					blocks: [
						{ type: 'tiles', tiles: tilesOf(counts.clusters) },
						{
							type: 'text',
							text: `Objects, counted in each cluster: ${(0, view_counts.O1)(counts.objects, '')}.`,
							isQuiet: true
						},
						{ type: 'matrix', matrix: matrixOf(clusters), label: 'Matrix of clusters and objects' },
						kinds
					]
				}
			]
		}
		function tilesOf({ all, byState }) {
			return Array.from(byState, ([state, count]) => ({
				state,
				count: count === all ? String(count) : `${String(count)} of ${String(all)}`,
				label: `${all === 1 ? 'cluster' : 'clusters'} ${state}`
			}))
		}
		var plan_drift = __webpack_require__(7056)
		var verdict = __webpack_require__(687)
		var duration = __webpack_require__(2543)
		const evidence_WORDS = {
			wecs: 'the cluster itself',
			its: 'its work agent, through the ITS',
			wds: "KubeStellar's statuses in the WDS"
		}
		function evidenceSection(report) {
			const blocks = [...observed(report), ...drifted(report), ...recreated(report)]
			return blocks.length === 0 ? [] : [{ title: 'What was proved, and by what', blocks }]
		}
		function observed({ clusters }) {
			if (clusters.length === 0) return []
			const hasNotes = clusters.some(({ note }) => note !== '')
			return [
				{ type: 'text', text: 'Times are from the start of the run.', isQuiet: true },
				{
					type: 'table',
					head: ['cluster', 'state', 'by', 'observed', ...(hasNotes ? ['note'] : [])],
					rows: clusters.map(cluster => [
						cluster.cluster,
						{ state: (0, view_counts.L4)(cluster), text: (0, view_counts.L4)(cluster) },
						cluster.evidence === undefined ? 'nothing' : evidence_WORDS[cluster.evidence],
						timesOf(cluster),
						...(hasNotes ? [cluster.note] : [])
					])
				}
			]
		}
		function timesOf(cluster) {
			const { from, to, objects } = cluster
			if (from === undefined || to === undefined) return ''
			const seen = objects.filter(({ state }) => state !== 'unverified')
			const last = Math.max(0, ...seen.map(({ seconds }) => seconds))
			return (0, verdict.Jm)(cluster)
				? `until ${(0, duration.xB)(to)}`
				: `at ${(0, duration.xB)(from + last)}`
		}
		function drifted({ drift }) {
			if (drift.length === 0) return []
			return [
				{ type: 'text', text: 'Not as Helm deployed it:' },
				{ type: 'list', items: drift.map(plan_drift.ZP) }
			]
		}
		function recreated({ recreated: all }) {
			if (all.length === 0) return []
			return [
				{
					type: 'table',
					head: ['re-created', 'in', 'since', 'cause'],
					rows: all.map(({ object, clusters, isCertain, since, cause }) => [
						`${(0, kubernetes_objects.Ro)(object)}${isCertain ? '' : ' (perhaps)'}`,
						clusters.join(', '),
						since,
						cause
					])
				}
			]
		}
		var hookFacts = __webpack_require__(7371)
		function hooksSection({ hooks }) {
			if (hooks.length === 0) return []
			return [
				{
					title: 'Hooks',
					blocks: [
						{ type: 'text', text: `${(0, hookFacts.cJ)(hooks)}.`, isQuiet: true },
						{
							type: 'table',
							head: ['event', 'weight', 'hook', 'result', 'clusters', 'longest', 'attempts'],
							rows: hooks.map(rowOf)
						},
						...hooks.filter(({ clusters }) => clusters.length > 0).map(hookFold)
					]
				}
			]
		}
		function rowOf(hook) {
			const { look, words } = (0, hookFacts.Bg)(hook)
			return [
				hook.event,
				String(hook.weight),
				(0, hookFacts.FE)(hook),
				{ state: look, text: words },
				(0, hookFacts.Dg)(hook),
				shownOr((0, hookFacts.OO)(hook)),
				(0, hookFacts.Gc)(hook)
			]
		}
		function shownOr(seconds) {
			return seconds === undefined ? '' : (0, duration.xB)(seconds)
		}
		function hookFold(hook) {
			const clusters = (0, hookFacts.md)(hook.clusters)
			return {
				type: 'fold',
				title: `${hook.event} ${(0, hookFacts.FE)(hook)}: ${(0, hookFacts.Dg)(hook)}`,
				isOpen: false,
				blocks: [
					{
						type: 'table',
						head: ['cluster', 'state', 'began', 'took', 'attempts', 'why'],
						rows: clusters.map(clusterRow)
					},
					...clusters.filter(({ logs }) => logs.length > 0).map(logFold)
				]
			}
		}
		function clusterRow(inCluster) {
			const { cluster, state, reason, from } = inCluster
			return [
				cluster,
				{ state: hookFacts.Pz[state], text: state },
				shownOr(from),
				shownOr((0, hookFacts.zj)(inCluster)),
				(0, hookFacts.qw)(inCluster),
				reason
			]
		}
		function logFold({ cluster, logs }) {
			return {
				type: 'fold',
				title: `${cluster}: last lines of the log`,
				isOpen: false,
				blocks: [{ type: 'lines', text: logs.join('\n') }]
			}
		}
		function placementSection({ plan, clusters: observed }) {
			if (plan === undefined) return []
			const names = observed.map(({ cluster }) => cluster)
			return [
				{
					title: 'Where it goes',
					blocks: [clusters(plan, names), ...lost(plan), ...unmet(plan), objects(plan)]
				}
			]
		}
		function clusters({ placement }, bound) {
			const { before, joins, leaves } = placement
			const after = bound.length > 0 ? bound : placement.after
			return {
				type: 'table',
				head: ['clusters', 'which'],
				rows: [
					[countOf(after), after === null ? '' : after.join(', ')],
					...(before.length > 0 && joins.length > 0
						? [[`${String(joins.length)} more`, joins.join(', ')]]
						: []),
					...(leaves.length > 0 ? [[`${String(leaves.length)} fewer`, leaves.join(', ')]] : [])
				]
			}
		}
		function countOf(after) {
			if (after === null) return 'known only by the deploy itself'
			return after.length === 0 ? '0: none meets the selectors' : String(after.length)
		}
		function lost({ objects: all }) {
			const rows = all
				.filter(({ outcome }) => outcome !== 'goes')
				.map(({ object, why }) => [(0, kubernetes_objects.Ro)(object), why])
			return rows.length === 0 ? [] : [{ type: 'table', head: ['reaches no cluster', 'why'], rows }]
		}
		function unmet({ placement }) {
			const rows = placement.unmet.map(({ cluster, unmet: lacking }) => [cluster, lacking.join(' or ')])
			return rows.length === 0
				? []
				: [{ type: 'table', head: ['cluster that no policy selects', 'what its labels lack'], rows }]
		}
		function objects({ objects: all }) {
			const going = all.filter(({ outcome }) => outcome === 'goes')
			return {
				type: 'fold',
				title: `${(0, text_text.hS)(going.length, 'object')} by BindingPolicy`,
				isOpen: false,
				blocks: [
					{
						type: 'table',
						head: ['object', 'selected by'],
						rows: going.map(({ object, policies }) => [
							(0, kubernetes_objects.Ro)(object),
							policies.join(', ')
						])
					}
				]
			}
		}
		var removalLists = __webpack_require__(4804)
		var departureLooks = __webpack_require__(4633)
		function departureTable(departures) {
			const order = Object.keys(departureLooks.m)
			return {
				type: 'table',
				head: ['cluster', 'state', 'why'],
				rows: [...departures]
					.sort((first, second) => order.indexOf(first.state) - order.indexOf(second.state))
					.map(({ cluster, state, reason }) => [
						cluster,
						{ state: departureLooks.m[state], text: state },
						reason
					])
			}
		}
		function removalSections(report) {
			const { removal, departures, cleanup } = report
			const blocks = (0, removalLists.k)(report).flatMap(listBlocks)
			return [
				...(departures.length === 0
					? []
					: [{ title: 'Clusters after the removal', blocks: [departureTable(departures)] }]),
				...(removal === undefined ? [] : [{ title: 'What is removed', blocks }]),
				...(cleanup.length === 0 ? [] : [{ title: 'Releases', blocks: [cleanupTable(cleanup)] }])
			]
		}
		function listBlocks({ title, items }) {
			return [
				{ type: 'text', text: `${title} (${String(items.length)}):` },
				{ type: 'list', items }
			]
		}
		const OUTCOMES = {
			failed: { state: 'failed', text: 'not removed' },
			due: { state: 'progressing', text: 'due' },
			withdrawn: { state: 'unverified', text: 'withdrawn' },
			removed: { state: 'ready', text: 'removed' },
			kept: { state: 'delivered', text: 'kept' }
		}
		function cleanupTable(results) {
			const order = Object.keys(OUTCOMES)
			return {
				type: 'table',
				head: ['release', 'outcome', 'why'],
				rows: [...results]
					.sort((left, right) => order.indexOf(left.outcome) - order.indexOf(right.outcome))
					.map(({ release, namespace, outcome, why }) => [`${namespace}/${release}`, OUTCOMES[outcome], why])
			}
		}
		function linkOr(address, text) {
			const url = URL.parse(address)
			return url !== null && ['http:', 'https:'].includes(url.protocol) ? { href: url.href, text } : address
		}
		function runSection(report) {
			const { command, chart, bindingPolicies, tools, seconds, startedAt, runUrl } = report
			const facts = [
				['command', command],
				['began', startedAt],
				['took', (0, duration.xB)(seconds)],
				['workflow run', runUrl === '' ? '' : linkOr(runUrl, runUrl)],
				['chart', chart.source],
				['chart digest', chart.digest],
				['application', chart.appVersion],
				['BindingPolicies', bindingPolicies.join(', ')]
			]
			const blocks = [
				{ type: 'table', head: [], rows: facts.filter(([, value]) => value !== '') },
				...(tools.length === 0
					? []
					: [
							{
								type: 'table',
								head: ['tool', 'version', 'from', 'SHA-256'],
								rows: tools.map(({ name, version, source, sha256 }) => [
									name,
									version,
									source,
									sha256 ?? 'not verified'
								])
							}
						])
			]
			return [{ title: 'The run', blocks }]
		}
		var view_causes = __webpack_require__(8365)
		const MOST_NAMED = 8
		const MOST_FINDINGS = 1
		const MOST_OPEN = 3
		function troubleSection(report) {
			const causes = (0, view_causes.c)(report)
			const blocks = [
				...(report.error === undefined ? [] : [errorCard(report.error, causes)]),
				...remediation(report),
				...causeCards(causes, MOST_OPEN)
			]
			return blocks.length === 0 ? [] : [{ title: 'What is wrong', blocks }]
		}
		function errorCard({ code, message, remedy, causes, faults }, known) {
			return {
				type: 'card',
				tone: 'bad',
				title: code,
				blocks: [
					{ type: 'text', text: message },
					...(faults.length === 0
						? []
						: [
								{
									type: 'table',
									head: ['input', 'given', 'allowed', 'what to do'],
									rows: faults.map(({ input, given, allowed, remedy: todo }) => [input, given, allowed, todo])
								}
							]),
					...(known.some(cause => cause.remedy === remedy) ? [] : [whatToDo(remedy)]),
					...(causes.length === 0 ? [] : [{ type: 'lines', text: causes.join('\n') }])
				]
			}
		}
		function whatToDo(remedy) {
			return { type: 'text', label: 'What to do:', text: remedy }
		}
		function remediation({ remediation: done }) {
			if (done === undefined) return []
			const title =
				done.action === 'uninstall'
					? 'Undone: the release was uninstalled'
					: `Rolled back to revision ${String(done.revision)}: ${done.verdict}`
			return [
				{
					type: 'card',
					tone: done.verdict === 'failed' ? 'bad' : 'plain',
					title,
					blocks: [
						...(done.clusters.length === 0
							? []
							: [
									{
										type: 'matrix',
										matrix: matrixOf(done.clusters),
										label: 'Matrix of clusters after the rollback'
									}
								]),
						...(done.departures.length === 0 ? [] : [departureTable(done.departures)]),
						...causeCards((0, view_causes.c)(done))
					]
				}
			]
		}
		function causeCards(causes, open = 0) {
			const more = causes.length - view_causes.j
			return [
				...causes.slice(0, view_causes.j).map((cause, index) => causeCard(cause, index < open)),
				...(more <= 0
					? []
					: [
							{
								type: 'text',
								text: `… and ${(0, text_text.hS)(more, 'other cause')}: the table of the clusters has them.`
							}
						])
			]
		}
		function causeCard(cause, isOpen) {
			const { title, message, state, clusters, objects, findings, remedy } = cause
			const isBad = state === 'failed' || state === 'missing' || state === 'offline' || state === 'left'
			const folds = findings.map((finding, index) => findingFold(finding, cause, isOpen && index === 0))
			const others = folds.slice(MOST_FINDINGS)
			return {
				type: 'card',
				tone: isBad ? 'bad' : 'warning',
				title,
				blocks: [
					...(message === '' || title.endsWith(message) ? [] : [{ type: 'text', text: message }]),
					named(`${(0, text_text.hS)(clusters.length, 'cluster')}:`, clusters),
					...(objects.length === 0
						? []
						: [named(`${(0, text_text.hS)(objects.length, 'object')}:`, objects.map(kubernetes_objects.Ro))]),
					...(remedy === '' ? [] : [whatToDo(remedy)]),
					...folds.slice(0, MOST_FINDINGS),
					...(others.length === 0
						? []
						: [
								{
									type: 'fold',
									title: `${String(others.length)} more of the same`,
									isOpen: false,
									blocks: others
								}
							])
				]
			}
		}
		function named(label, names) {
			return { type: 'text', label, text: (0, text_text.HL)(names, MOST_NAMED) }
		}
		function findingFold(finding, cause, isOpen) {
			const { cluster, object, pod, container, image, reason, exitCode, message, events, logs } = finding
			const where = [
				cluster,
				(0, kubernetes_objects.Ro)(object),
				...(pod === undefined ? [] : [`Pod ${pod}`]),
				...(container === undefined ? [] : [`container ${container}`])
			]
			const isKnown = exitCode === undefined && message === cause.message
			const exit = exitCode === undefined ? '' : ` (exit code ${String(exitCode)})`
			return {
				type: 'fold',
				title: where.join(' · '),
				isOpen,
				blocks: [
					...(isKnown ? [] : [{ type: 'text', text: `${reason}${exit}: ${message}` }]),
					...(image === undefined || cause.title.endsWith(image)
						? []
						: [{ type: 'text', text: `image ${image}`, isQuiet: true }]),
					...titled('Events', events),
					...titled('Last lines of the log', logs)
				]
			}
		}
		function titled(title, lines) {
			if (lines.length === 0) return []
			return [
				{ type: 'text', text: title, isQuiet: true },
				{ type: 'lines', text: lines.join('\n') }
			]
		}
		function modelOf(report) {
			return {
				headline: (0, headline.g)(report),
				facts: factsOf(report),
				sections: [
					...troubleSection(report),
					...warnings(report),
					...changesSection(report),
					...removalSections(report),
					...hooksSection(report),
					...clustersSection(report),
					...placementSection(report),
					...timelineSection(report),
					...evidenceSection(report),
					...runSection(report)
				]
			}
		}
		function factsOf(report) {
			const { verdict, revision, releaseStatus, chart, startedAt, runUrl } = report
			const url = (0, previewUrl.Z)(report)
			const name = chart.name === '' ? chart.source : `${chart.name} ${chart.version}`
			return [
				`verdict ${verdict}`,
				...(revision === 0
					? []
					: [`revision ${String(revision)}${releaseStatus === '' ? '' : ` (${releaseStatus})`}`]),
				...(name === '' ? [] : [`chart ${name}`]),
				...(startedAt === '' ? [] : [`began ${shownTime(startedAt)}`]),
				...(url === '' ? [] : [linkOr(url, 'the preview')]),
				...(runUrl === '' ? [] : [linkOr(runUrl, 'the workflow run and its log')])
			]
		}
		function shownTime(time) {
			return time.replace('T', ' ').replace(/(?:\.\d+)?Z$/, ' UTC')
		}
		function warnings({ warnings: all, verdict }) {
			if (all.length === 0) return []
			return [{ title: verdict === 'skipped' ? 'Why' : 'Warnings', blocks: [{ type: 'list', items: all }] }]
		}
		function timelineSection(report) {
			const timeline = (0, view_timeline.h)(report)
			if (timeline.phases.length === 0) return []
			return [{ title: 'Timeline', blocks: [{ type: 'timeline', timeline }] }]
		}
		const POLICY = [
			"default-src 'none'",
			`script-src '${hashOf(SCRIPT)}'`,
			`style-src '${hashOf(STYLE)}'`,
			"base-uri 'none'",
			"form-action 'none'",
			"require-trusted-types-for 'script'",
			"trusted-types 'none'"
		].join('; ')
		function renderPage(report) {
			return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${POLICY}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<title>Report of ks-helm-deploy</title>
<style>${STYLE}</style>
</head>
<body>
<noscript>This report needs JavaScript: it draws itself from the data at the end of this file.</noscript>
<script type="application/json" id="model">${embedded(modelOf(report))}</script>
<script>${SCRIPT}</script>
</body>
</html>
`
		}
		function embedded(data) {
			return JSON.stringify(data).replaceAll('<', '\\u003c')
		}
		function hashOf(text) {
			return `sha256-${(0, external_node_crypto_.createHash)('sha256').update(text).digest('base64')}`
		}
	}
}
