import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'

const renderer = join(import.meta.dirname, '../../../renderer')
const page = readFileSync(join(renderer, 'index.html'), 'utf8')
const styles = readFileSync(join(renderer, 'layout.css'), 'utf8')
const [, early = ''] = /<div id="root">(.*)<\/div>\s*<script/s.exec(page) ?? []

describe('the page before its program is loaded', () => {
  test('shows the frame with the name of the product, which needs no language', () => {
    expect(early.replaceAll(/<[^>]*>/g, '').trim()).toBe('Backup Medic')
  })

  test('stands where the window will stand: it uses the same classes', () => {
    const classes = [...early.matchAll(/class="([^"]+)"/g)].flatMap(([, names = '']) => names.split(' '))
    expect(classes).toContain('frame')
    expect(classes.filter((name) => !styles.includes(`.${name} {`))).toEqual([])
  })
})
