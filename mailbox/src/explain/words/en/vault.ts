import type { Area } from '../words.ts'

export const vault: Area<'vault'> = {
  'vault.unknown-key': {
    title: 'The key for the stored passwords is missing',
    explanation:
      'The stored passwords were sealed with a key that is not among the keys given. Nothing was changed; they open again once the key is back.',
    fix: [
      'Put the key back as it was before: VAULT_KEYS, or the key file beside the data.',
      'If it is lost for good, connect each mailbox again.',
    ],
  },
  'vault.wrong-key': {
    title: 'The key for the stored passwords is not the right one',
    explanation:
      'A key of the right name was given, but not the one that sealed the passwords. Nothing was changed; they open again with the right key.',
    fix: ['Put back the key that was used before.', 'If it is lost for good, connect each mailbox again.'],
  },
  'vault.tampered': {
    title: 'The stored password was changed',
    explanation: 'It belongs to another mailbox or was altered in the database, so it is not used.',
    fix: ['Connect the mailbox again.', 'Find out who can write to the database.'],
  },
  'vault.malformed': {
    title: 'The stored password cannot be read',
    explanation: 'What is stored was not sealed by this program, or was cut short.',
    fix: ['Restore the database from a backup, or connect the mailbox again.'],
  },
  'vault.fernet-key': {
    title: 'The Fernet key cannot be read',
    explanation:
      'A Fernet key is 32 bytes in base64url, as Fernet.generate_key() prints it. Nothing was changed.',
    fix: ['Give the key of the product that made the tokens, as it stands in its settings.'],
  },
  'vault.fernet-token': {
    title: 'The Fernet token does not open',
    explanation:
      'None of the given keys made it, or it was changed or cut short since. The token stands as it was.',
    fix: [
      'Give every key that the other product has used, the old ones too.',
      'If the token was damaged, connect the mailbox again.',
    ],
  },
  'vault.fernet-expired': {
    title: 'The Fernet token is too old',
    explanation: 'It is older than the time to live that was asked for, or its time lies in the future.',
    fix: ['Leave the time to live out: tokens that are kept in a database do not grow old.'],
  },
  'vault.bad-keys': {
    title: 'The keys cannot be read',
    explanation: 'Keys are written id:base64, each of 32 bytes, with commas in between. Nothing was changed.',
    fix: ['Correct VAULT_KEYS or the key file; what it was before still opens everything.'],
  },
  'vault.key-file-unreadable': {
    title: 'The key file cannot be read',
    explanation: 'The file with the keys is there, but this program may not read it.',
    fix: ['Make the user that runs this program the owner of the file.'],
  },
  'vault.key-file-unwritable': {
    title: 'The key file cannot be written',
    explanation: 'Its folder is missing, full, or closed to this program.',
    fix: ['Make the folder writable for the user that runs this program, or give the keys in VAULT_KEYS.'],
  },
  'vault.key-file-exposed': {
    title: 'Others can read the key file',
    explanation:
      'The keys open every stored password, so this program starts only if its own user alone may read the file.',
    fix: ['Run chmod 600 on the key file.', 'If others use the machine, add a new key and rotate.'],
  },
}
