"use strict";
(() => {
  const all = (selector, root = document) => [...root.querySelectorAll(selector)];
  const numbers = (element) => (element.dataset.findings || "").split(" ");

  // Hover or focus lights up a finding, its passage and the other place.
  const light = (element, on) => {
    const mine = new Set(numbers(element));
    for (const other of all("mark, .finding")) {
      if (numbers(other).some((number) => mine.has(number))) other.classList.toggle("lit", on);
    }
  };
  for (const [enter, leave] of [["mouseover", "mouseout"], ["focusin", "focusout"]]) {
    document.addEventListener(enter, (event) => {
      const element = event.target.closest("[data-findings]");
      if (element) light(element, true);
    });
    document.addEventListener(leave, (event) => {
      const element = event.target.closest("[data-findings]");
      if (element) light(element, false);
    });
  }

  // A passage is a way to its finding, and the finding's line number a way back.
  document.addEventListener("click", (event) => {
    const mark = event.target.closest("mark");
    if (mark) document.getElementById("finding-" + numbers(mark)[0])?.focus();
  });

  const form = document.querySelector(".filters");
  if (!form) return;
  const show = () => {
    const severities = new Set(all("[name=severity]:checked", form).map((box) => box.value));
    const rule = form.elements.rule.value;
    const shown = new Set();
    for (const item of all(".finding")) {
      const wanted = severities.has(item.dataset.severity) && (!rule || item.dataset.rule === rule);
      item.hidden = !wanted;
      if (wanted) shown.add(numbers(item)[0]);
    }
    for (const mark of all("mark")) mark.classList.toggle("off", !numbers(mark).some((number) => shown.has(number)));
    for (const reference of all(".reference")) reference.hidden = !shown.has(numbers(reference)[0]);
    form.querySelector(".shown").textContent = `${shown.size} of ${all(".finding").length} findings shown`;
  };
  form.addEventListener("change", show);
  form.addEventListener("submit", (event) => event.preventDefault());
  show();
})();
