// @ts-check
// Spares the reader a new page; the form works alone.

const form = document.forms.namedItem('reactions');
const words = form.dataset;
let saved = JSON.parse(words.state);
let shown = saved;
let queue = Promise.resolve();

function show(state, said = '') {
  const counts = Object.values(state.totals);
  const sum = counts.reduce((a, b) => a + b).toLocaleString('en');
  for (const button of form.querySelectorAll('button')) {
    const [label, number, { children: [bar] }] = button.children;
    const { kind } = button.dataset;
    const count = state.totals[kind];
    const height = count && Math.max(2, 100 * count / Math.max(...counts));
    const mine = kind === state.mine;
    button.value = mine ? '' : kind;
    button.setAttribute('aria-pressed', `${mine}`);
    number.textContent = count.toLocaleString('en');
    bar.setAttribute('y', `${100 - height}`);
    bar.setAttribute('height', `${height}`);
    if (mine) said = said.replace('{0}', label.textContent);
  }
  document.querySelector('[data-sum]').textContent = sum;
  if (said) form.lastElementChild.textContent = said.replace('{1}', sum);
  shown = state;
}

form.onsubmit = event => {
  const kind = event.submitter['value'];
  const next = { totals: { ...shown.totals }, mine: kind };
  if (shown.mine) next.totals[shown.mine]--;
  if (kind) next.totals[kind]++;
  show(next);
  queue = queue.then(async () => {
    const body = new URLSearchParams({ kind });
    const answer = await fetch(form.action, { method: 'POST', headers: { Accept: 'application/json' }, body });
    if (!answer.ok) return words[answer.status];
    saved = await answer.json();
    return words[kind ? 'sent' : 'withdrawn'];
  }).catch(() => '').then(said => next === shown && show(saved, said || words.failed));
  return false;
};

new IntersectionObserver(([{ isIntersecting }]) => isIntersecting && fetch(form.action)
  .then(answer => answer.json())
  .then(state => shown === saved && show(saved = state))
  .catch(() => {})).observe(form);
