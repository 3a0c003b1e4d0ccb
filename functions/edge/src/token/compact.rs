//! The compact form: three parts, joined by dots.

use base64::Engine;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;

use super::Rejection;

/// How long a token may be, in bytes. Cognito's have 1 to 2 KiB, and 8 KiB with many long groups.
pub(super) const LONGEST: usize = 16 * 1024;

/// A token in its compact form ([RFC 7515](https://www.rfc-editor.org/rfc/rfc7515), 7.1), with its parts decoded.
pub(super) struct Compact<'a> {
    /// What was signed: header and payload as they were received, with the dot.
    pub(super) signed: &'a str,
    /// The bytes of the header.
    pub(super) header: Vec<u8>,
    /// The bytes of the payload.
    pub(super) payload: Vec<u8>,
    /// The bytes of the signature.
    pub(super) signature: Vec<u8>,
}

impl<'a> Compact<'a> {
    pub(super) fn parse(token: &'a str) -> Result<Self, Rejection> {
        if token.len() > LONGEST {
            return Err(Rejection::TooLong);
        }
        let (signed, signature) = token.rsplit_once('.').ok_or(Rejection::Form)?;
        let (header, payload) = signed.split_once('.').ok_or(Rejection::Form)?;
        if header.is_empty() || payload.is_empty() || signature.is_empty() {
            return Err(Rejection::Form);
        }
        let decoded = |part: &str| URL_SAFE_NO_PAD.decode(part).map_err(|_| refusal(token));
        Ok(Self {
            signed,
            header: decoded(header)?,
            payload: decoded(payload)?,
            signature: decoded(signature)?,
        })
    }
}

/// Why a part cannot be decoded: strange characters anywhere come first.
#[cold]
fn refusal(token: &str) -> Rejection {
    let dots = token.bytes().filter(|byte| *byte == b'.').count();
    let usual = |byte: u8| byte.is_ascii_alphanumeric() || matches!(byte, b'-' | b'_' | b'.');
    if dots == 2 && token.bytes().all(usual) {
        Rejection::Encoding
    } else {
        Rejection::Form
    }
}
