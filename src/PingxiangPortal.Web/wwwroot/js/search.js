// @ts-check
// Offers titles that begin with what is being typed; the search works without it.

const field = /** @type {HTMLInputElement} */ (document.querySelector('[data-suggest]'));
const titles = /** @type {HTMLDataListElement} */ (field.list);
let asked = '';

/** @param {string} typed */
async function offer(typed) {
  const answer = await fetch(`${field.dataset.suggest}?${new URLSearchParams({ q: typed })}`);
  if (!answer.ok || typed !== asked) return;
  const [, found] = await answer.json();
  titles.replaceChildren(...found.map(title => new Option('', title)));
}

field.addEventListener('input', () => {
  asked = field.value.trim();
  const typed = asked;
  if (typed) setTimeout(() => typed === asked && offer(typed).catch(() => {}), 150);
});
