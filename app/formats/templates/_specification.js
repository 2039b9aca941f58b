"use strict";
(() => {
  const find = document.getElementById("find");
  const words = document.getElementById("find-words");
  const show = document.getElementById("find-show");
  const body = document.getElementById("find-body");
  const found = document.getElementById("found");
  const clauses = Array.from(document.querySelectorAll(".spec"));
  const text = new Map();

  const plain = (clause) => {
    if (!text.has(clause)) text.set(clause, clause.textContent.toLowerCase().replace(/\s+/g, " "));
    return text.get(clause);
  };

  const choose = () => {
    const wanted = words.value.toLowerCase().split(/\s+/).filter(Boolean);
    let number = 0;
    for (const clause of clauses) {
      const fits = (!show.value || clause.dataset.is.split(" ").includes(show.value))
        && (!body.value || clause.dataset.body === body.value)
        && wanted.every((word) => plain(clause).includes(word));
      clause.hidden = !fits;
      if (fits) number += 1;
    }
    found.textContent = `${number} of ${clauses.length} clauses are shown.`;
  };

  const goThere = () => {
    const place = document.getElementById(decodeURIComponent(location.hash.slice(1)));
    if (!place) return;
    const clause = place.closest(".spec");
    if (clause && clause.hidden) { find.reset(); choose(); }
    if (place.tagName === "DETAILS") place.open = true;
    place.scrollIntoView();
  };

  let waiting = 0;
  words.addEventListener("input", () => { clearTimeout(waiting); waiting = setTimeout(choose, 150); });
  show.addEventListener("change", choose);
  body.addEventListener("change", choose);
  find.addEventListener("submit", (event) => { event.preventDefault(); choose(); });
  find.addEventListener("reset", () => setTimeout(choose));
  document.getElementById("open-all").addEventListener("click", (event) => {
    const open = event.target.getAttribute("aria-pressed") !== "true";
    event.target.setAttribute("aria-pressed", String(open));
    for (const told of document.querySelectorAll(".told")) told.open = open;
  });
  window.addEventListener("hashchange", goThere);
  find.hidden = false;
  choose();
  if (location.hash) goThere();
})();
