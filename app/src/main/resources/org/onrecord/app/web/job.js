// Shows how a job goes on while it does: the counts with each event, the articles as the server's page tells them.
const status = document.getElementById("progress");
const address = location.pathname;
let busy = false;
async function refresh() {
  if (busy) {
    return;
  }
  busy = true;
  try {
    const answer = await fetch(address, { headers: { Accept: "text/html" } });
    if (answer.ok) {
      const page = new DOMParser().parseFromString(await answer.text(), "text/html");
      const told = page.getElementById("progress");
      if (told && told.textContent !== status.textContent) {
        status.textContent = told.textContent;
      }
      const open = new Set([...document.querySelectorAll("#articles details[open]")].map((one) => one.closest("li").querySelector("a")?.href));
      document.getElementById("articles").replaceWith(page.getElementById("articles"));
      document.querySelectorAll("#articles details").forEach((one) => {
        one.open = open.has(one.closest("li").querySelector("a")?.href);
      });
    }
  } finally {
    busy = false;
  }
}
if (status?.dataset.state !== "done") {
  const events = new EventSource(address + "/events");
  let due = 0;
  events.addEventListener("progress", () => {
    clearTimeout(due);
    due = setTimeout(refresh, 300);
  });
  events.addEventListener("end", () => {
    events.close();
    clearTimeout(due);
    setTimeout(refresh, 300);
  });
}
