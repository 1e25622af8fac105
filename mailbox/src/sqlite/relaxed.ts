/**
 * Stands at the end of a statement whose loss in a power cut would change nothing, such as a lease: the process that took it
 * is gone then too. A commit that holds nothing else is answered before it is on the disk, and gets there with the next one
 * that is waited for, since a log is flushed from its start. To any other driver it is a comment.
 */
export const relaxed = '/* relaxed */'
