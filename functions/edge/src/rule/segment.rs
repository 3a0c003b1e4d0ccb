//! A segment of a path, compared with what a token says.

use aws_lc_rs::digest::{SHA256, SHA256_OUTPUT_LEN, digest};
use md5::{Digest as _, Md5};
use palisade_edge_configuration::{Digest, SegmentRule};

use crate::flow::is_plain;
use crate::token::Claims;

/// Where a segment stands, and what it must be.
#[derive(Clone, Debug)]
pub(super) struct Segment {
    claim: String,
    position: usize,
    form: Form,
}

/// What stands in the path.
#[derive(Clone, Copy, Debug)]
enum Form {
    Text,
    Sha256,
    Md5,
}

impl Segment {
    /// Nothing, if the digest is one that this function does not know.
    pub(super) fn new(rule: &SegmentRule) -> Option<Self> {
        Some(Self {
            claim: rule.claim.clone(),
            position: rule.position.into(),
            form: match rule.digest {
                None => Form::Text,
                Some(Digest::Sha256) => Form::Sha256,
                Some(Digest::Md5) => Form::Md5,
                Some(_) => return None,
            },
        })
    }

    /// Whether the segment is what the claim says, in a path that all readers read alike.
    pub(super) fn holds(&self, path: &str, claims: &Claims) -> bool {
        // Before the first `/` there is a part that is none: segments are counted from 1.
        let Some(segment) = path.split('/').nth(self.position) else {
            return false;
        };
        if segment.is_empty() || !segment.bytes().all(is_literal) || !is_plain(path) {
            return false;
        }
        // Nobody's folder is that of an empty text.
        let mut texts = claims.texts(&self.claim).filter(|text| !text.is_empty());
        match self.form {
            Form::Text => texts.any(|text| text == segment),
            Form::Sha256 => bytes_of::<SHA256_OUTPUT_LEN>(segment).is_some_and(|bytes| {
                texts.any(|text| digest(&SHA256, text.as_bytes()).as_ref() == bytes)
            }),
            Form::Md5 => bytes_of::<16>(segment)
                .is_some_and(|bytes| texts.any(|text| Md5::digest(text)[..] == bytes)),
        }
    }
}

/// A character that means itself to all readers of a path. `%41` is `A` to the origin, `+` is a space to Amazon S3, and
/// `!$&'()*;` have a meaning to some: whoever may choose what a claim says could choose the name of another's folder.
fn is_literal(byte: u8) -> bool {
    byte.is_ascii_alphanumeric() || b"-._~:@=,".contains(&byte)
}

/// What lower-case hexadecimal digits mean, as many bytes as there are to be.
pub(super) fn bytes_of<const LENGTH: usize>(digits: &str) -> Option<[u8; LENGTH]> {
    let digit = |byte: u8| match byte {
        b'0'..=b'9' => byte.checked_sub(b'0'),
        b'a'..=b'f' => byte.checked_sub(b'a')?.checked_add(10),
        _ => None,
    };
    let (pairs, rest) = digits.as_bytes().as_chunks::<2>();
    if pairs.len() != LENGTH || !rest.is_empty() {
        return None;
    }
    let mut bytes = [0; LENGTH];
    for (byte, [high, low]) in bytes.iter_mut().zip(pairs) {
        *byte = digit(*high)? << 4 | digit(*low)?;
    }
    Some(bytes)
}

#[cfg(test)]
mod tests {
    use super::bytes_of;

    #[test]
    fn digits_are_read_in_lower_case_only() {
        assert_eq!(bytes_of("00ff10"), Some([0, 255, 16]));
        for wrong in [
            "",
            "00ff",
            "00ff1",
            "00ff1000",
            "00FF10",
            "00ff1g",
            "+0ff10",
            "00ff1\u{e9}",
        ] {
            assert_eq!(bytes_of::<3>(wrong), None, "{wrong}");
        }
    }
}
