// @ts-check
// Pictures that are dropped on the form of the library go into its field, and are sent at once.

const form = /** @type {HTMLFormElement | null} */ (document.querySelector('form[data-drop]'));
const field = /** @type {HTMLInputElement | null | undefined} */ (form?.querySelector('input[type=file]'));

/** @param {DragEvent} event */
function allow(event) {
  if (event.dataTransfer?.types.includes('Files')) {
    event.preventDefault();
  }
}

/** @param {DragEvent} event */
function take(event) {
  const files = event.dataTransfer?.files;
  if (form && field && files && files.length > 0) {
    event.preventDefault();
    field.files = files;
    form.requestSubmit();
  }
}

if (form && field) {
  form.querySelector('[data-drop-words]')?.removeAttribute('hidden');
  form.addEventListener('dragover', allow);
  form.addEventListener('drop', take);
}
