/** What the program can open of Windows beside itself, on Windows only: a fixed list, of which the window names one. */
export const windowsPlaces = ['journalFolder', 'eventViewer', 'services'] as const
export type WindowsPlace = (typeof windowsPlaces)[number]
