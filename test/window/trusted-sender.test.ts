import { describe, expect, test } from 'vitest'
import { isTrustedSender } from '../../electron/window/trusted-sender.ts'

const contents = { name: 'our window' }
const page = { url: 'app://medic/index.html', parent: null }

describe('a message is trusted', () => {
  test('when it comes from the main frame of our window, showing our page', () => {
    expect(isTrustedSender({ sender: contents, senderFrame: page }, contents)).toBe(true)
  })
})

describe('S7 a message is refused', () => {
  test('when it comes from another window', () => {
    expect(isTrustedSender({ sender: { name: 'other' }, senderFrame: page }, contents)).toBe(false)
  })

  test('when it comes from a frame inside our page, even one that shows our own page', () => {
    expect(isTrustedSender({ sender: contents, senderFrame: { ...page, parent: page } }, contents)).toBe(false)
  })

  test('when its frame is gone', () => {
    expect(isTrustedSender({ sender: contents, senderFrame: null }, contents)).toBe(false)
  })

  const others = [
    '',
    'about:blank',
    'app:///index.html',
    'app://other/index.html',
    'app://medic.example.com/index.html',
    'app://medic:8080/index.html',
    'app://admin@medic/index.html',
    'apps://medic/index.html',
    'https://medic/index.html',
    'https://example.com/?app://medic/index.html',
    'file:///app://medic/index.html',
    'data:text/html,app://medic/',
    'not an address',
  ]
  for (const url of others) {
    test(`when its frame shows "${url}"`, () => {
      expect(isTrustedSender({ sender: contents, senderFrame: { url, parent: null } }, contents)).toBe(false)
    })
  }
})
