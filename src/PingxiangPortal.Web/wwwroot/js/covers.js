// @ts-check
// Offers pictures as covers once the text that shows them is saved.

const form = /** @type {HTMLFormElement} */ (document.querySelector('#article-form'));
const place = /** @type {HTMLElement} */ (document.querySelector('[data-covers]'));
const text = /** @type {HTMLTextAreaElement} */ (form.elements.namedItem('Input.Markdown'));
const pictures = () => [...new Set(text.value.match(/\/media\/[0-9a-f]{32}/g))].sort().join();

let offered = pictures();

async function offer() {
  const now = pictures();
  if (now === offered || place.contains(document.activeElement)) {
    return;
  }
  try {
    const response = await fetch(/** @type {string} */ (place.dataset.covers), { method: 'POST', body: new FormData(form) });
    if (response.ok && !response.redirected) {
      place.replaceChildren(...new DOMParser().parseFromString(await response.text(), 'text/html').body.childNodes);
      offered = now;
    }
  } catch {
    // The ones that were offered stay until the network is back.
  }
}

form.addEventListener('editor:saved', () => void offer());
