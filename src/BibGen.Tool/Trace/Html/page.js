"use strict";
(() => {
  const input = document.getElementById("search");
  const status = document.getElementById("found");
  const rows = [...document.querySelectorAll("tbody tr")];
  const texts = new Map(rows.map(row => [row, row.textContent.toLowerCase()]));

  const search = () => {
    const words = input.value.toLowerCase().split(/\s+/).filter(word => word);
    let found = 0;
    for (const row of rows) {
      row.hidden = !words.every(word => texts.get(row).includes(word));
      found += row.hidden ? 0 : 1;
    }
    for (const section of document.querySelectorAll("section[data-table]"))
      section.querySelector(".none").hidden = [...section.querySelectorAll("tbody tr")].some(row => !row.hidden);
    status.textContent = words.length ? found + " of " + rows.length + " rows" : "";
  };

  const valueOf = (row, column) => row.cells[column].dataset.value ?? row.cells[column].textContent;
  const sort = header => {
    const body = header.closest("table").tBodies[0];
    const column = header.cellIndex;
    const isNumber = header.classList.contains("number");
    const direction = header.getAttribute("aria-sort") === "ascending" ? -1 : 1;
    const compare = (a, b) => {
      const left = valueOf(a, column);
      const right = valueOf(b, column);
      if (left === "" || right === "")
        return left === right ? 0 : left === "" ? 1 : -1;
      return direction * (isNumber ? left - right : left.localeCompare(right, "en", { numeric: true }));
    };
    for (const other of header.parentElement.cells)
      other.removeAttribute("aria-sort");
    header.setAttribute("aria-sort", direction === 1 ? "ascending" : "descending");
    body.append(...[...body.rows].sort(compare));
  };

  input.addEventListener("input", search);
  input.addEventListener("keydown", event => {
    if (event.key === "Escape") {
      input.value = "";
      search();
    }
  });
  for (const button of document.querySelectorAll("th button"))
    button.addEventListener("click", () => sort(button.closest("th")));
  window.addEventListener("hashchange", () => {
    const row = document.getElementById(decodeURIComponent(location.hash.slice(1)));
    if (row && row.hidden) {
      input.value = "";
      search();
      row.scrollIntoView();
    }
  });
  search();
})();
