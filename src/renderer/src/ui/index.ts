/** Small shared components on React Aria. Styles come with them; `base.css` is loaded once by the page. */
export { AlertBar, type AlertBarProps, type BarAction } from './AlertBar.tsx'
export { AskDialog, type AskDialogProps } from './AskDialog.tsx'
export { asks, isAsking, useIsAsking } from './asking.ts'
export { Boundary } from './Boundary.tsx'
export { Button, type ButtonLook, type ButtonProps } from './Button.tsx'
export { behindTheKeys } from './behind-the-keys.ts'
export { Checkbox, type CheckboxProps } from './Checkbox.tsx'
export { type Card, ChoiceCards, type ChoiceCardsProps } from './ChoiceCards.tsx'
export { ComboBox, type ComboBoxProps } from './ComboBox.tsx'
export { cx } from './cx.ts'
export { Dialog, type DialogProps } from './Dialog.tsx'
export { EmptyState, type EmptyStateProps } from './EmptyState.tsx'
export { Fault } from './Fault.tsx'
export { type FilterChoice, FilterMenu, type FilterMenuProps } from './FilterMenu.tsx'
export { FocusAtOnce } from './FocusAtOnce.tsx'
export { FormDialog, type FormDialogProps } from './FormDialog.tsx'
export { folded, found, isFound, wordsOf } from './found.ts'
export { type Hold, holdKeys, isComposingHeld, isHeldForNothing } from './held-keys.ts'
export { IconButton, type IconButtonProps } from './IconButton.tsx'
export { IconToggle, type IconToggleProps } from './IconToggle.tsx'
export { KeyCap } from './KeyCap.tsx'
export { isMac, saysKeys } from './keys.ts'
export { Later } from './Later.tsx'
export {
  Menu,
  MenuButton,
  type MenuButtonProps,
  MenuItem,
  type MenuItemProps,
  MenuLine,
  type MenuProps,
  MenuSection,
} from './Menu.tsx'
export { hasNoHover, isMedia, useMedia } from './media.ts'
export { NumberField, type NumberFieldProps } from './NumberField.tsx'
export { PictureChoice, type PictureChoiceProps } from './PictureChoice.tsx'
export { Float, type FloatProps, Popover } from './Popover.tsx'
export { ProgressBar, type ProgressBarProps } from './ProgressBar.tsx'
export { isPressed, type Press } from './pressed.ts'
export { RadioGroup, type RadioGroupProps } from './RadioGroup.tsx'
export {
  Rail,
  RailFilter,
  RailPlace,
  type RailProps,
  type RailRowProps,
  RailSection,
} from './Rail.tsx'
export { letGoOfRemoved } from './removed-elements.ts'
export { SearchField, type SearchFieldProps } from './SearchField.tsx'
export { Segmented, type SegmentedProps } from './Segmented.tsx'
export { type Option, Select, type SelectProps } from './Select.tsx'
export { Sign } from './Sign.tsx'
export { Skeleton } from './Skeleton.tsx'
export { Stepper, type StepperProps } from './Stepper.tsx'
export { Switch, type SwitchProps } from './Switch.tsx'
export { sameLists, sameMaps, useSame } from './same.ts'
export { Tabs, type TabsProps } from './Tabs.tsx'
export { Tags, type TagsProps } from './Tags.tsx'
export { TagsField, type TagsFieldProps, withTag } from './TagsField.tsx'
export { TextArea, TextField, type TextFieldProps } from './TextField.tsx'
export { ToastProvider, useToasts } from './ToastRegion.tsx'
export type { Toasts } from './toasts.ts'
export { useDebounced } from './useDebounced.ts'
export { useOnceIdle } from './useOnceIdle.ts'
export { type Pace, useSignal } from './useSignal.ts'
export { useStable } from './useStable.ts'
export { VisuallyHidden } from './VisuallyHidden.ts'
