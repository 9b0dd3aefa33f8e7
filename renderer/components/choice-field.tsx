import { Field, makeStyles, mergeClasses, Select } from '@fluentui/react-components'
import type { ReactNode } from 'react'

const useStyles = makeStyles({
  // A long choice is cut rather than wider than its column.
  field: { minWidth: '0' },
  select: { minWidth: '0' },
  // Label and choice take the room they need, instead of a third and the rest.
  beside: { gridTemplateColumns: 'auto auto' },
})

interface ChoiceFieldProps<Value extends string> {
  label: string
  value: Value
  onChoose(value: NoInfer<Value>): void
  isBeside?: boolean
  className?: string
  children: ReactNode
}

/** One of several, with its label above it or, `isBeside`, before it. */
export function ChoiceField<Value extends string>(props: ChoiceFieldProps<Value>) {
  const { label, value, onChoose, isBeside = false, className, children } = props
  const styles = useStyles()
  return (
    <Field
      label={label}
      orientation={isBeside ? 'horizontal' : 'vertical'}
      className={mergeClasses(styles.field, isBeside && styles.beside, className)}
    >
      <Select
        className={isBeside ? undefined : styles.select}
        value={value}
        onChange={(_event, chosen) => onChoose(chosen.value as Value)}
      >
        {children}
      </Select>
    </Field>
  )
}
