export { RecallDialog } from './RecallDialog.tsx'
