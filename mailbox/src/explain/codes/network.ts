import type { CauseCode } from '../causes.ts'

/** What the operating system answers on the way to a server (errno(3), connect(2)), by Node's names for it. */
export const network: Readonly<Record<string, CauseCode>> = {
  ENETUNREACH: 'net.unreachable',
  EHOSTUNREACH: 'net.unreachable',
  ENETDOWN: 'net.unreachable',
  EHOSTDOWN: 'net.unreachable',
  ENONET: 'net.unreachable',
  ECONNREFUSED: 'net.refused',
  ETIMEDOUT: 'net.timeout',
  ESOCKETTIMEDOUT: 'net.timeout',
  ECONNRESET: 'net.reset',
  ENETRESET: 'net.reset',
  ECONNABORTED: 'net.reset',
  EPIPE: 'net.closed',
  ENOTCONN: 'net.closed',
  ESHUTDOWN: 'net.closed',
  EOF: 'net.closed',
  // A firewall on the machine itself (nftables reject, SELinux, a sandbox) answers with these.
  EACCES: 'net.blocked',
  EPERM: 'net.blocked',
  ERR_ACCESS_DENIED: 'net.blocked',
  EMFILE: 'net.out-of-resources',
  ENFILE: 'net.out-of-resources',
  ENOBUFS: 'net.out-of-resources',
  ENOMEM: 'net.out-of-resources',
  EAGAIN: 'net.out-of-resources',
  EADDRINUSE: 'net.out-of-resources',
  EADDRNOTAVAIL: 'net.no-local-address',
  EAFNOSUPPORT: 'net.no-local-address',
  EPROTONOSUPPORT: 'net.no-local-address',
  EISCONN: 'net.connect-failed',
  EALREADY: 'net.connect-failed',
  EINVAL: 'net.connect-failed',
  EPROTO: 'tls.failed',
  EIO: 'net.connect-failed',
  ECANCELED: 'net.aborted',
  ABORT_ERR: 'net.aborted',
  // undici, for what goes over HTTP
  UND_ERR_CONNECT_TIMEOUT: 'net.timeout',
  UND_ERR_HEADERS_TIMEOUT: 'server.silent',
  UND_ERR_BODY_TIMEOUT: 'server.silent',
  UND_ERR_SOCKET: 'net.closed',
  UND_ERR_ABORTED: 'net.aborted',
  // Node's own connection attempts (autoSelectFamily)
  ERR_SOCKET_CONNECTION_TIMEOUT: 'net.timeout',
  ERR_SOCKET_CLOSED: 'net.closed',
  ERR_STREAM_PREMATURE_CLOSE: 'net.closed',
}

/** Words that say more than the code beside them: Nodemailer calls a server that is silent ETIMEDOUT too. */
export const wordsBeforeCodes: readonly (readonly [RegExp, CauseCode])[] = [
  [/greeting never received/i, 'server.silent'],
]

/** The same in words, where a log kept no code: strerror(3) of glibc and musl, and Python's and Go's phrases. */
export const networkWords: readonly (readonly [RegExp, CauseCode])[] = [
  [
    /network (is )?(unreachable|down)|unreachable network|no route to host|host is (unreachable|down)/i,
    'net.unreachable',
  ],
  [/connection refused|actively refused/i, 'net.refused'],
  [/connection reset|reset by peer/i, 'net.reset'],
  [/proxy.*(auth|407)/i, 'net.proxy-login'],
  [/proxy/i, 'net.proxy-failed'],
  [
    /(connection|socket) (unexpectedly )?(closed|hang up)|socket hang up|broken pipe|unexpected(ly)? (socket )?(close|eof)|server disconnected|run connect\(\) first/i,
    'net.closed',
  ],
  // Windows' words for WSAETIMEDOUT (10060).
  [/time[d-]? ?out|deadline exceeded|did not properly respond/i, 'net.timeout'],
  [/too many open files/i, 'net.out-of-resources'],
  [/permission denied|operation not permitted/i, 'net.blocked'],
  [/cannot assign requested address|address family not supported/i, 'net.no-local-address'],
  [/connect\(\) failed|failed to connect/i, 'net.connect-failed'],
]
