// Loaded into the host before anything else. When the script that started the host is gone without
// having said so (killed, crashed), the host ends as if asked to: nothing is left running unseen.
process.once('disconnect', () => process.kill(process.pid, 'SIGTERM'))
// Listening must not keep a host alive that has finished.
process.channel?.unref()
