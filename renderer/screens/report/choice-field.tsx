import { Field, makeStyles, Select } from '@fluentui/react-components'
import type { ReactNode } from 'react'

// A long choice is cut rather than wider than its column.
const useStyles = makeStyles({
  select: { minWidth: '0' },
  // The label takes no more room than its words, so that the choice can be read whole.
  beside: { gridTemplateColumns: 'auto minmax(0, 1fr)', columnGap: '12px' },
})

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
    <Field
      label={label}
      orientation={isBeside ? 'horizontal' : 'vertical'}
      className={isBeside ? styles.beside : undefined}
    >
      <Select className={styles.select} value={value} onChange={(_event, chosen) => onChoose(chosen.value)}>
        {children}
      </Select>
    </Field>
  )
}
