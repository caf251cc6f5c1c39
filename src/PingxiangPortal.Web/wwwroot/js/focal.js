// @ts-check
// The nine places and the exact numbers of a focal point say the same, whichever was touched last.

const group = document.querySelector('[data-focal]');

/** @returns {HTMLInputElement[]} */
const numbers = () => [...(group?.querySelectorAll('input[type=number]') ?? [])].map((each) => /** @type {HTMLInputElement} */ (each));

/** @param {Event} event */
function follow(event) {
  const touched = /** @type {HTMLInputElement} */ (event.target);
  if (touched.type === 'radio') {
    touched.value.split(' ').forEach((percent, at) => {
      numbers()[at].value = percent;
    });
    return;
  }
  const written = numbers().map((each) => each.value).join(' ');
  group?.querySelectorAll('input[type=radio]').forEach((each) => {
    const place = /** @type {HTMLInputElement} */ (each);
    place.checked = place.value === written;
  });
}

group?.addEventListener('input', follow);
