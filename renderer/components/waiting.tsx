import { Spinner } from '@fluentui/react-components'

/** Says what is being waited for, aloud as well. */
export function Waiting({ label }: { label: string }) {
  return (
    <div role="status" className="row">
      <Spinner size="tiny" label={label} />
    </div>
  )
}
