/** Loaded before a program (`node --import`): says at its end how much memory it took at most, in MB. */
process.on('exit', () => {
  const peakMb = process.resourceUsage().maxRSS / 1024
  console.log(`at most ${peakMb.toFixed(0)} MB in memory`)
})
