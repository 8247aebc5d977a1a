/** Evidence of the library suggested for the point one is writing. */
export { SuggestionsPanel, type SuggestionsPanelProps } from './SuggestionsPanel.tsx'
