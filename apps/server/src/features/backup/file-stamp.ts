/** A moment for file names, in UTC, sortable: `20260131-142503`. */
export function fileStamp(moment: Date): string {
  const [date = '', time = ''] = moment.toISOString().split(/[T.]/)
  return `${date.replaceAll('-', '')}-${time.replaceAll(':', '')}`
}
