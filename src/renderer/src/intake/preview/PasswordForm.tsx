import { useState } from 'react'
import { Button, TextField } from '../../ui/index.ts'
import styles from './FileItem.module.css'

type PasswordFormProps = { name: string; isBusy: boolean; onPassword: (password: string) => void }

/** Asks for the password of a file. It goes to the reader alone, and is kept nowhere. */
export function PasswordForm({ name, isBusy, onPassword }: PasswordFormProps) {
  const [password, setPassword] = useState('')
  /** What was tried, and did not open it if it is asked for still. */
  const [tried, setTried] = useState<string | null>(null)
  const isWrong = tried !== null && tried === password && !isBusy
  return (
    <form
      className={styles.password}
      onSubmit={(event) => {
        event.preventDefault()
        if (password === '' || isBusy) return
        setTried(password)
        onPassword(password)
      }}
    >
      <TextField
        label={`Password of ${name}`}
        hideLabel
        type="password"
        autoComplete="off"
        placeholder="Password"
        maxLength={1000}
        value={password}
        onChange={setPassword}
        fault={isWrong ? 'That password does not open it.' : undefined}
      />
      <Button type="submit" isDisabled={password === ''} isPending={isBusy}>
        Unlock
      </Button>
    </form>
  )
}
