export { BackupsDialog } from './BackupsDialog.tsx'
