import type { Area } from '../words.ts'

export const store: Area<'store'> = {
  'store.full': {
    title: 'The disk of the database is full',
    explanation:
      'There is no room to write this down, so it was not accepted. What was accepted before is safe and goes out by itself once there is room.',
    fix: [
      'Free space on the disk that holds the database (DATA_DIR, or the PostgreSQL server’s), or make it larger.',
      'Then send it once more; nothing needs a restart.',
    ],
  },
  'store.read-only': {
    title: 'The database takes no writes',
    explanation:
      'It can be read and not changed, so this was not accepted. What was accepted before is safe and goes out by itself once it can be written again.',
    fix: [
      'With the embedded database: make DATA_DIR and the files in it writable for the user that this program runs as, and see whether the disk was remounted read-only after an error.',
      'With PostgreSQL: see whether DATABASE_URL leads to a standby, or default_transaction_read_only is on.',
      'Then send it once more.',
    ],
  },
  'store.broken': {
    title: 'The database could not be read or written',
    explanation:
      'Its disk is full or fails, or its file is damaged. This was not accepted; sending waits until the database answers again.',
    fix: [
      'See whether the disk that holds the database has room.',
      'Look into the log of the system for errors of the disk.',
      'Where the file is damaged, stop the program and put it back from a backup.',
    ],
  },
  'store.busy': {
    title: 'The database was busy for too long',
    explanation: 'Another process held it for longer than ten seconds, so this was not accepted.',
    fix: [
      'Send it once more.',
      'If it stays so, look for a program that keeps the database open for writing.',
    ],
  },
  'store.unreachable': {
    title: 'The database does not answer',
    explanation:
      'It is starting, stopping or out of connections, so this was not accepted. What was accepted before is safe.',
    fix: ['Wait a moment and send it once more.', 'If it stays so, see whether the database server runs.'],
  },
}
