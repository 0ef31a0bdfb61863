// Pointing at words lights up who said them, and the other way round; "/" goes to the search box.
const lit = new Set();
function light(ids) {
  lit.forEach((one) => one.classList.remove("lit"));
  lit.clear();
  for (const id of ids) {
    document.querySelectorAll(`[data-said~="${id}"], [data-item="${id}"]`).forEach((one) => lit.add(one));
  }
  lit.forEach((one) => one.classList.add("lit"));
}
function idsAt(node) {
  const at = node instanceof Element ? node.closest("[data-said], [data-item]") : null;
  return at ? (at.dataset.item ?? at.dataset.said).split(" ").slice(0, 1) : [];
}
document.addEventListener("mouseover", (event) => light(idsAt(event.target)));
document.addEventListener("focusin", (event) => light(idsAt(event.target)));
document.addEventListener("keydown", (event) => {
  const typing = event.target instanceof Element && event.target.closest("input, textarea, select");
  if (event.key === "/" && !typing) {
    event.preventDefault();
    document.getElementById("q")?.focus();
  }
});
document.querySelector(".target")?.scrollIntoView({ block: "center" });

// A watch tells what comes while its page is open.
const news = document.getElementById("news");
if (news) {
  const list = document.getElementById("notices");
  const events = new EventSource(news.dataset.events);
  events.addEventListener("notice", (event) => {
    const notice = JSON.parse(event.data);
    const item = document.createElement("li");
    const line = document.createElement("p");
    const time = document.createElement("time");
    time.textContent = notice.at;
    const link = document.createElement("a");
    link.href = `/claims/${encodeURIComponent(notice.claim)}`;
    link.textContent = notice.words;
    line.append(time, " ", link);
    const quote = document.createElement("blockquote");
    quote.dir = "auto";
    quote.textContent = notice.quote;
    item.append(line, quote);
    list.prepend(item);
    document.getElementById("nothing")?.remove();
    news.textContent = `News: ${notice.words}`;
  });
}
