import { makeStyles, tokens } from '@fluentui/react-components'
import { useTexts } from '../../text/use-texts.ts'

const height = 100
/** So wide is a piece in the drawing's own units; the window stretches it. */
const piece = 10
/** A single line beside thousands must still be seen. */
const lowest = 3

const useStyles = makeStyles({
  drawing: { display: 'block', width: '100%', height: '120px' },
  bar: {
    fill: tokens.colorCompoundBrandBackground,
    '@media (forced-colors: active)': { fill: 'CanvasText' },
  },
  ground: {
    stroke: tokens.colorNeutralStrokeAccessible,
    strokeWidth: '1px',
    vectorEffect: 'non-scaling-stroke',
    '@media (forced-colors: active)': { stroke: 'CanvasText' },
  },
  words: {
    display: 'flex',
    flexWrap: 'wrap',
    justifyContent: 'space-between',
    columnGap: '16px',
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground2,
  },
})

interface TimelineBarsProps {
  /** What the drawing says, for those who do not see it. */
  label: string
  starts: readonly string[]
  counts: readonly number[]
  when(start: string): string
}

/** A bar for each piece of time. Its words stand beside it and not in it, so that they keep their size however wide it is drawn. */
export function TimelineBars({ label, starts, counts, when }: TimelineBarsProps) {
  const { text, named, number } = useTexts()
  const styles = useStyles()
  const most = Math.max(1, ...counts)
  // A few pieces are not stretched over the whole screen.
  const style = { maxWidth: `max(240px, ${starts.length * 48}px)` }
  return (
    <div style={style}>
      <div className={styles.words} aria-hidden>
        <span>{text('logs.most', { most: number(most) })}</span>
      </div>
      <svg
        role="img"
        aria-label={label}
        className={styles.drawing}
        viewBox={`0 0 ${starts.length * piece} ${height}`}
        preserveAspectRatio="none"
      >
        {starts.map((start, index) => {
          const count = counts[index] ?? 0
          if (count === 0) return null
          const tall = Math.max(lowest, (count / most) * height)
          return (
            <rect
              key={start}
              className={styles.bar}
              x={index * piece + 1}
              y={height - tall}
              width={piece - 2}
              height={tall}
            >
              <title>{named(when(start), text('logs.lines', { count }))}</title>
            </rect>
          )
        })}
        <line className={styles.ground} x1="0" x2={starts.length * piece} y1={height} y2={height} />
      </svg>
      <div className={styles.words} aria-hidden>
        <span>{when(starts[0] ?? '')}</span>
        {starts.length > 2 && <span>{when(starts[Math.floor(starts.length / 2)] ?? '')}</span>}
        {starts.length > 1 && <span>{when(starts.at(-1) ?? '')}</span>}
      </div>
    </div>
  )
}
