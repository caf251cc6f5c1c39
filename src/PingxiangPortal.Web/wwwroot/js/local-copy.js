// @ts-check
// Keeps what is typed on this computer until it is saved, and offers it when the article is opened again.

const form = /** @type {HTMLFormElement} */ (document.querySelector('#article-form'));
const offer = /** @type {HTMLElement} */ (document.querySelector('[data-local-copy]'));
const about = /** @type {HTMLElement} */ (offer.querySelector('[data-local-copy-about]'));
const key = () => `text:${form.dataset.account}:${form.dataset.article || 'new'}`;

/** Fields that belong to the moment, not to the text. */
const isOfMoment = (/** @type {string} */ name) => /^__|\.(BasedOn|BasedOnSaves|Session)$/.test(name);

/** @typedef {{ at: string, fields: [string, string][], base?: [string, string], isSent?: true }} Copy */

/** The revision that the text was written on. */
const base = () => /** @type {HTMLInputElement[]} */ (['BasedOn', 'BasedOnSaves'].map(name => form.elements.namedItem('Input.' + name)));

const fields = () => /** @type {[string, string][]} */ ([...new FormData(form)].filter(([name, value]) => !isOfMoment(name) && typeof value === 'string'));

/** @param {[string, string][]} kept */
const bodyOf = kept => kept.find(([name]) => name === 'Input.Markdown')?.[1] ?? '';

/** @returns {Copy | null} */
function find() {
  try {
    return JSON.parse(localStorage.getItem(key()) ?? 'null');
  } catch {
    return null;
  }
}

function keep() {
  if (form.dataset.unsaved !== 'true' || !form.dataset.autosave) {
    return;
  }
  try {
    localStorage.setItem(key(), JSON.stringify({ at: new Date().toISOString(), fields: fields(), base: base().map(field => field.value) }));
    form.dataset.kept = 'true';
  } catch {
    form.dataset.kept = 'false';
    // No room on this computer, or it may not be used: the server is still asked to save.
  }
}

const forget = () => {
  localStorage.removeItem(key());
  offer.hidden = true;
};

/** @param {Copy} copy */
function take(copy) {
  for (const control of form.querySelectorAll('input[type=radio], input[type=checkbox]')) {
    const box = /** @type {HTMLInputElement} */ (control);
    box.checked = copy.fields.some(([name, value]) => name === box.name && value === box.value);
  }
  for (const [name, value] of copy.fields) {
    const control = form.elements.namedItem(name);
    if (control instanceof HTMLTextAreaElement || control instanceof HTMLSelectElement || control instanceof HTMLInputElement && !/radio|checkbox/.test(control.type)) {
      control.value = value;
      control.dispatchEvent(new CustomEvent('editor:replace', { detail: value }));
    }
  }
  // Whoever saved since then is not written over: the next save is refused, and both texts are merged.
  base().forEach((field, at) => { field.value = copy.base?.[at] ?? field.value; });
  form.dispatchEvent(new Event('input', { bubbles: true }));
  offer.hidden = true;
}

function offerCopy() {
  const copy = find();
  if (!copy || !form.dataset.autosave) {
    return;
  }
  const now = fields();
  // Saving trims and normalises; what differs in nothing else is saved already.
  const same = (/** @type {[string, string][]} */ kept) => JSON.stringify(kept).normalize('NFC').replace(/\\[rnt]|\s/g, '');
  if (same(copy.fields) === same(now)) {
    forget();
    return;
  }
  const more = [...bodyOf(copy.fields)].length - [...bodyOf(now)].length;
  const time = new Date(copy.at).toLocaleString('zh-Hant', { month: 'numeric', day: 'numeric', hour: '2-digit', minute: '2-digit', hour12: false });
  about.textContent = time + (more > 0 ? `，比伺服器多 ${more} 字` : more < 0 ? `，比伺服器少 ${-more} 字` : '');
  offer.hidden = false;
  offer.querySelector('[data-local-copy-take]')?.addEventListener('click', () => take(copy), { once: true });
  offer.querySelector('[data-local-copy-drop]')?.addEventListener('click', forget, { once: true });
}

// What the portal then keeps as a private copy, it forgets here: see parked.js.
function noteSending() {
  const copy = find();
  if (copy) {
    localStorage.setItem(key(), JSON.stringify({ ...copy, isSent: true }));
  }
}

form.addEventListener('submit', noteSending);
form.addEventListener('editor:changed', keep);
form.addEventListener('editor:saved', () => form.dataset.unsaved === 'true' ? keep() : forget());
form.addEventListener('editor:begun', forget);
offerCopy();
