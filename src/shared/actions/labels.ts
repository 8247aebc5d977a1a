/** What an action is called, by where it is shown: each from the one label in its record. */
import { type ActionId, actionOf } from './index.ts'

/** A menu bar's label as the window writes: small letters, and a space before an ellipsis. */
const asWritten = (label: string): string =>
  label.replace(/(?<=\s)[A-Z]/g, (initial) => initial.toLowerCase()).replace(/\s?…$/, ' …')

/** A label where nothing follows any more: on a dialog that it opened, on a button. */
export const withoutEllipsis = (label: string): string => label.replace(/\s?…$/, '')

/** Where it stands alone among other names: "Theme: Light", "New Plan …". */
export function nameOf(id: ActionId): string {
  const { label, inFull = label } = actionOf(id)
  return inFull.replace(/…$/, ' …')
}

/** In a menu of the window: "New plan …". */
export function menuLabelOf(id: ActionId): string {
  const { label, inWindow = asWritten(label) } = actionOf(id)
  return inWindow
}

/** In the menu of a row: "Duplicate". */
export const rowLabelOf = (id: ActionId): string => actionOf(id).inRow ?? menuLabelOf(id)

/** On a button or over a dialog: "New plan". */
export const buttonLabelOf = (id: ActionId): string => withoutEllipsis(menuLabelOf(id))

/** Among words, such as those of the sheet of keys: "Show or fold the library". */
export const inWordsOf = (id: ActionId): string => withoutEllipsis(asWritten(nameOf(id)))
