// @ts-check
// Text size and theme at once instead of after a new page, and the print button, which only a script can press.

const root = document.documentElement;
const systemDark = matchMedia('(prefers-color-scheme: dark)');

/** The other look than the one shown; back at the system's own it is called auto again, so that it follows the system. */
function otherTheme() {
  const system = systemDark.matches ? 'dark' : 'light';
  const shown = root.dataset.theme === 'auto' ? system : root.dataset.theme;
  return shown !== system ? 'auto' : system === 'dark' ? 'light' : 'dark';
}

/** @param {SubmitEvent} event */
function choose(event) {
  const form = /** @type {HTMLFormElement} */ (event.target);
  const button = /** @type {HTMLButtonElement} */ (event.submitter);
  const value = button.name === 'theme' ? otherTheme() : button.value;

  event.preventDefault();
  root.dataset[button.name] = value;
  for (const size of document.querySelectorAll('button[name=size]')) {
    size.setAttribute('aria-pressed', String(size.getAttribute('value') === root.dataset.size));
  }

  const body = new URLSearchParams({ [button.name]: value, return: location.pathname });
  fetch(form.action, { method: 'POST', body, redirect: 'manual', keepalive: true }).catch(() => {});
}

for (const form of document.querySelectorAll('form[data-preferences]')) {
  form.addEventListener('submit', choose);
}

document.querySelector('[data-print]')?.addEventListener('click', () => print());

// Without cookies a reaction counts, but the page can't show it as one's own the next time.
for (const note of /** @type {NodeListOf<HTMLElement>} */ (document.querySelectorAll('[data-cookieless]'))) {
  note.hidden = navigator.cookieEnabled;
}
