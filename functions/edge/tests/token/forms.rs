//! Texts that are no tokens, and parts that are not what their bytes are encoded to.

use palisade_edge::token::Rejection;

use crate::pool::refused;
use crate::signer::{Signer, base64url, id_claims};

#[test]
fn only_the_compact_form_is_a_token() {
    let token = Signer::pool().claims(&id_claims());
    let parts: Vec<&str> = token.split('.').collect();
    let (header, payload, signature) = (parts[0], parts[1], parts[2]);
    let json = serde_json::json!({
        "payload": payload, "protected": header, "signature": signature,
    });
    let general = serde_json::json!({
        "payload": payload, "signatures": [{"protected": header, "signature": signature}],
    });
    let cases = [
        String::new(),
        ".".to_owned(),
        "..".to_owned(),
        header.to_owned(),
        format!("{header}.{payload}"),
        format!("{header}.{payload}."),
        format!("{header}..{signature}"),
        format!(".{payload}.{signature}"),
        format!("{token}."),
        format!(".{token}"),
        format!("{token}.{signature}"),
        format!("{header}.{payload}.{signature}.{signature}.{signature}"),
        json.to_string(),
        general.to_string(),
        format!(" {token}"),
        format!("{token} "),
        format!("{token}\n"),
        format!("\u{feff}{token}"),
        format!("{token}\0"),
        format!("\t{token}"),
        format!("{header} .{payload}.{signature}"),
        format!("{header}.\r\n{payload}.{signature}"),
        format!("{header}%2E{payload}%2E{signature}"),
        format!("{header}\u{ff0e}{payload}\u{ff0e}{signature}"),
        format!("{header}=.{payload}.{signature}"),
        format!("{header}.{payload}.{signature}=="),
        format!("{header}.{payload}.{signature}%3D%3D"),
        format!("{header}.{payload}.+{}", &signature[1..]),
        format!("{header}.{payload}./{}", &signature[1..]),
        format!("{header}.{payload}.-/{}", &signature[2..]),
        format!("Bearer {token}"),
        format!("\"{token}\""),
    ];
    refused(&cases.map(|token| (token, Rejection::Form)));
}

#[test]
fn a_part_is_what_its_bytes_are_encoded_to() {
    let token = Signer::pool().claims(&id_claims());
    let (signed, signature) = token.rsplit_once('.').unwrap();
    // 256 bytes are 342 characters, and four bits of the last are not used.
    let last = signature.chars().last().unwrap();
    let unused = char::from_u32(u32::from(last) + 1).unwrap();
    assert!("AQgw".contains(last));
    let cases = [
        format!("{signed}.{}{unused}", &signature[..341]),
        format!("{signed}.{}", &signature[..341]),
        format!("{signed}.{signature}AAA"),
    ];
    refused(&cases.map(|token| (token, Rejection::Encoding)));
    // Bits of the header and of the payload, in tokens that are rightly signed as they are.
    let payloads = ["{}", "{ }"].map(base64url);
    assert_eq!(payloads, ["e30", "eyB9"]);
    let header = base64url("{\"alg\":\"RS256\",\"kid\":\"a\"}  ");
    for signed in [format!("{header}.e31"), format!("{header}B.e30")] {
        let expected = Rejection::Encoding;
        refused(&[(Signer::pool().sign(&signed), expected)]);
    }
}

#[test]
fn tokens_have_at_most_16_kib() {
    let fitting = "A".repeat(16 * 1024 - 4);
    refused(&[
        (
            format!("AA.{fitting}.{}", "A".repeat(2)),
            Rejection::TooLong,
        ),
        (format!("AA.{}.A", &fitting[1..]), Rejection::Encoding),
        ("A".repeat(1_000_000), Rejection::TooLong),
    ]);
}
