import type { CauseCode } from '../causes.ts'

/** Certificate checks (X509_V_ERR_*) and handshake failures, by the codes that Node gives them. */
export const tls: Readonly<Record<string, CauseCode>> = {
  ERR_TLS_CERT_ALTNAME_INVALID: 'tls.wrong-name',
  HOSTNAME_MISMATCH: 'tls.wrong-name',
  CERT_HAS_EXPIRED: 'tls.expired',
  CRL_HAS_EXPIRED: 'tls.expired',
  CERT_NOT_YET_VALID: 'tls.not-yet-valid',
  CRL_NOT_YET_VALID: 'tls.not-yet-valid',
  CERT_REVOKED: 'tls.revoked',
  DEPTH_ZERO_SELF_SIGNED_CERT: 'tls.self-signed',
  SELF_SIGNED_CERT_IN_CHAIN: 'tls.untrusted',
  UNABLE_TO_VERIFY_LEAF_SIGNATURE: 'tls.untrusted',
  UNABLE_TO_GET_ISSUER_CERT: 'tls.untrusted',
  UNABLE_TO_GET_ISSUER_CERT_LOCALLY: 'tls.untrusted',
  UNABLE_TO_GET_CRL: 'tls.untrusted',
  UNABLE_TO_DECRYPT_CERT_SIGNATURE: 'tls.untrusted',
  UNABLE_TO_DECRYPT_CRL_SIGNATURE: 'tls.untrusted',
  UNABLE_TO_DECODE_ISSUER_PUBLIC_KEY: 'tls.untrusted',
  CERT_SIGNATURE_FAILURE: 'tls.untrusted',
  CERT_CHAIN_TOO_LONG: 'tls.untrusted',
  CERT_UNTRUSTED: 'tls.untrusted',
  CERT_REJECTED: 'tls.untrusted',
  INVALID_CA: 'tls.untrusted',
  INVALID_PURPOSE: 'tls.untrusted',
  PATH_LENGTH_EXCEEDED: 'tls.untrusted',
  ERROR_IN_CERT_NOT_BEFORE_FIELD: 'tls.untrusted',
  ERROR_IN_CERT_NOT_AFTER_FIELD: 'tls.untrusted',
  ERR_SSL_WRONG_VERSION_NUMBER: 'tls.not-tls',
  ERR_SSL_PACKET_LENGTH_TOO_LONG: 'tls.not-tls',
  ERR_SSL_HTTP_REQUEST: 'tls.not-tls',
  ERR_SSL_UNSUPPORTED_PROTOCOL: 'tls.weak',
  ERR_SSL_TLSV1_ALERT_PROTOCOL_VERSION: 'tls.weak',
  ERR_SSL_NO_PROTOCOLS_AVAILABLE: 'tls.weak',
  ERR_SSL_NO_SHARED_CIPHER: 'tls.weak',
  ERR_SSL_SSLV3_ALERT_HANDSHAKE_FAILURE: 'tls.weak',
  ERR_SSL_SSL_TLS_ALERT_HANDSHAKE_FAILURE: 'tls.weak',
  ERR_SSL_DH_KEY_TOO_SMALL: 'tls.weak',
  ERR_SSL_EE_KEY_TOO_SMALL: 'tls.weak',
  ERR_SSL_CA_MD_TOO_WEAK: 'tls.weak',
  ERR_SSL_UNSAFE_LEGACY_RENEGOTIATION_DISABLED: 'tls.weak',
  ERR_SSL_LEGACY_SIGALG_DISALLOWED_OR_UNSUPPORTED: 'tls.weak',
  ERR_TLS_HANDSHAKE_TIMEOUT: 'server.silent',
  ERR_TLS_PSK_SET_IDENTITY_HINT_FAILED: 'tls.failed',
  ETLS: 'tls.failed',
  EREQUIRETLS: 'tls.no-starttls',
}

/** Any other code of OpenSSL's: something in the handshake. */
export const tlsPrefix = /^ERR_(SSL|TLS|OSSL)_/

export const tlsWords: readonly (readonly [RegExp, CauseCode])[] = [
  [
    /does(n't| not) match (the )?certificate|hostname mismatch|certificate is (not )?valid for .*not|altnames?/i,
    'tls.wrong-name',
  ],
  [/certificate (has |is )?expired/i, 'tls.expired'],
  [/certificate is not yet valid/i, 'tls.not-yet-valid'],
  [/self[- ]signed certificate(?! in)/i, 'tls.self-signed'],
  [
    /self[- ]signed certificate|unable to (get|verify|find) .*(issuer|certificate|signature)|certificate verify failed|unknown authority|PKIX path/i,
    'tls.untrusted',
  ],
  [/certificate (is |was |has been )?revoked/i, 'tls.revoked'],
  [/wrong version number|plain(text)? .*TLS port|first record does not look like/i, 'tls.not-tls'],
  [/starttls.*(not (supported|available|offered)|missing)|(no|not support) starttls/i, 'tls.no-starttls'],
  [
    /handshake failure|unsupported protocol|no (shared|common) cipher|protocol version|dh key too small/i,
    'tls.weak',
  ],
  [/disconnected before secure TLS|handshake/i, 'tls.failed'],
]
