/**
 * Chromium's switches, set before it starts. Apart from `security.ts`, which brings the whole desk with it: the
 * entry has to run before any of that is loaded.
 */
import { app } from 'electron'

/**
 * Takes away the switches that let another program steer the pages. Before `ready`. Those of Node's own
 * inspector are a matter of the package's fuses.
 */
export function closeDebugging(): void {
  app.commandLine.removeSwitch('remote-debugging-port')
  app.commandLine.removeSwitch('remote-debugging-pipe')
}

/**
 * Shuts the way out that passes by every filter of requests: WebRTC, which no part of the app uses. Before
 * `ready`; each page is told as well.
 */
export function closeWebRtc(): void {
  app.commandLine.appendSwitch('force-webrtc-ip-handling-policy', webRtcPolicy)
  app.commandLine.appendSwitch('webrtc-ip-handling-policy', webRtcPolicy)
}
/** No packet leaves but through a proxy, and there is none. */
export const webRtcPolicy = 'disable_non_proxied_udp'
