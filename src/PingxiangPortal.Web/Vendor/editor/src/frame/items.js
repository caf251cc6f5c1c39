// What the toolbar offers, in its order.
import { toggleMark } from 'prosemirror-commands'
import { redo, undo } from 'prosemirror-history'
import { addColumnAfter, addRowAfter, addRowBefore, deleteColumn, deleteRow, deleteTable, isInTable } from 'prosemirror-tables'
import { isInside, toggleHeading, toggleList, toggleQuote } from '../commands/blocks.js'
import { toggleLink } from '../commands/link.js'
import { alignColumn, insertTable } from '../commands/table.js'
import { insertVideo } from '../commands/video.js'
import { describeSelected } from '../pictures/describe.js'
import { insertPictures } from '../pictures/insert.js'
import { schema } from '../schema.js'
import { icon } from './element.js'

const { nodes, marks } = schema

const hasMark = (state, type) => {
  const { from, to, $from, empty } = state.selection
  return empty ? Boolean(type.isInSet(state.storedMarks ?? $from.marks())) : state.doc.rangeHasMark(from, to, type)
}

/** @param desk the editor; its `state` and `run` exist once the view does. */
export function toolbarItems(desk) {
  const item = (label, command, more = {}) => ({
    label,
    run: () => desk.run(command),
    isOff: () => desk.isSource || !command(desk.state),
    ...more,
  })
  const ofTable = (label, command, content) => item(label, command, { content, hidden: () => desk.isSource || !isInTable(desk.state) })
  const ofPictures = (label, command, content) => item(label, command, { content, hidden: () => !desk.hasPictures })
  const ofServer = (label, url) => ({ label, run: () => desk.tidy(url), isOff: () => desk.isTidying, hidden: () => !url })

  const describe = describeSelected(desk)

  return [
    item('二級標題', toggleHeading(2), { content: 'H2', isOn: () => isInside(desk.state, nodes.heading, { level: 2 }) }),
    item('三級標題', toggleHeading(3), { content: 'H3', isOn: () => isInside(desk.state, nodes.heading, { level: 3 }) }),
    item('粗體', toggleMark(marks.strong), { content: icon('bold'), isOn: () => hasMark(desk.state, marks.strong) }),
    item('引用', toggleQuote, { content: icon('quote'), isOn: () => isInside(desk.state, nodes.blockquote) }),
    item('列表', toggleList(nodes.bullet_list), { content: icon('list'), isOn: () => isInside(desk.state, nodes.bullet_list) }),
    item('編號列表', toggleList(nodes.ordered_list), { content: icon('numbers'), isOn: () => isInside(desk.state, nodes.ordered_list) }),
    item('連結', toggleLink, { content: icon('link'), isOn: () => hasMark(desk.state, marks.link) }),
    ofPictures('插入圖片', insertPictures(desk, false), icon('picture')),
    ofPictures('圖集', insertPictures(desk, true), icon('gallery')),
    item('圖片說明', describe, { hidden: () => desk.isSource || !describe(desk.state) }),
    item('影片', insertVideo(desk.videos), { hidden: () => !desk.videos.length }),
    item('表格', insertTable, { content: icon('table') }),
    ofTable('在上面加一行', addRowBefore),
    ofTable('在下面加一行', addRowAfter),
    ofTable('在右邊加一欄', addColumnAfter),
    ofTable('這一欄靠右', alignColumn('right')),
    ofTable('刪掉這一行', deleteRow),
    ofTable('刪掉這一欄', deleteColumn),
    ofTable('刪掉表格', deleteTable),
    item('復原', undo, { content: icon('undo') }),
    item('重做', redo, { content: icon('redo') }),
    ofServer('整理標點', desk.punctuationUrl),
    ofServer('清除拼音殘留', desk.residueUrl),
    { label: '原始碼', run: () => desk.toggleSource(), isOn: () => desk.isSource, isEnd: true },
  ]
}
