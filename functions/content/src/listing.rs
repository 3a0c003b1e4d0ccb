//! What S3 says is in a bucket.

use std::collections::BTreeMap;

use percent_encoding::percent_decode_str;

/// A part of a list of objects, as
/// [ListObjectsV2](https://docs.aws.amazon.com/AmazonS3/latest/API/API_ListObjectsV2.html) tells it with
/// `encoding-type=url`.
#[derive(Debug, Default, PartialEq, Eq)]
pub(crate) struct Listing {
    /// `ETag`s without quotes, by key.
    pub(crate) etags: BTreeMap<String, String>,
    /// Where the next part begins, if there is one.
    pub(crate) next: Option<String>,
}

impl Listing {
    /// Reads S3's XML, which has no attributes in these elements, nor white space that would mean anything.
    /// `None` is what is no such list.
    pub(crate) fn read(text: &str) -> Option<Self> {
        let (_, all) = text.split_once("<ListBucketResult")?;
        let (all, _) = all.rsplit_once("</ListBucketResult>")?;
        let mut listing = Self::default();
        let mut rest = all;
        while let Some((_, after)) = rest.split_once("<Contents>") {
            let (object, after) = after.split_once("</Contents>")?;
            rest = after;
            let key = decoded(element(object, "Key")?)?;
            let etag = unescaped(element(object, "ETag")?);
            let etag = etag.trim_matches('"').to_owned();
            listing.etags.insert(key, etag);
        }
        if element(all, "IsTruncated") == Some("true") {
            listing.next = Some(unescaped(element(all, "NextContinuationToken")?));
        }
        Some(listing)
    }
}

/// The code of an error that S3 answers with, such as `AccessDenied`.
pub(crate) fn error_code(body: &[u8]) -> String {
    let text = String::from_utf8_lossy(body);
    let code = element(&text, "Code").unwrap_or_default();
    code.chars()
        .filter(char::is_ascii_alphanumeric)
        .take(64)
        .collect()
}

fn element<'a>(text: &'a str, name: &str) -> Option<&'a str> {
    let (_, after) = text.split_once(&format!("<{name}>"))?;
    let (value, _) = after.split_once(&format!("</{name}>"))?;
    Some(value)
}

/// A key in the form of a URL, where a space is a plus.
fn decoded(key: &str) -> Option<String> {
    let key = unescaped(key).replace('+', " ");
    let key = percent_decode_str(&key).decode_utf8().ok()?;
    Some(key.into_owned())
}

/// The five entities of XML, of which the ampersand's comes last: what it makes is no entity.
fn unescaped(text: &str) -> String {
    let pairs = [
        ("&lt;", "<"),
        ("&gt;", ">"),
        ("&quot;", "\""),
        ("&#34;", "\""),
        ("&apos;", "'"),
        ("&amp;", "&"),
    ];
    pairs
        .iter()
        .fold(text.to_owned(), |text, (from, to)| text.replace(from, to))
}

#[cfg(test)]
mod tests {
    use super::*;

    const HEAD: &str = r#"<?xml version="1.0" encoding="UTF-8"?>
<ListBucketResult xmlns="http://s3.amazonaws.com/doc/2006-03-01/"><Name>site</Name><EncodingType>url</EncodingType>"#;

    #[test]
    fn keys_and_etags_are_read() {
        let text = format!(
            "{HEAD}<IsTruncated>true</IsTruncated><Contents><Key>docs/a+b%2Bc%C3%A9.html</Key>\
             <ETag>&quot;b1946ac92492d2347c6235b4d2611184&quot;</ETag><Size>6</Size></Contents>\n\
             <Contents><Key>x</Key><ETag>\"1-2\"</ETag></Contents>\
             <NextContinuationToken>a&amp;lt;/=</NextContinuationToken></ListBucketResult>"
        );
        let listing = Listing::read(&text).unwrap();
        let expected = [
            ("docs/a b+cé.html", "b1946ac92492d2347c6235b4d2611184"),
            ("x", "1-2"),
        ];
        let expected = expected.map(|(key, etag)| (key.to_owned(), etag.to_owned()));
        assert_eq!(listing.etags, BTreeMap::from(expected));
        assert_eq!(listing.next.as_deref(), Some("a&lt;/="));
    }

    #[test]
    fn what_is_no_list_is_told_from_an_empty_one() {
        let empty = format!("{HEAD}<IsTruncated>false</IsTruncated></ListBucketResult>");
        assert_eq!(Listing::read(&empty), Some(Listing::default()));
        for text in [
            "",
            "<html></html>",
            "<ListBucketResult>",
            "<ListBucketResult><Contents><Key>a</Key></ListBucketResult>",
            "<ListBucketResult><Contents><Key>a</Key></Contents></ListBucketResult>",
            "<ListBucketResult><Contents><Key>%ff</Key><ETag>1</ETag></Contents></ListBucketResult>",
            "<ListBucketResult><IsTruncated>true</IsTruncated></ListBucketResult>",
        ] {
            assert_eq!(Listing::read(text), None, "{text}");
        }
    }

    #[test]
    fn the_code_of_an_error_is_a_word() {
        let body = b"<Error><Code>AccessDenied</Code><Message>User arn: .. no</Message></Error>";
        assert_eq!(error_code(body), "AccessDenied");
        assert_eq!(error_code(b"<Error><Code>a\nb <c></Code></Error>"), "abc");
        assert_eq!(error_code(&[0xff, 0xfe]), "");
    }
}
