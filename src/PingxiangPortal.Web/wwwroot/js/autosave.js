// @ts-check
// Saves the editor's form some seconds after the last change, and says how it went. Without it the buttons do the same.

const form = /** @type {HTMLFormElement & { dataset: DOMStringMap }} */ (document.querySelector('#article-form'));
const line = /** @type {HTMLElement} */ (document.querySelector('[data-save-state]'));
const pause = Number(form.dataset.pause ?? 3) * 1000;
const retry = 10000;

/** What the form holds, without the token and what saves themselves change. */
const text = () => JSON.stringify([...new FormData(form)].filter(([name]) => !/^__|\.(BasedOn|BasedOnSaves)$/.test(name)));

let saved = text();
/** What the portal wouldn't take; only another text is sent again. */
let refused = '';
let isSaving = false;
let isStopped = !form.dataset.autosave;
let isLeaving = false;
/** Of the save that is on its way. */
let sending = new AbortController();
/** @type {number | undefined} */
let waiting;

/** @param {string} state @param {string} words @param {string} [note] */
function say(state, words, note = '') {
  const mark = document.createElement('b');
  mark.dataset.state = state;
  mark.textContent = words;
  const more = document.createElement('span');
  more.textContent = note;
  line.replaceChildren(mark, more);
}

/** @type {Record<string, string>} */
const notes = {
  changed: '文字還在，按「合併」收進文章',
  locked: '文字還在這一頁；對方解鎖以後重新打開這一頁再存',
};

/** The copy on this computer is made in local-copy.js. */
const whereKept = () => form.dataset.kept === 'true' ? '已存在這台電腦' : '文字只在這一頁，請不要關掉';

/** @param {number} after */
function schedule(after) {
  clearTimeout(waiting);
  waiting = isStopped ? undefined : window.setTimeout(save, after);
}

function noticeChange() {
  form.dataset.unsaved = String(text() !== saved);
  form.dispatchEvent(new CustomEvent('editor:changed'));
  if (form.dataset.unsaved === 'true') {
    schedule(pause);
  }
}

/** @param {{ article: number, revision: number, saves: number }} answer */
function remember(answer) {
  const field = (/** @type {string} */ name) => /** @type {HTMLInputElement} */ (form.elements.namedItem('Input.' + name));
  field('BasedOn').value = String(answer.revision);
  field('BasedOnSaves').value = String(answer.saves);
  if (!form.dataset.article) {
    const address = '/admin/articles/' + answer.article;
    form.dispatchEvent(new CustomEvent('editor:begun'));
    form.dataset.article = String(answer.article);
    form.dataset.autosave += '?id=' + answer.article;
    form.dataset.report = address + '/presence';
    history.replaceState(null, '', address);
  }
}

/** @param {Response} response @param {string} sent */
async function hear(response, sent) {
  const answer = response.headers.get('Content-Type')?.includes('json') ? await response.json() : null;
  if (response.ok && answer) {
    saved = sent;
    form.dataset.unsaved = String(text() !== saved);
    remember(answer);
    say('saved', answer.words, '只存草稿，讀者頁不變');
    form.dispatchEvent(new CustomEvent('editor:saved'));
  } else if (answer) {
    isStopped = answer.code === 'changed' || answer.code === 'locked';
    refused = sent;
    say('failed', answer.words, notes[answer.code] ?? '文字還在這裡，改好再存');
    form.dispatchEvent(new CustomEvent('editor:stopped'));
  } else if (response.redirected || response.status === 400 || response.status === 403 || response.status === 404) {
    isStopped = true;
    say('failed', '沒有存進去：登入過期了，或者這篇文章不能再改', '文字還在這一頁；離開以前請先複製出去');
  } else {
    say('offline', '伺服器暫時存不進去', whereKept());
  }
}

async function save() {
  if (isSaving || isStopped) {
    return;
  }
  const sent = text();
  if (sent === saved || sent === refused) {
    return;
  }
  isSaving = true;
  say('saving', '儲存中', '不用等，可以繼續寫');
  sending = new AbortController();
  try {
    const response = await fetch(/** @type {string} */ (form.dataset.autosave), { method: 'POST', body: new FormData(form), signal: sending.signal });
    await hear(response, sent);
  } catch {
    say('offline', '離線，' + whereKept(), '連上網路後自動補存');
  }
  isSaving = false;
  form.dataset.unsaved = String(text() !== saved);
  if (form.dataset.unsaved === 'true') {
    schedule(line.querySelector('[data-state=offline]') ? retry : pause);
  }
}

form.addEventListener('input', noticeChange);
form.addEventListener('change', noticeChange);
addEventListener('online', () => schedule(0));
form.addEventListener('submit', event => {
  // The preview opens a tab of its own; the text here stays unsaved.
  isLeaving = event.submitter?.getAttribute('formtarget') !== '_blank';
  clearTimeout(waiting);
  if (isLeaving) {
    // What the button sends is newer.
    isStopped = true;
    sending.abort();
  }
});
addEventListener('beforeunload', event => {
  if (!isLeaving && form.dataset.autosave && text() !== saved) {
    event.preventDefault();
  }
});
