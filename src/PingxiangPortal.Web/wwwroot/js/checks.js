// @ts-check
// Looks at the text again after each autosave, and leads from what was found to its place.

const form = /** @type {HTMLFormElement} */ (document.querySelector('#article-form'));
const list = /** @type {HTMLElement} */ (document.querySelector('[data-checks]'));

async function look() {
  try {
    const of = form.dataset.article ? '?id=' + form.dataset.article : '';
    const response = await fetch(list.dataset.checks + of, { method: 'POST', body: new FormData(form) });
    if (response.ok && !response.redirected) {
      list.replaceChildren(...new DOMParser().parseFromString(await response.text(), 'text/html').body.childNodes);
    }
  } catch {
    // What was found before stays until the network is back.
  }
}

/** @param {HTMLAnchorElement} link */
function go(link) {
  const field = /** @type {HTMLInputElement | HTMLTextAreaElement | null} */ (document.querySelector(`:is(input, textarea)${link.hash}`));
  if (!field) {
    return false;
  }
  const from = Number(link.dataset.place);
  const to = from + Number(link.dataset.length);
  // The rich text shows its own place; a plain field is marked.
  if (field.dispatchEvent(new CustomEvent('editor:show', { cancelable: true, detail: { from, to } }))) {
    field.focus();
    field.setSelectionRange(from, to);
  }
  return true;
}

form.addEventListener('editor:saved', () => void look());
list.addEventListener('click', event => {
  const link = event.target instanceof Element ? event.target.closest('a[data-place]') : null;
  if (link instanceof HTMLAnchorElement && go(link)) {
    event.preventDefault();
  }
});
