//! What texts are made of.

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;

/// Whether a text is a token ([RFC 9110, 5.6.2](https://www.rfc-editor.org/rfc/rfc9110#section-5.6.2)) in lower case.
pub(super) fn is_lower_token(text: &str) -> bool {
    let allowed =
        |b: u8| b.is_ascii_lowercase() || b.is_ascii_digit() || b"!#$%&'*+-.^_`|~".contains(&b);
    !text.is_empty() && text.bytes().all(allowed)
}

/// Whether a text may be a header's value.
pub(super) fn is_header_value(text: &str) -> bool {
    text.bytes().all(|b| matches!(b, b' '..=b'~' | b'\t'))
}

/// Whether a text has neither spaces nor control characters, nor one of some others.
pub(super) fn is_tight(text: &str, but: &[char]) -> bool {
    !text.contains(|c: char| c == ' ' || c.is_control() || but.contains(&c))
}

/// How many bytes a text in base64 stands for; `None` if it is none.
pub(super) fn decoded_length(text: &str) -> Option<usize> {
    STANDARD.decode(text).ok().map(|bytes| bytes.len())
}
