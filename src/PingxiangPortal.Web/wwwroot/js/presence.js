// @ts-check
// Tells the server every few seconds that this editor is open, and shows who else is here and who saved meanwhile.

const form = /** @type {HTMLFormElement} */ (document.querySelector('#article-form'));
const place = /** @type {HTMLElement} */ (document.querySelector('[data-presence]'));
const beat = Number(form.dataset.beat ?? 10) * 1000;
let isActive = true;
let isAway = false;

/** @param {string} name */
const value = name => /** @type {HTMLInputElement} */ (form.elements.namedItem(name)).value;

function report() {
  const body = new FormData();
  body.set('__RequestVerificationToken', value('__RequestVerificationToken'));
  body.set('Input.Session', value('Input.Session'));
  body.set('Input.BasedOn', value('Input.BasedOn'));
  body.set('Input.BasedOnSaves', value('Input.BasedOnSaves'));
  body.set('Input.HasUnsaved', form.dataset.unsaved ?? 'false');
  body.set('Input.IsActive', String(isActive));
  return body;
}

/** @param {string} html */
function show(html) {
  // What stands there is read out when it changes; the same again must stay silent.
  if (html !== place.dataset.shown) {
    place.dataset.shown = html;
    place.replaceChildren(...new DOMParser().parseFromString(html, 'text/html').body.childNodes);
  }
}

async function tell() {
  if (!form.dataset.report || isAway) {
    return;
  }
  try {
    const response = await fetch(form.dataset.report, { method: 'POST', body: report() });
    if (response.ok && !response.redirected) {
      isActive = false;
      show(await response.text());
    }
  } catch {
    // Without a network nobody is told; the next beat tries again.
  }
}

for (const sign of ['keydown', 'pointerdown', 'input', 'focus']) {
  addEventListener(sign, () => { isActive = true; }, { capture: true, passive: true });
}
addEventListener('pagehide', () => {
  isAway = true;
  if (form.dataset.report) {
    navigator.sendBeacon(form.dataset.report + '?handler=End', report());
  }
});
addEventListener('pageshow', () => {
  isAway = false;
  void tell();
});
for (const event of ['editor:saved', 'editor:stopped']) {
  form.addEventListener(event, () => void tell());
}
setInterval(() => void tell(), beat);
