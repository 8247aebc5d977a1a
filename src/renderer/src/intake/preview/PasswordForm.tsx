import { useState } from 'react'
import { Button, TextField } from '../../ui/index.ts'
import styles from './FileItem.module.css'

type PasswordFormProps = { name: string; isBusy: boolean; onPassword: (password: string) => void }

/** Asks for the password of a file. It goes to the reader alone, and is kept nowhere. */
export function PasswordForm({ name, isBusy, onPassword }: PasswordFormProps) {
  const [password, setPassword] = useState('')
  return (
    <form
      className={styles.password}
      onSubmit={(event) => {
        event.preventDefault()
        if (password !== '' && !isBusy) onPassword(password)
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
      />
      <Button type="submit" isDisabled={password === ''} isPending={isBusy}>
        Open
      </Button>
    </form>
  )
}
