// Keys of the console. Every element with data-key is reachable by that key; nothing here is needed to work.
(() => {
  const typing = (element) => element.closest("input:not([type=radio],[type=checkbox]),textarea,select,[contenteditable]");
  const press = (element) => (element.matches("input") ? (element.focus(), element.select()) : element.click());
  const dialog = document.getElementById("keys");

  const rows = () => [...document.querySelectorAll("tbody tr a.row")];
  const step = (by) => {
    const all = rows();
    const next = all[Math.max(0, Math.min(all.length - 1, all.indexOf(document.activeElement) + by))];
    if (next) next.focus();
  };

  const show = () => {
    const list = dialog.querySelector("dl");
    const entry = (key, said) => {
      const term = document.createElement("dt");
      const name = document.createElement("kbd");
      const meaning = document.createElement("dd");
      name.textContent = key === "Escape" ? "Esc" : key;
      meaning.textContent = said;
      term.append(name);
      list.append(term, meaning);
    };
    list.replaceChildren();
    if (document.querySelector("[data-save]")) entry("Ctrl+S", "存草稿");
    document.querySelectorAll("[data-key][data-said]").forEach((e) => entry(e.dataset.key, e.dataset.said));
    if (rows().length) entry("j / k", "下一行 / 上一行");
    entry("?", "全部按键");
    dialog.showModal();
  };

  document.addEventListener("keydown", (event) => {
    const save = document.querySelector("[data-save]");
    if (save && (event.ctrlKey || event.metaKey) && event.key === "s") {
      event.preventDefault();
      save.click();
      return;
    }
    if (event.isComposing || event.ctrlKey || event.metaKey || event.altKey || dialog.open) return;
    if (typing(event.target)) {
      if (event.key === "Escape") event.target.blur();
      return;
    }
    const element = [...document.querySelectorAll("[data-key]")].find((e) => e.dataset.key === event.key);
    if (element) press(element);
    else if (event.key === "?") show();
    else if (event.key === "j" || event.key === "k") step(event.key === "j" ? 1 : -1);
    else return;
    event.preventDefault();
  });

  // files that were chosen stay chosen while earlier matters are looked up
  const place = document.querySelector("[data-look]");
  const form = place && place.closest("form");
  const look = async () => {
    const asked = new FormData(form);
    asked.delete("files");
    const answer = await fetch(place.dataset.look, { method: "POST", body: asked });
    const found = answer.ok && !answer.redirected ? (await answer.text()).trim() : "";
    if (!found) return form.requestSubmit();
    place.innerHTML = found;
    place.nextElementSibling.querySelector("button").remove(); // what was found is answered first
    document.querySelectorAll("nav.choose").forEach((e) => e.remove()); // its keys now mean the matters found
    document.getElementById("found").focus();
  };
  let looked = false;
  if (form) form.addEventListener("submit", (event) => {
    const files = form.querySelector("input[type=file]");
    const named = event.submitter && event.submitter.name;
    if (looked || named || !files || !files.files.length) return;
    looked = true;
    event.preventDefault();
    look().catch(() => form.requestSubmit());
  });

  const errors = document.getElementById("errors");
  if (errors) errors.focus();
})();
