/**
 * Node's web server, had without `import`: that reads every property of the module at once, and one of them is
 * `WebSocket`, for which Node loads its whole web client (undici), a tenth of what a start takes.
 */
export const { createServer, STATUS_CODES } = process.getBuiltinModule('node:http')
