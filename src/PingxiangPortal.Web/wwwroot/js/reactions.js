// @ts-check
// The form works alone; this spares the reader a new page.

const form = document.forms.namedItem('reactions');
const words = form.dataset;
let saved = JSON.parse(words.state);
let shown = saved;
let turn = 0;
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
    button.ariaPressed = `${mine}`;
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
  event.preventDefault();
  const kind = event.submitter['value'];
  const own = ++turn;
  const totals = { ...shown.totals };
  if (shown.mine) totals[shown.mine]--;
  if (kind) totals[kind]++;
  show({ totals, mine: kind });
  queue = queue.then(async () => {
    const body = new URLSearchParams({ kind });
    const answer = await fetch(form.action, { method: 'POST', headers: { Accept: 'application/json' }, body });
    if (!answer.ok) return words[`failed-${answer.status}`];
    saved = await answer.json();
    return words[kind ? 'sent' : 'withdrawn'];
  }).catch(() => {}).then(said => own === turn && show(saved, said ?? words.failed));
};

new IntersectionObserver(async ([{ isIntersecting }], observer) => {
  if (!isIntersecting) return;
  observer.disconnect();
  const state = await (await fetch(form.action)).json();
  if (!turn) show(saved = state);
}).observe(form);
