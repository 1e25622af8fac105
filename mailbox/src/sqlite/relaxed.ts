/**
 * Said inside a transaction, its commit is answered before it is on the disk; the next commit that is waited for takes it
 * along, since a log is flushed from its start. What it says is SQLite's business alone: any other driver takes it for the
 * query that it is, and waits as ever. (PostgreSQL's name for the same: `set local synchronous_commit = off`.)
 */
export const relaxedCommit = "select 'off' as synchronous_commit"
