//! Forms of tokens.

use base64::Engine;
use base64::engine::general_purpose::{STANDARD, URL_SAFE_NO_PAD};
use palisade_cognito_stand_in::TokenUse;

use super::{Variant, claims_text, named, parts};
use crate::suite::Suite;

pub(super) fn segments(suite: &Suite, token_use: TokenUse) -> Vec<Variant> {
    let [h, p, s] = parts(suite, token_use);
    let tokens = [
        h.clone(),
        format!("{h}.{p}"),
        format!("{h}.{p}."),
        format!("{h}.{p}.{s}."),
        format!(".{h}.{p}.{s}"),
        format!(".{p}.{s}"),
        format!("{h}..{s}"),
        format!("{h}.{p}..{s}"),
        format!("{h}.{p}.{s}.{s}"),
        format!("{h}.{p}.{s}.{s}.{s}"),
        format!("{h}.{p}.{s}.{h}.{p}.{s}"),
        "..".to_owned(),
        ".".to_owned(),
        "...".to_owned(),
        "a.b.c".to_owned(),
        format!("{p}.{h}.{s}"),
        format!("{h}.{s}.{p}"),
    ];
    tokens
        .into_iter()
        .enumerate()
        .map(|(index, token)| (format!("segments {index}"), token))
        .collect()
}

pub(super) fn characters(suite: &Suite, token_use: TokenUse) -> Vec<Variant> {
    let [h, p, s] = parts(suite, token_use);
    let mut variants = Vec::new();
    for (name, text) in [
        ("NUL", "\0"),
        ("LF", "\n"),
        ("CR LF", "\r\n"),
        ("VT", "\u{b}"),
        ("NBSP", "\u{a0}"),
        ("BOM", "\u{feff}"),
        ("U+2000", "\u{2000}"),
        ("U+0085", "\u{85}"),
        ("%0a", "%0a"),
        ("+", "+"),
        ("/", "/"),
        ("=", "="),
        ("~", "~"),
        ("é", "é"),
        ("\"", "\""),
    ] {
        variants.push((format!("{name} at the start"), format!("{text}{h}.{p}.{s}")));
        variants.push((format!("{name} at the end"), format!("{h}.{p}.{s}{text}")));
        variants.push((
            format!("{name} in the header"),
            format!("{h}{text}.{p}.{s}"),
        ));
        variants.push((
            format!("{name} in the payload"),
            format!("{h}.{text}{p}.{s}"),
        ));
    }
    for dot in [
        "%2E", "%2e", "\u{ff0e}", "\u{2024}", "\u{3002}", " ", " . ", ",", ". ",
    ] {
        variants.push((format!("{dot:?} as a dot"), format!("{h}{dot}{p}{dot}{s}")));
    }
    variants.push(("quoted".to_owned(), format!("\"{h}.{p}.{s}\"")));
    variants
}

pub(super) fn base64url(suite: &Suite, token_use: TokenUse) -> Vec<Variant> {
    let [h, p, s] = parts(suite, token_use);
    let signature = URL_SAFE_NO_PAD.decode(&s).unwrap_or_default();
    let payload = URL_SAFE_NO_PAD.decode(&p).unwrap_or_default();
    let mut variants = vec![
        ("padded signature".to_owned(), format!("{h}.{p}.{s}==")),
        ("one sign of padding".to_owned(), format!("{h}.{p}.{s}=")),
        ("escaped padding".to_owned(), format!("{h}.{p}.{s}%3D%3D")),
        ("padded header".to_owned(), format!("{h}=.{p}.{s}")),
        ("length of 1 modulo 4".to_owned(), format!("{h}.{p}.{s}AAA")),
    ];
    let text = STANDARD.encode(payload);
    if text != p {
        variants.push(("standard payload".to_owned(), format!("{h}.{text}.{s}")));
    }
    let standard = STANDARD.encode(&signature);
    if standard.contains(['+', '/']) {
        variants.push((
            "standard signature".to_owned(),
            format!("{h}.{p}.{standard}"),
        ));
        let standard = standard.trim_end_matches('=');
        variants.push((
            "standard, not padded".to_owned(),
            format!("{h}.{p}.{standard}"),
        ));
    }
    // 256 bytes leave four unused bits.
    let (start, last) = s.split_at(s.len() - 1);
    let alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";
    let index = alphabet.find(last).unwrap_or_default();
    for unused in [1, 2, 4, 8, 15] {
        let other = &alphabet[index + unused..=index + unused];
        variants.push((
            format!("unused bits {unused}"),
            format!("{h}.{p}.{start}{other}"),
        ));
    }
    variants
}

pub(super) fn length(suite: &Suite, token_use: TokenUse) -> Vec<Variant> {
    let token = suite.token(token_use);
    let [h, p, s] = parts(suite, token_use);
    vec![
        named(
            "17 KiB",
            token.clone().claim("custom:long", "x".repeat(13_000)),
        ),
        named(
            "64 KiB",
            token.clone().claim("custom:long", "x".repeat(48_000)),
        ),
        named("1.4 MB", token.claim("custom:long", "x".repeat(1_000_000))),
        ("100,000 dots".to_owned(), ".".repeat(100_000)),
        (
            "a long header".to_owned(),
            format!("{}.{p}.{s}", "A".repeat(50_000)),
        ),
        (
            "a long signature".to_owned(),
            format!("{h}.{p}.{}", "A".repeat(50_000)),
        ),
    ]
}

/// Texts that are not one JSON object, or not one of right UTF-8.
fn no_objects(object: &str) -> Vec<(String, Vec<u8>)> {
    let inner = object.trim_start_matches('{');
    let mut texts: Vec<(String, Vec<u8>)> = [
        String::new(),
        " ".to_owned(),
        "[]".to_owned(),
        "null".to_owned(),
        "true".to_owned(),
        "1".to_owned(),
        "{}".to_owned(),
        "\"text\"".to_owned(),
        format!("[{object}]"),
        format!("{object}{object}"),
        format!("{object}x"),
        format!("{object},"),
        format!("{object}\0"),
        format!("{object} null"),
        format!("\u{feff}{object}"),
        format!("/**/{object}"),
        format!("{object}//"),
        format!("{{/**/{inner}"),
        format!("{},}}", object.trim_end_matches('}')),
        object.trim_end_matches('}').to_owned(),
        object.replace('"', "'"),
        format!("{{\"x\":NaN,{inner}"),
        format!("{{\"x\":Infinity,{inner}"),
        format!("{{\"x\":-Infinity,{inner}"),
        format!("{{\"x\":01,{inner}"),
        format!("{{\"x\":+1,{inner}"),
        format!("{{\"x\":.5,{inner}"),
        format!("{{\"x\":0x1,{inner}"),
        format!("{{\"x\":undefined,{inner}"),
        format!("{{\"x\":\"\u{1}\",{inner}"),
        format!("{{\"x\":\"a\nb\",{inner}"),
        format!("{{\"x\":\"\\ud800\",{inner}"),
        format!("{{\"x\":\"\\udc00\\ud800\",{inner}"),
        format!("{{\"\\ud800\":1,{inner}"),
        format!("{{\"x\":\"\\x41\",{inner}"),
        format!("{{x:1,{inner}"),
        format!("\u{a0}{object}"),
        format!("\u{c}{object}"),
        STANDARD.encode(object),
    ]
    .into_iter()
    .map(|text| (text.chars().take(40).collect(), text.into_bytes()))
    .collect();
    let utf16 = object.encode_utf16();
    texts.push((
        "UTF-16".to_owned(),
        utf16.clone().flat_map(u16::to_le_bytes).collect(),
    ));
    texts.push((
        "UTF-16, big".to_owned(),
        utf16.flat_map(u16::to_be_bytes).collect(),
    ));
    for (name, bytes) in [
        ("overlong", &b"\xc0\xaf"[..]),
        ("overlong NUL", b"\xc0\x80"),
        ("overlong quote", b"\xc0\xa2"),
        ("surrogate", b"\xed\xa0\x80"),
        ("beyond Unicode", b"\xf4\x90\x80\x80"),
        ("cut", b"\xe2\x82"),
        ("Latin-1", b"\xe9"),
        ("0xff", b"\xff"),
    ] {
        let text = [b"{\"x\":\"", bytes, b"\",", inner.as_bytes()].concat();
        texts.push((name.to_owned(), text));
    }
    texts
}

fn header_text(suite: &Suite, token_use: TokenUse) -> String {
    let [h, ..] = parts(suite, token_use);
    let bytes = URL_SAFE_NO_PAD.decode(h).unwrap_or_default();
    String::from_utf8_lossy(&bytes).into_owned()
}

pub(super) fn headers(suite: &Suite, token_use: TokenUse) -> Vec<Variant> {
    let texts = no_objects(&header_text(suite, token_use)).into_iter();
    texts
        .map(|(name, bytes)| named(name, suite.token(token_use).header_bytes(bytes)))
        .collect()
}

pub(super) fn payloads(suite: &Suite, token_use: TokenUse) -> Vec<Variant> {
    let text = claims_text(&suite.token(token_use));
    let texts = no_objects(&text).into_iter();
    texts
        .map(|(name, bytes)| named(name, suite.token(token_use).claims_bytes(bytes)))
        .collect()
}

fn duplicates(object: &str, names: &[&str]) -> Vec<String> {
    let inner = object.trim_start_matches('{');
    let before = object.trim_end_matches('}');
    let mut texts = vec![
        format!("{{\"x\":1,\"x\":1,{inner}"),
        format!("{{\"x\":1,\"\\u0078\":2,{inner}"),
        format!("{{\"__proto__\":1,\"__proto__\":2,{inner}"),
    ];
    for name in names {
        let first = name.chars().next().unwrap_or_default();
        let escaped = format!("\\u{:04x}{}", u32::from(first), &name[1..]);
        for written in [(*name).to_owned(), escaped] {
            texts.push(format!("{{\"{written}\":null,{inner}"));
            texts.push(format!("{{\"{written}\":9999999999,{inner}"));
            texts.push(format!("{before},\"{written}\":\"x\"}}"));
        }
    }
    texts
}

pub(super) fn duplicate_header(suite: &Suite, token_use: TokenUse) -> Vec<Variant> {
    let text = header_text(suite, token_use);
    let texts = duplicates(&text, &["alg", "kid", "typ"]).into_iter();
    let duplicated = texts.chain([format!("{{\"alg\":\"RS256\",{}", &text[1..])]);
    duplicated
        // One `typ` is no duplicate, but none of these is a type either.
        .map(|text| named(&text, suite.token(token_use).header_bytes(text.clone())))
        .collect()
}

pub(super) fn duplicate_payload(suite: &Suite, token_use: TokenUse) -> Vec<Variant> {
    let text = claims_text(&suite.token(token_use));
    let texts = duplicates(&text, &["exp", "iss", "sub", "token_use", "iat"]).into_iter();
    texts
        .map(|text| {
            let name: String = text.chars().take(40).collect();
            named(name, suite.token(token_use).claims_bytes(text))
        })
        .collect()
}

pub(super) fn nesting(suite: &Suite, token_use: TokenUse) -> Vec<Variant> {
    let token = suite.token(token_use);
    let claims = claims_text(&token);
    let header = header_text(suite, token_use);
    let nest = |text: &str, open: &str, close: &str, depth: usize| {
        let deep = format!("{}1{}", open.repeat(depth), close.repeat(depth));
        format!("{{\"x\":{deep},{}", &text[1..])
    };
    let mut variants = Vec::new();
    for depth in [100, 1_000, 4_000, 100_000] {
        let arrays = nest(&claims, "[", "]", depth);
        variants.push(named(
            format!("{depth} arrays"),
            token.clone().claims_bytes(arrays),
        ));
        let open = format!("{{\"x\":{},{}", "[".repeat(depth), &claims[1..]);
        variants.push(named(
            format!("{depth} open arrays"),
            token.clone().claims_bytes(open),
        ));
        let objects = nest(&claims, "{\"x\":", "}", depth.min(1_500));
        variants.push(named(
            format!("{depth} objects"),
            token.clone().claims_bytes(objects),
        ));
    }
    for depth in [9, 100, 1_000] {
        let arrays = nest(&header, "[", "]", depth);
        variants.push(named(
            format!("{depth} in the header"),
            token.clone().header_bytes(arrays),
        ));
    }
    let members: Vec<String> = (0..10_000).map(|n| format!("\"m{n}\":0")).collect();
    let many = format!("{{{},{}", members.join(","), &claims[1..]);
    variants.push(named("10,000 members", token.claims_bytes(many)));
    variants
}

pub(super) fn serializations(suite: &Suite, token_use: TokenUse) -> Vec<Variant> {
    let [h, p, s] = parts(suite, token_use);
    let json = format!(r#"{{"payload":"{p}","protected":"{h}","signature":"{s}"}}"#);
    let general =
        format!(r#"{{"payload":"{p}","signatures":[{{"protected":"{h}","signature":"{s}"}}]}}"#);
    let jwe = URL_SAFE_NO_PAD.encode(r#"{"alg":"RSA-OAEP","enc":"A256GCM"}"#);
    vec![
        ("flattened JSON".to_owned(), json.clone()),
        ("general JSON".to_owned(), general),
        ("JSON in base64url".to_owned(), URL_SAFE_NO_PAD.encode(json)),
        ("JWE".to_owned(), format!("{jwe}.{s}.AAAA.{p}.AAAA")),
        (
            "JWE with a genuine start".to_owned(),
            format!("{h}.{p}.{s}.AAAA.AAAA"),
        ),
        ("twice".to_owned(), format!("{h}.{p}.{s},{h}.{p}.{s}")),
        (
            "unsecured".to_owned(),
            format!("{}.{p}.", URL_SAFE_NO_PAD.encode(r#"{"alg":"none"}"#)),
        ),
        ("nested".to_owned(), {
            let nested = suite.token(token_use).header("cty", "JWT");
            let inner = format!("{h}.{p}.{s}");
            crate::suite::compact(nested.claims_bytes(inner))
        }),
    ]
}
