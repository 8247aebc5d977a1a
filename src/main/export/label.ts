/** A label as it stands before its words where it has no look of its own: "Analysis:", and a point's number alone. */
export const saidLabel = (label: string): string => (/^\d+$/u.test(label) ? label : `${label}:`)
