// Choosing pictures: files of this computer, or those that the library has.
import { ask } from '../frame/dialog.js'
import { button, element, field } from '../frame/element.js'

async function readLibrary(address) {
  const target = new URL(address, location.href)
  target.searchParams.set('format', 'json')
  const response = await fetch(target, { headers: { Accept: 'application/json' } })
  if (!response.ok) {
    throw new Error(`圖片庫打不開（${response.status}）`)
  }
  return response.json()
}

function entry(picture, toggle) {
  const made = button('', () => toggle(picture, made), { class: 'library__picture', 'aria-pressed': 'false' })
  made.append(
    element('img', { src: picture.thumbnail ?? picture.url, alt: '', width: '120', height: '90', loading: 'lazy' }),
    element('span', {}, picture.alt || (picture.isDescribed ? '裝飾圖片' : '還沒有替代文字')),
  )
  return made
}

/** The library as buttons that stay pressed; `chosen` is filled in the order of pressing. */
function libraryOf(address, isMany, chosen) {
  const list = element('div', { class: 'library', role: 'group', 'aria-label': '圖片庫' }, '正在打開圖片庫…')
  const toggle = (picture, pressed) => {
    if (chosen.delete(picture)) {
      pressed.setAttribute('aria-pressed', 'false')
      return
    }
    if (!isMany) {
      chosen.clear()
      list.querySelectorAll('[aria-pressed=true]').forEach(each => each.setAttribute('aria-pressed', 'false'))
    }
    chosen.add(picture)
    pressed.setAttribute('aria-pressed', 'true')
  }
  readLibrary(address).then(
    pictures => list.replaceChildren(...(pictures.length ? pictures.map(each => entry(each, toggle)) : ['圖片庫還是空的。'])),
    problem => list.replaceChildren(problem instanceof TypeError ? '連不上網站。' : problem.message),
  )
  return list
}

/**
 * Asks for pictures.
 * @returns files and pictures of the library; empty when the dialog was left.
 */
export async function pickPictures({ uploads, picturesUrl }, { isMany }) {
  const chosen = new Set()
  const file = element('input', { type: 'file', accept: 'image/jpeg,image/png,image/webp,image/gif', multiple: isMany })
  const missing = element('p', { class: 'field__error', role: 'alert' })
  const content = [
    uploads.address ? field('從這台電腦選', file, 'JPEG、PNG、WebP 或 GIF') : null,
    picturesUrl ? libraryOf(picturesUrl, isMany, chosen) : null,
    missing,
  ].filter(Boolean)
  const picked = await ask({
    title: isMany ? '選幾張圖片，排成一組' : '插入圖片',
    confirm: '放進文章',
    content,
    answer: () => {
      const all = [...file.files, ...chosen]
      missing.textContent = all.length ? '' : '還沒有選圖片。'
      return all.length ? all : undefined
    },
  })
  return picked ?? []
}
