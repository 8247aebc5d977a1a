/** When something was, in words: the nearer, the plainer. */

const clock = new Intl.DateTimeFormat('en-GB', { timeStyle: 'short' })
const seconds = new Intl.DateTimeFormat('en-GB', { timeStyle: 'medium' })
const dayOfYear = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'long' })
const fullDay = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'long', year: 'numeric' })

const minuteMs = 60_000

/** Days from one to the other as the calendar here counts them. */
function daysBetween(then: Date, now: Date): number {
  const midnight = (of: Date) => new Date(of.getFullYear(), of.getMonth(), of.getDate())
  return Math.round((midnight(now).getTime() - midnight(then).getTime()) / 86_400_000)
}

/**
 * "just now", "5 minutes ago", "today, 14:05", "yesterday, 18:20", "3 May, 09:12", "3 May 2024".
 * @param instant as it is stored, in UTC; it is said in the time of this place.
 */
export function saysWhen(instant: string, now = new Date()): string {
  const then = new Date(instant)
  const minutes = Math.floor((now.getTime() - then.getTime()) / minuteMs)
  if (minutes >= 0 && minutes < 1) return 'just now'
  if (minutes >= 0 && minutes < 60) return minutes === 1 ? 'a minute ago' : `${minutes} minutes ago`
  const days = daysBetween(then, now)
  if (days === 0) return `today, ${clock.format(then)}`
  if (days === 1) return `yesterday, ${clock.format(then)}`
  return then.getFullYear() === now.getFullYear()
    ? `${dayOfYear.format(then)}, ${clock.format(then)}`
    : fullDay.format(then)
}

/** "14 November", or "14 November 2024" where that is another year. */
export function saysDayOf(instant: string, now = new Date()): string {
  const then = new Date(instant)
  return (then.getFullYear() === now.getFullYear() ? dayOfYear : fullDay).format(then)
}

/** "3 May 2024, 09:12", for a sentence that stays and for what tells of one that is pointed at. */
export const saysMoment = (instant: string): string => {
  const then = new Date(instant)
  return `${fullDay.format(then)}, ${clock.format(then)}`
}

/** "14:05:09", for what `saysWhen` would not tell apart. */
export const saysSecond = (instant: string): string => seconds.format(new Date(instant))
