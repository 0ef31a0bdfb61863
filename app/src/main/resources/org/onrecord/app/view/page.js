
"use strict";
// Lights up the words of the attribution that is pointed at, in the story and in the list. The page reads well without.
{
  const light = id => {
    for (const lit of document.querySelectorAll(".lit")) lit.classList.remove("lit");
    if (!id) return;
    for (const said of document.querySelectorAll(`[data-said~="${id}"], [data-item="${id}"]`)) said.classList.add("lit");
  };
  const idAt = event => {
    const place = event.target.closest?.("[data-said], [data-item]");
    return place?.dataset.item ?? place?.dataset.said.split(" ")[0];
  };
  const show = (selector) => document.querySelector(selector)?.scrollIntoView({ block: "nearest", behavior: "smooth" });
  document.addEventListener("pointerover", event => light(idAt(event)));
  document.addEventListener("focusin", event => light(idAt(event)));
  document.addEventListener("click", event => {
    const id = idAt(event);
    if (!id) return;
    light(id);
    show(event.target.closest("[data-item]") ? `[data-said~="${id}"]` : `[data-item="${id}"]`);
  });
}
