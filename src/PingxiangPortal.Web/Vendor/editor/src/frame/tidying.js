// Asks the portal to go over a text: its rules are written once, there.

/** @returns the portal's answer `{ markdown, … }`; throws with words for the editor. */
export async function tidied(url, text, token) {
  const body = new FormData()
  body.append('markdown', text)
  body.append('__RequestVerificationToken', token)
  let response
  try {
    response = await fetch(url, { method: 'POST', body, headers: { Accept: 'application/json' } })
  } catch {
    throw new Error('連不上網站，正文沒有動。')
  }
  const answer = response.ok ? await response.json().catch(() => null) : null
  if (typeof answer?.markdown !== 'string') {
    throw new Error(`沒有整理成（${response.status}），正文沒有動。`)
  }
  return answer
}

/** What was done, in words. */
export function tidyWords({ removed, changed }, isSame) {
  if (isSame) {
    return '沒有要整理的地方。'
  }
  return removed === undefined ? `整理了 ${changed} 處標點與空格，可以復原。` : `清除了 ${removed} 處拼音殘留，可以復原。`
}
