import { ChevronDown } from 'lucide-react'
import { useRef } from 'react'
import {
  ComboBox as AriaComboBox,
  Button,
  FieldError,
  Group,
  Input,
  Label,
  ListBox,
  ListBoxItem,
} from 'react-aria-components'
import fields from '../../ui/field.module.css'
import { cx, Float, isFound } from '../../ui/index.ts'
import lists from '../../ui/list.module.css'
import type { FootState } from './useFoot.ts'

/** The notebook to add to: one that is there, or a new one by the name that is typed. */
export function NotebookField({ foot }: { foot: FootState }) {
  const { notebook, setNotebook, notebooks, notebookFault } = foot
  const isOpen = useRef(false)
  return (
    <AriaComboBox
      menuTrigger="input"
      allowsCustomValue
      defaultItems={notebooks}
      defaultFilter={isFound}
      inputValue={notebook}
      onInputChange={setNotebook}
      onOpenChange={(open) => {
        isOpen.current = open
      }}
      isInvalid={notebookFault !== undefined}
      className={cx(fields.field)}
    >
      <Label className={cx(fields.label)}>Notebook</Label>
      <Group
        className={cx(fields.box)}
        onKeyDown={(event) => {
          // Escape closes the list, and not the dialog around it too.
          if (event.key === 'Escape' && isOpen.current) event.stopPropagation()
        }}
      >
        <Input className={cx(fields.input)} maxLength={200} autoFocus />
        <Button>
          <ChevronDown size={14} aria-hidden="true" />
        </Button>
      </Group>
      <FieldError className={cx(fields.fault)}>{notebookFault}</FieldError>
      <Float>
        <ListBox<(typeof notebooks)[number]>
          className={cx(lists.list)}
          renderEmptyState={() => <div className={lists.none}>A new notebook</div>}
        >
          {({ name }) => (
            <ListBoxItem id={name} textValue={name} className={cx(lists.item)}>
              {name}
            </ListBoxItem>
          )}
        </ListBox>
      </Float>
    </AriaComboBox>
  )
}
