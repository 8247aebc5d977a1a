/** What is done with an earlier state, as the buttons of its row show it. */
export const compare = 'Compare'
export const restore = 'Restore'
export const rename = 'Name'
export const remove = 'Delete'
