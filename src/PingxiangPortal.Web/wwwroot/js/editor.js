// @ts-check
// Warns before a tab with unsaved text is closed. Saving, publishing and the preview work without it.

const form = /** @type {HTMLFormElement} */ (document.querySelector('form[enctype]'));
const text = () => JSON.stringify([...new FormData(form)].filter(([name]) => !name.startsWith('__')));
const opened = text();
let isLeaving = false;

form.addEventListener('submit', event => {
  // The preview opens a tab of its own; the text here stays unsaved.
  isLeaving = event.submitter?.getAttribute('formtarget') !== '_blank';
});

addEventListener('beforeunload', event => {
  if (!isLeaving && text() !== opened) {
    event.preventDefault();
  }
});
