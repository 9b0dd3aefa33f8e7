import { Field, makeStyles, Select } from '@fluentui/react-components'
import type { ReactNode } from 'react'

// A long choice is cut rather than wider than its column.
const useStyles = makeStyles({ select: { minWidth: '0' } })

interface ChoiceFieldProps {
  label: string
  value: string
  onChoose(value: string): void
  isBeside?: boolean
  children: ReactNode
}

/** One of several, with its label above it or, `isBeside`, before it. */
export function ChoiceField({ label, value, onChoose, isBeside = false, children }: ChoiceFieldProps) {
  const styles = useStyles()
  return (
    <Field label={label} orientation={isBeside ? 'horizontal' : 'vertical'}>
      <Select className={styles.select} value={value} onChange={(_event, chosen) => onChoose(chosen.value)}>
        {children}
      </Select>
    </Field>
  )
}
