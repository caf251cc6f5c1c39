// @ts-check
// The portal keeps the text that is merged here: the copy of it that was sent from this computer is not offered again.

const { parked } = /** @type {HTMLElement} */ (document.querySelector('[data-parked]')).dataset;

try {
  if (parked && JSON.parse(localStorage.getItem(parked) ?? '{}').isSent) {
    localStorage.removeItem(parked);
  }
} catch {
  // What can't be read stays, and is offered with the article.
}
