//! The numbers of a private key in a PEM file.

use num_bigint::BigUint;

use crate::text::from_base64;

/// The bytes between the marks of a PEM text (RFC 7468).
pub(crate) fn from_pem(pem: &str) -> Option<Vec<u8>> {
    let body: String = pem
        .lines()
        .filter(|line| !line.starts_with("-----"))
        .collect();
    from_base64(&body)
}

/// Modulus, public and private exponent of an `RSAPrivateKey` (RFC 8017, appendix A.1.2).
pub(crate) fn numbers(der: &[u8]) -> Option<[BigUint; 3]> {
    const INTEGER: u8 = 0x02;
    const SEQUENCE: u8 = 0x30;
    let (mut rest, _) = element(der, SEQUENCE)?;
    let mut next = || {
        let (content, after) = element(rest, INTEGER)?;
        rest = after;
        Some(BigUint::from_bytes_be(content))
    };
    let _version = next()?;
    Some([next()?, next()?, next()?])
}

/// The content of the element that begins the bytes, and what comes after it.
fn element(bytes: &[u8], tag: u8) -> Option<(&[u8], &[u8])> {
    let (&first, rest) = bytes.split_first()?;
    let (&length, rest) = rest.split_first()?;
    let (length, rest) = if length < 0x80 {
        (usize::from(length), rest)
    } else {
        let (digits, rest) = rest.split_at_checked(usize::from(length & 0x7f))?;
        let length = digits
            .iter()
            .fold(0, |sum, digit| sum << 8 | usize::from(*digit));
        (length, rest)
    };
    (first == tag).then(|| rest.split_at_checked(length))?
}
