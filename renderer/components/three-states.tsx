import type { Json } from '../../shared/model/expectation.ts'
import { visibleText } from '../../shared/safe-text/visible-text.ts'
import { sameField, stateFields } from '../state/state-fields.ts'
import { useTexts } from '../text/use-texts.ts'

/** A thing before our repair, as we left it, and now: field by field, with a word where it is no longer ours. */
export function ThreeStates(props: { before: Json; ours: Json; now: Json; name: string }) {
  const { text } = useTexts()
  const written = (value: Json | undefined) =>
    value === undefined ? text('undo.missing') : visibleText(typeof value === 'string' ? value : JSON.stringify(value))
  return (
    <table className="states">
      <caption className="hidden">{props.name}</caption>
      <thead>
        <tr>
          <th scope="col">{text('undo.field')}</th>
          <th scope="col">{text('undo.before')}</th>
          <th scope="col">{text('undo.ours')}</th>
          <th scope="col">{text('undo.now')}</th>
        </tr>
      </thead>
      <tbody>
        {stateFields(props.before, props.ours, props.now).map((field) => {
          const differs = !sameField(field.ours, field.now)
          return (
            <tr key={field.path}>
              <th scope="row" className="mono">
                {visibleText(field.path) || '–'}
              </th>
              <td className="mono" data-label={text('undo.before')}>
                {written(field.before)}
              </td>
              <td className="mono" data-label={text('undo.ours')}>
                {written(field.ours)}
              </td>
              <td className={`mono ${differs ? 'differs' : ''}`} data-label={text('undo.now')}>
                {written(field.now)}
                {differs && <div className="small">({text('undo.differs')})</div>}
              </td>
            </tr>
          )
        })}
      </tbody>
    </table>
  )
}
