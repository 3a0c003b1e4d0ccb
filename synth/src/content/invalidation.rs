//! Distributions forget what has changed.

use std::collections::BTreeSet;

use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, utf8_percent_encode};
use serde::Deserialize;

use crate::aws::{Aws, AwsError};

/// More paths than this become one for all of them: of paths, 1,000 a month are free.
/// See [CloudFront pricing](https://aws.amazon.com/cloudfront/pricing/).
const PATHS: usize = 30;

/// What stands for itself in a path; everything else is encoded, a star too, which would mean more than a file.
/// See [What you need to know when invalidating paths](https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/invalidation-specifying-objects.html).
const ENCODED: &AsciiSet = &NON_ALPHANUMERIC
    .remove(b'/')
    .remove(b'-')
    .remove(b'_')
    .remove(b'.')
    .remove(b'~');

/// A distribution that serves a bucket.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Server {
    pub(super) id: String,
    /// What the keys of what is served begin with: the origin's path without its first slash.
    prefixes: BTreeSet<String>,
}

#[derive(Deserialize)]
#[serde(rename_all = "PascalCase")]
struct Listed {
    id: String,
    origins: Vec<Origin>,
}

#[derive(Deserialize)]
#[serde(rename_all = "PascalCase")]
struct Origin {
    domain: String,
    path: Option<String>,
}

/// The distributions of the account that serve a bucket.
pub(super) fn servers(aws: &Aws, bucket: &str) -> Result<Vec<Server>, AwsError> {
    let query = "DistributionList.Items[].{Id: Id, Origins: Origins.Items[].{Domain: DomainName, Path: OriginPath}}";
    let answer = aws.json(
        // CloudFront is one for all regions.
        Some("us-east-1"),
        &["cloudfront", "list-distributions", "--query", query],
    )?;
    let listed: Option<Vec<Listed>> =
        serde_json::from_value(answer).map_err(|_| AwsError::Answer {
            command: "aws cloudfront list-distributions".to_owned(),
        })?;
    Ok(serving(bucket, listed.unwrap_or_default()))
}

fn serving(bucket: &str, listed: Vec<Listed>) -> Vec<Server> {
    // `bucket.s3.eu-north-1.amazonaws.com`, `bucket.s3.amazonaws.com`, `bucket.s3-website.eu-north-1.amazonaws.com`
    let is_it = |origin: &Origin| {
        let rest = origin.domain.strip_prefix(bucket);
        rest.is_some_and(|rest| rest.starts_with(".s3.") || rest.starts_with(".s3-website"))
    };
    let prefix = |origin: Origin| {
        let path = origin.path.unwrap_or_default();
        let path = path.trim_matches('/');
        if path.is_empty() {
            String::new()
        } else {
            format!("{path}/")
        }
    };
    let server = |one: Listed| Server {
        id: one.id,
        prefixes: one.origins.into_iter().filter(is_it).map(prefix).collect(),
    };
    let servers = listed.into_iter().map(server);
    servers
        .filter(|server| !server.prefixes.is_empty())
        .collect()
}

impl Server {
    /// The paths under which visitors ask for objects.
    pub(super) fn paths<'a>(&'a self, keys: &'a [&str]) -> Vec<String> {
        let mut paths = BTreeSet::new();
        let below = |prefix: &'a String| {
            keys.iter()
                .filter_map(|key| key.strip_prefix(prefix.as_str()))
        };
        for key in self.prefixes.iter().flat_map(below) {
            paths.insert(encoded(key));
            // Functions turn the path of a folder into that of its page, and CloudFront that of the site.
            if let Some(folder) = key.strip_suffix("index.html")
                && (folder.is_empty() || folder.ends_with('/'))
            {
                paths.insert(encoded(folder));
                if !folder.is_empty() {
                    paths.insert(encoded(folder.trim_end_matches('/')));
                }
            }
        }
        if paths.len() > PATHS {
            return vec!["/*".to_owned()];
        }
        paths.into_iter().collect()
    }
}

fn encoded(key: &str) -> String {
    format!("/{}", utf8_percent_encode(key, ENCODED))
}

/// Lets a distribution forget what it keeps of some paths, which takes it about a minute; the id of the invalidation.
pub(super) fn invalidate(aws: &Aws, server: &Server, paths: &[String]) -> Result<String, AwsError> {
    let mut arguments = vec![
        "cloudfront",
        "create-invalidation",
        "--distribution-id",
        &server.id,
        "--query",
        "Invalidation.Id",
        "--paths",
    ];
    arguments.extend(paths.iter().map(String::as_str));
    let answer = aws.json(Some("us-east-1"), &arguments)?;
    Ok(answer.as_str().unwrap_or_default().to_owned())
}

#[cfg(test)]
mod tests {
    use super::{Listed, Origin, serving};

    fn listed(id: &str, origins: &[(&str, &str)]) -> Listed {
        let origin = |(domain, path): &(&str, &str)| Origin {
            domain: (*domain).to_owned(),
            path: Some((*path).to_owned()),
        };
        Listed {
            id: id.to_owned(),
            origins: origins.iter().map(origin).collect(),
        }
    }

    #[test]
    fn distributions_are_found_by_their_origins() {
        let servers = serving(
            "docs",
            vec![
                listed("A", &[("docs.s3.eu-north-1.amazonaws.com", "")]),
                listed(
                    "B",
                    &[("docs.s3.amazonaws.com", "/v1"), ("api.example.com", "")],
                ),
                listed("C", &[("docs-old.s3.eu-north-1.amazonaws.com", "")]),
                listed("D", &[("docs.example.com", "")]),
            ],
        );
        let ids: Vec<_> = servers.iter().map(|server| server.id.as_str()).collect();
        assert_eq!(ids, ["A", "B"]);
        assert_eq!(servers[1].paths(&["v1/a.css", "v2/a.css"]), ["/a.css"]);
    }

    #[test]
    fn pages_of_folders_have_every_path_that_leads_to_them() {
        let server = serving("docs", vec![listed("A", &[("docs.s3.amazonaws.com", "")])])
            .pop()
            .unwrap();
        assert_eq!(
            server.paths(&["index.html", "guide/index.html", "reindex.html"]),
            [
                "/",
                "/guide",
                "/guide/",
                "/guide/index.html",
                "/index.html",
                "/reindex.html"
            ]
        );
    }

    #[test]
    fn names_mean_themselves() {
        let server = serving("docs", vec![listed("A", &[("docs.s3.amazonaws.com", "")])])
            .pop()
            .unwrap();
        assert_eq!(
            server.paths(&["a*.css", "b c.css", "d%20.css", "é.css"]),
            ["/%C3%A9.css", "/a%2A.css", "/b%20c.css", "/d%2520.css"]
        );
    }

    #[test]
    fn many_paths_become_one() {
        let server = serving("docs", vec![listed("A", &[("docs.s3.amazonaws.com", "")])])
            .pop()
            .unwrap();
        let keys: Vec<String> = (0..31).map(|number| format!("{number}.css")).collect();
        let keys: Vec<&str> = keys.iter().map(String::as_str).collect();
        assert_eq!(server.paths(&keys), ["/*"]);
        assert_eq!(server.paths(&keys[..30]).len(), 30);
    }
}
