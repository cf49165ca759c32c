/// What the page does beyond what its links do by themselves.
enum HTMLScript {
  static let text = """
    (() => {
      "use strict";
      const list = document.getElementById("claims");
      const form = document.getElementById("filters");
      const shown = document.getElementById("shown");
      const items = Array.from(list.children);
      let words = null, lit = [];

      function count() {
        const hides = Array.from(list.classList).filter(c => c.startsWith("no-")).map(c => c.slice(3));
        const only = list.classList.contains("only-failed");
        const n = items.filter(c => !c.hidden && !hides.includes(c.classList[1]) && (!only || c.classList.contains("failed"))).length;
        shown.textContent = n + " shown";
      }
      function filter() {
        for (const box of form.querySelectorAll("[type=checkbox]")) {
          if (box.name === "failed") list.classList.toggle("only-failed", box.checked);
          else list.classList.toggle("no-" + box.name, !box.checked);
        }
        const wanted = form.elements.find.value.trim().toLowerCase();
        if (wanted && !words) words = items.map(c => c.textContent.toLowerCase());
        items.forEach((c, i) => { const hide = wanted !== "" && !words[i].includes(wanted); if (c.hidden !== hide) c.hidden = hide; });
        count();
      }
      form.addEventListener("input", filter);
      form.addEventListener("submit", event => { event.preventDefault(); filter(); });

      function light(elements) {
        for (const e of lit) e.classList.remove("on");
        lit = elements.filter(Boolean);
        for (const e of lit) e.classList.add("on");
      }
      function marks(link) {
        const [source, first] = link.hash.slice(2).split("-").map(Number);
        const found = [];
        for (let k = 0; k < Number(link.dataset.k || 1); k++) found.push(document.getElementById("m" + source + "-" + (first + k)));
        return found.filter(Boolean);
      }
      function toEvidence(claim, link) {
        const found = marks(link);
        if (!found.length) return;
        light([claim, ...found]);
        found[0].scrollIntoView({ block: "center" });
        found[0].focus({ preventScroll: true });
      }
      list.addEventListener("click", event => {
        const claim = event.target.closest(".c");
        if (!claim || String(getSelection())) return;
        const link = event.target.closest("a[href]") || claim.querySelector("a[href]");
        if (!link) return;
        event.preventDefault();
        toEvidence(claim, link);
      });

      let last = null, turn = 0;
      function claimsOf(mark) {
        const [source, position] = mark.id.slice(1).split("-").map(Number);
        return items.filter(c => Array.from(c.querySelectorAll("a[href^='#m" + source + "-']")).some(a => {
          const first = Number(a.hash.split("-")[1]);
          return first <= position && position < first + Number(a.dataset.k || 1);
        }));
      }
      document.getElementById("right").addEventListener("click", event => {
        const mark = event.target.closest(".m");
        if (!mark) return;
        event.preventDefault();
        const all = claimsOf(mark);
        const visible = all.filter(c => c.getClientRects().length > 0);
        const claims = visible.length ? visible : all;
        if (!claims.length) return;
        turn = last === mark ? (turn + 1) % claims.length : 0;
        last = mark;
        const claim = claims[turn];
        if (!visible.length) { form.reset(); filter(); }
        light([mark, claim]);
        claim.scrollIntoView({ block: "center" });
        const link = claim.querySelector("a[href]");
        if (link) link.focus({ preventScroll: true });
      });
      filter();
    })();

    """
}
