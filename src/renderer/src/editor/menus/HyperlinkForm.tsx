import { useState } from 'react'
import { isLinkAddress } from '../../../../shared/model/inline.ts'
import { Button, TextField } from '../../ui/index.ts'
import styles from './menus.module.css'

type HyperlinkFormProps = {
  /** The address the words lead to now; empty when they lead nowhere. */
  url: string
  onSave: (url: string) => void
  onRemove: () => void
}

/** What was typed as an address: a bare name is a web address, a bare mail address one to write to. */
export function addressOf(typed: string): string {
  const bare = typed.trim()
  if (/^[\w.+-]+@[\w-]+\.[\w.-]+$/u.test(bare)) return `mailto:${bare}`
  return /^[a-z][a-z\d+.-]*:/i.test(bare) ? bare : `https://${bare}`
}

/** Asks where words lead. */
export function HyperlinkForm({ url, onSave, onRemove }: HyperlinkFormProps) {
  const [typed, setTyped] = useState(url)
  const [fault, setFault] = useState<string>()
  return (
    <form
      noValidate
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault()
        const address = addressOf(typed)
        if (typed.trim() !== '' && isLinkAddress(address) && address.length <= 2000) onSave(address)
        else setFault('Type a web or mail address, such as example.org.')
      }}
    >
      <TextField
        label="Address"
        autoFocus
        value={typed}
        placeholder="example.org/page"
        fault={fault}
        onChange={(value) => {
          setTyped(value)
          setFault(undefined)
        }}
      />
      <div className={styles.buttons}>
        {url !== '' && <Button onPress={onRemove}>Remove</Button>}
        <Button look="primary" type="submit">
          Save
        </Button>
      </div>
    </form>
  )
}
