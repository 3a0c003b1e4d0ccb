//! What is uploaded to buckets beside the templates.

use serde::Serialize;

use crate::content::ContentFolder;

/// Content with its bucket's place.
#[derive(Debug)]
pub(crate) struct AssembledContent {
    /// The template of the bucket, by the number that wires know.
    pub(crate) template: usize,
    /// The logical id of the bucket.
    pub(crate) bucket: String,
    pub(crate) content: ContentFolder,
}

/// Content as the manifest tells it.
#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
pub(super) struct ManifestContent<'a> {
    bucket: &'a str,
    folder: &'a str,
    #[serde(skip_serializing_if = "str::is_empty")]
    prefix: &'a str,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    cache_control: Vec<Header<'a>>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    content_type: Vec<Header<'a>>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    exclude: Vec<&'a str>,
    #[serde(skip_serializing_if = "std::ops::Not::not")]
    delete_others: bool,
}

/// The value of a header, for files whose paths match.
#[derive(Serialize)]
struct Header<'a> {
    pattern: &'a str,
    value: &'a str,
}

impl<'a> From<&'a AssembledContent> for ManifestContent<'a> {
    fn from(assembled: &'a AssembledContent) -> Self {
        let content = &assembled.content;
        Self {
            bucket: &assembled.bucket,
            folder: &content.folder,
            prefix: &content.prefix,
            cache_control: headers(&content.cache),
            content_type: headers(&content.types),
            exclude: content.exclude.iter().map(String::as_str).collect(),
            delete_others: content.deletes_others,
        }
    }
}

fn headers(headers: &[(String, String)]) -> Vec<Header<'_>> {
    headers
        .iter()
        .map(|(pattern, value)| Header { pattern, value })
        .collect()
}
