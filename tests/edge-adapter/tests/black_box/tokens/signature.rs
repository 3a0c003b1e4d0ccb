//! Signatures of tokens.

use aws_lc_rs::digest::{SHA256, digest};
use base64::Engine;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use palisade_cognito_stand_in::{KeyPair, Signature, TestKey, TokenUse};

use super::{Variant, named, parts, split};
use crate::suite::Suite;

/// DigestInfo of SHA-256, up to the digest (RFC 8017, 9.2).
const SHA_256: [u8; 19] = [
    0x30, 0x31, 0x30, 0x0d, 0x06, 0x09, 0x60, 0x86, 0x48, 0x01, 0x65, 0x03, 0x04, 0x02, 0x01, 0x05,
    0x00, 0x04, 0x20,
];

pub(super) fn bytes(suite: &Suite, token_use: TokenUse) -> Vec<Variant> {
    let [h, p, s] = parts(suite, token_use);
    let right = URL_SAFE_NO_PAD.decode(s).unwrap_or_default();
    let modulus = suite.stand_in.key(token_use).modulus();
    let mut one = vec![0; 256];
    one[255] = 1;
    let mut less = modulus.clone();
    less[255] -= 1;
    let mut variants = vec![
        ("nothing", Vec::new()),
        ("one byte", vec![1]),
        ("truncated", right[..255].to_vec()),
        ("without the first byte", right[1..].to_vec()),
        ("half", right[..128].to_vec()),
        ("extended", [&right[..], &[0]].concat()),
        ("leading zero", [&[0], &right[..]].concat()),
        ("twice", right.repeat(2)),
        ("reversed", right.iter().rev().copied().collect()),
        ("0", vec![0; 256]),
        ("1", one),
        ("n", modulus.clone()),
        ("n - 1", less),
        ("ones", vec![0xff; 256]),
        (
            "the digest",
            digest(&SHA256, format!("{h}.{p}").as_bytes())
                .as_ref()
                .to_vec(),
        ),
    ]
    .into_iter()
    .map(|(name, bytes)| {
        (
            name.to_owned(),
            format!("{h}.{p}.{}", URL_SAFE_NO_PAD.encode(bytes)),
        )
    })
    .collect::<Vec<_>>();
    for bit in [0, 1, 7, 8, 1_000, 1_024, 2_040, 2_047] {
        let mut flipped = right.clone();
        flipped[bit / 8] ^= 0x80 >> (bit % 8);
        let token = format!("{h}.{p}.{}", URL_SAFE_NO_PAD.encode(flipped));
        variants.push((format!("bit {bit} flipped"), token));
    }
    variants.extend(one_more_modulus(suite, token_use, &modulus));
    variants
}

/// A right signature plus the modulus, where that still has as many bytes.
fn one_more_modulus(suite: &Suite, token_use: TokenUse, modulus: &[u8]) -> Option<Variant> {
    (0..200).find_map(|n| {
        let [h, p, s] = split(suite.token(token_use).claim("custom:n", n));
        let mut sum = URL_SAFE_NO_PAD.decode(s).ok()?;
        let mut carry = 0;
        for (byte, other) in sum.iter_mut().zip(modulus).rev() {
            let wide = u16::from(*byte) + u16::from(*other) + carry;
            [_, *byte] = wide.to_be_bytes();
            carry = wide >> 8;
        }
        let token = format!("{h}.{p}.{}", URL_SAFE_NO_PAD.encode(sum));
        (carry == 0).then(|| ("s + n".to_owned(), token))
    })
}

pub(super) fn paddings(suite: &Suite, token_use: TokenUse) -> Vec<Variant> {
    let [h, p, _] = parts(suite, token_use);
    let key = suite.stand_in.key(token_use);
    let hash = digest(&SHA256, format!("{h}.{p}").as_bytes());
    let right = [&SHA_256[..], hash.as_ref()].concat();
    let changed = |index: usize, byte: u8| {
        let mut info = right.clone();
        info[index] = byte;
        info
    };
    let block = |kind: u8, fill: u8, info: &[u8]| {
        let mut block = vec![0, kind];
        block.resize(256 - info.len() - 1, fill);
        block.push(0);
        block.extend(info);
        block
    };
    // Without the NULL of the algorithm's parameters.
    let no_null = [
        &[
            0x30, 0x2f, 0x30, 0x0b, 0x06, 0x09, 0x60, 0x86, 0x48, 0x01, 0x65, 0x03, 0x04, 0x02,
            0x01,
        ][..],
        &[0x04, 0x20],
        hash.as_ref(),
    ]
    .concat();
    let long = [&[0x30, 0x81, 0x31], &right[2..]].concat();
    let garbage = |length: usize| {
        let mut block = vec![0, 1, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff];
        block.resize(256 - 1 - right.len() - length, 0xff);
        block.push(0);
        block.extend(&right);
        block.resize(256, 0);
        block
    };
    let mut early = vec![0, 1, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0];
    early.extend(&right);
    early.resize(256, 0xaa);
    let mut no_end = block(1, 0xff, &right);
    no_end[256 - right.len() - 1] = 0xff;
    let mut first = block(1, 0xff, &right);
    first[0] = 1;
    let mut gap = block(1, 0xff, &right);
    gap[100] = 0xfe;
    let blocks = [
        ("right", block(1, 0xff, &right), true),
        ("OID of SHA-384", block(1, 0xff, &changed(14, 2)), false),
        ("OID of SHA-512", block(1, 0xff, &changed(14, 3)), false),
        ("another OID", block(1, 0xff, &changed(13, 9)), false),
        (
            "parameters that are no NULL",
            block(1, 0xff, &changed(15, 4)),
            false,
        ),
        ("a length more", block(1, 0xff, &changed(18, 0x21)), false),
        (
            "a sequence of another length",
            block(1, 0xff, &changed(1, 0x30)),
            false,
        ),
        ("no NULL", block(1, 0xff, &no_null), false),
        ("long form of a length", block(1, 0xff, &long), false),
        ("the digest alone", block(1, 0xff, hash.as_ref()), false),
        ("block type 0", block(0, 0, &right), false),
        ("block type 2", block(2, 0xff, &right), false),
        ("filled with zeros", block(1, 0, &right), false),
        ("filled otherwise", block(1, 0xfe, &right), false),
        ("a gap in the filling", gap, false),
        ("garbage at the end", garbage(20), false),
        ("garbage after a short filling", early, false),
        ("no end of the filling", no_end, false),
        ("another first byte", first, false),
    ];
    blocks
        .into_iter()
        .filter(|(.., is_right)| !is_right)
        .map(|(name, block, _)| {
            let signature = URL_SAFE_NO_PAD.encode(key.power(&block));
            (name.to_owned(), format!("{h}.{p}.{signature}"))
        })
        .collect()
}

/// A signature of which every byte was made here: the tables above would be worthless if it were refused.
pub(super) fn made_here(suite: &Suite, token_use: TokenUse) -> Variant {
    let [h, p, _] = parts(suite, token_use);
    let hash = digest(&SHA256, format!("{h}.{p}").as_bytes());
    let mut block = vec![0, 1];
    block.resize(256 - 52, 0xff);
    block.push(0);
    block.extend(SHA_256);
    block.extend(hash.as_ref());
    let signature = suite.stand_in.key(token_use).power(&block);
    let signature = URL_SAFE_NO_PAD.encode(signature);
    ("made here".to_owned(), format!("{h}.{p}.{signature}"))
}

pub(super) fn keys(suite: &Suite, token_use: TokenUse) -> Vec<Variant> {
    let kid = suite.stand_in.key(token_use).key_id().to_owned();
    let mut variants = Vec::new();
    for key in [
        TestKey::OtherPool,
        TestKey::NextIdToken,
        TestKey::Short,
        TestKey::Long,
        TestKey::ExponentThree,
        TestKey::ExponentOne,
    ] {
        let pair = KeyPair::test(key).expect("the key is whole");
        let token = suite.token(token_use);
        variants.push(named(
            format!("{key:?} under its own id"),
            token.clone().signed_by(pair.clone()),
        ));
        variants.push(named(
            format!("{key:?} under ours"),
            token.signed_by(pair.kid(kid.as_str())),
        ));
    }
    let other_use = match token_use {
        TokenUse::Id => TokenUse::Access,
        TokenUse::Access => TokenUse::Id,
    };
    let other = suite.stand_in.key(other_use).kid(kid);
    variants.push(named(
        "the pool's other key under our id",
        suite.token(token_use).signed_by(other),
    ));
    let [h, p, _] = parts(suite, token_use);
    let [h2, p2, s2] = split(suite.token(token_use).claim("sub", "mallory"));
    let [h3, p3, s3] = parts(suite, other_use);
    variants.push(("another payload".to_owned(), format!("{h}.{p}.{s2}")));
    variants.push((
        "the other token's header".to_owned(),
        format!("{h3}.{p}.{s3}"),
    ));
    variants.push((
        "the other token's payload".to_owned(),
        format!("{h}.{p3}.{s3}"),
    ));
    variants.push(("a mix of headers".to_owned(), format!("{h3}.{p2}.{s2}")));
    let nothing = suite
        .token(token_use)
        .signature(Signature::Bytes(Vec::new()));
    variants.push(named("nothing", nothing));
    let spaced = URL_SAFE_NO_PAD.encode(
        String::from_utf8_lossy(&URL_SAFE_NO_PAD.decode(&h2).unwrap_or_default())
            .replace(':', ": "),
    );
    variants.push((
        "the header written otherwise".to_owned(),
        format!("{spaced}.{p2}.{s2}"),
    ));
    variants
}
