/** What is shown of one kind of block in a form of its own: apart from the list, which an editor without a page has too. */
export { StandingForm } from './evidence/StandingForm.tsx'
export { UsesList } from './evidence/UsesList.tsx'
