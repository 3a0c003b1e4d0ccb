//! Signature Version 4.
//!
//! See "Create a signed AWS API request" in the IAM User Guide.

use std::fmt::Write;

use aws_lc_rs::digest::{SHA256, digest};
use aws_lc_rs::hmac::{HMAC_SHA256, Key, Tag, sign};

use super::Credentials;

/// What a signature is good for.
#[derive(Clone, Copy, Debug)]
pub(super) struct Scope<'a> {
    /// A moment such as `20150830T123600Z`.
    pub(super) date: &'a str,
    pub(super) region: &'a str,
    pub(super) service: &'a str,
}

/// What is done, and to what.
#[derive(Clone, Copy, Debug)]
pub(super) struct Target<'a> {
    pub(super) method: &'a str,
    /// The path in its canonical form.
    pub(super) path: &'a str,
    /// The query in its canonical form: encoded, sorted, each name with a `=`.
    pub(super) query: &'a str,
}

impl Target<'_> {
    /// All that AWS's JSON protocols need.
    pub(super) const POST: Self = Self {
        method: "POST",
        path: "/",
        query: "",
    };
}

/// The value of the header `Authorization`; `headers` are in lower case, in order of their names, with `host`.
pub(super) fn authorization(
    target: Target<'_>,
    headers: &[(&str, &str)],
    body: &[u8],
    scope: Scope<'_>,
    credentials: &Credentials,
) -> String {
    let names: Vec<&str> = headers.iter().map(|(name, _)| *name).collect();
    let names = names.join(";");
    let lines: Vec<String> = headers
        .iter()
        .map(|(name, value)| format!("{name}:{value}\n"))
        .collect();
    let lines = lines.concat();
    let Target {
        method,
        path,
        query,
    } = target;
    let canonical = format!(
        "{method}\n{path}\n{query}\n{lines}\n{names}\n{}",
        hash(body)
    );
    let day = scope.date.get(..8).unwrap_or_default();
    let path = format!("{day}/{}/{}/aws4_request", scope.region, scope.service);
    let text = format!(
        "AWS4-HMAC-SHA256\n{}\n{path}\n{}",
        scope.date,
        hash(canonical.as_bytes())
    );
    let mut key = tag(
        format!("AWS4{}", credentials.secret_access_key).as_bytes(),
        day,
    );
    for part in [scope.region, scope.service, "aws4_request", &text] {
        key = tag(key.as_ref(), part);
    }
    let signature = hex(key.as_ref());
    let id = &credentials.access_key_id;
    format!("AWS4-HMAC-SHA256 Credential={id}/{path}, SignedHeaders={names}, Signature={signature}")
}

fn tag(key: &[u8], text: &str) -> Tag {
    sign(&Key::new(HMAC_SHA256, key), text.as_bytes())
}

/// The SHA-256 of bytes, in hexadecimal digits.
pub(super) fn hash(bytes: &[u8]) -> String {
    hex(digest(&SHA256, bytes).as_ref())
}

fn hex(bytes: &[u8]) -> String {
    bytes.iter().fold(String::new(), |mut text, byte| {
        // Writing to a string does not fail.
        let _ = write!(text, "{byte:02x}");
        text
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The cases `get-vanilla`, `post-vanilla` and `post-x-www-form-urlencoded` of AWS's Signature Version 4 test
    /// suite, with its credentials.
    #[test]
    fn signatures_are_those_of_the_test_suite_of_aws() {
        let credentials = Credentials {
            access_key_id: "AKIDEXAMPLE".to_owned(),
            secret_access_key: "wJalrXUtnFEMI/K7MDENG+bPxRfiCYEXAMPLEKEY".to_owned(),
            session_token: None,
        };
        let date = "20150830T123600Z";
        let scope = Scope {
            date,
            region: "us-east-1",
            service: "service",
        };
        let plain = [("host", "example.amazonaws.com"), ("x-amz-date", date)];
        let form = [
            ("content-type", "application/x-www-form-urlencoded"),
            plain[0],
            plain[1],
        ];
        for (method, headers, body, names, signature) in [
            (
                "GET",
                &plain[..],
                "",
                "host;x-amz-date",
                "5fa00fa31553b73ebf1942676e86291e8372ff2a2260956d9b8aae1d763fbf31",
            ),
            (
                "POST",
                &plain[..],
                "",
                "host;x-amz-date",
                "5da7c1a2acd57cee7505fc6676e4e544621c30862966e37dddb68e92efbe5d6b",
            ),
            (
                "POST",
                &form[..],
                "Param1=value1",
                "content-type;host;x-amz-date",
                "ff11897932ad3f4e8b18135d722051e5ac45fc38421b1da7b9d196a0fe09473a",
            ),
        ] {
            let target = Target {
                method,
                ..Target::POST
            };
            assert_eq!(
                authorization(target, headers, body.as_bytes(), scope, &credentials),
                format!(
                    "AWS4-HMAC-SHA256 Credential=AKIDEXAMPLE/20150830/us-east-1/service/aws4_request, \
                     SignedHeaders={names}, Signature={signature}"
                )
            );
        }
    }
}
