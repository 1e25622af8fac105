import type { Area } from '../words.ts'

export const network: Area<'net'> = {
  'net.unreachable': {
    title: 'There is no way from this machine to the mail server',
    explanation:
      'None of the server’s addresses can be reached: the machine that this runs on has no network, or only IPv6 addresses were left and it has no IPv6. The next try comes by itself.',
    fix: [
      'Check that the machine, or the container, has internet access.',
      'Run the doctor command to see which step fails.',
    ],
  },
  'net.refused': {
    title: 'The connection was refused',
    explanation:
      'The host was reached, but nothing listens on that port or a firewall turns it away. The next try comes by itself.',
    fix: [
      'Check the host and port of the mailbox: 465 or 587 for sending, 993 for reading.',
      'Run the doctor command to see which ports work from here.',
    ],
  },
  'net.timeout': {
    title: 'The mail server does not answer',
    explanation:
      'Nothing came back in time. Most often the network that this runs on drops the mail ports, as many hosting providers do on free plans. The next try comes by itself.',
    fix: [
      'Run the doctor command to see which ports work from here.',
      'If they are blocked, move to a plan that opens them, set MAIL_PROXY, or connect Gmail over its API.',
      'If it worked before, wait: the server may be down.',
    ],
  },
  'net.reset': {
    title: 'The connection was cut off',
    explanation:
      'The server, or something on the way to it, broke the connection. The next try comes by itself.',
    fix: [
      'Wait; nothing is lost.',
      'If it always happens, look for a firewall or antivirus that inspects mail.',
    ],
  },
  'net.closed': {
    title: 'The server hung up',
    explanation: 'The connection ended in the middle of the conversation. The next try comes by itself.',
    fix: ['Wait; nothing is lost.'],
  },
  'net.blocked': {
    title: 'This machine forbids the connection',
    explanation: 'A firewall or sandbox on the machine that this runs on does not allow it.',
    fix: ['Ask whoever runs the machine to allow outgoing connections to the mail server.'],
  },
  'net.out-of-resources': {
    title: 'This machine has run out of connections',
    explanation:
      'The machine that this runs on has no more open files, ports or memory to give. The next try comes by itself.',
    fix: ['Raise the limit of open files.', 'Send through fewer mailboxes at the same time.'],
  },
  'net.no-local-address': {
    title: 'This machine cannot use the address that was chosen',
    explanation:
      'The local address, or the kind of address (IPv4 or IPv6), is not available on the machine that this runs on.',
    fix: ['Take the local address or the address family out of the settings, or correct it.'],
  },
  'net.private-address': {
    title: 'The host leads into a private network',
    explanation:
      'The name stands for an address inside a private network. Connections there are refused, so that nobody reaches into the network of this machine.',
    fix: [
      'Check the host name.',
      'If the server really stands there, add it to ALLOW_PRIVATE_HOSTS as host:port.',
    ],
  },
  'net.proxy-failed': {
    title: 'The proxy does not work',
    explanation: 'The proxy that is set for mail could not be reached, or does not answer like one.',
    fix: ['Check MAIL_PROXY: kind, host and port.', 'Check that the proxy runs.'],
  },
  'net.proxy-refused': {
    title: 'The proxy refused to connect',
    explanation: 'The proxy was reached but does not connect to the mail server.',
    fix: ['Allow the mail server and its port in the rules of the proxy.'],
  },
  'net.proxy-login': {
    title: 'The proxy wants another user name or password',
    explanation: 'The proxy that is set for mail turned the sign-in away.',
    fix: ['Correct the user name and password in MAIL_PROXY.'],
  },
  'net.bad-proxy': {
    title: 'The proxy setting cannot be read',
    explanation: 'A proxy is written socks5://host:port or http://host:port.',
    fix: ['Correct MAIL_PROXY and start again.'],
  },
  'net.bad-host': {
    title: 'That is not a host name',
    explanation: 'The host of the mailbox is not written like smtp.example.com.',
    fix: ['Correct the host of the mailbox.'],
  },
  'net.bad-port': {
    title: 'That is not a port',
    explanation: 'A port is a number from 1 to 65535.',
    fix: ['Correct the port of the mailbox: 465 or 587 for sending, 993 for reading.'],
  },
  'net.aborted': {
    title: 'Stopped before it was done',
    explanation: 'This program was told to stop while it was connecting. It goes on with the next start.',
    fix: ['Nothing to do.'],
  },
  'net.connect-failed': {
    title: 'The connection failed',
    explanation: 'The machine could not connect to the mail server. The next try comes by itself.',
    fix: ['Run the doctor command to see which step fails.'],
  },
  'net.name-not-found': {
    title: 'There is no host of that name',
    explanation: 'The name of the mail server does not exist. Most often it has a typing mistake.',
    fix: [
      'Check the host of the mailbox.',
      'If it is right, check the DNS settings of the machine that this runs on.',
    ],
  },
  'net.no-address': {
    title: 'The host has no address that can be used',
    explanation: 'The name exists but has no address of the kind that is allowed (IPv4 or IPv6).',
    fix: ['Check the host of the mailbox.', 'Allow both kinds of address if one was turned off.'],
  },
  'net.dns-unavailable': {
    title: 'Names cannot be looked up at the moment',
    explanation:
      'The name server of the machine that this runs on does not answer. The next try comes by itself.',
    fix: ['Check that the machine has internet access and a working name server.'],
  },
}
