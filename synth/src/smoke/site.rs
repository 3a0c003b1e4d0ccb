//! The site that is asked.

use serde_json::Value;

use crate::aws::Aws;
use crate::failure::Failure;
use crate::manifest::Manifest;

const DISTRIBUTION: &str = "AWS::CloudFront::Distribution";
const BUCKET: &str = "AWS::S3::Bucket";

/// A site, and what to ask of it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Site {
    /// Such as `https://docs.example.com`.
    pub(crate) origin: String,
    /// A path that only signed-in people see.
    pub(crate) path: String,
    /// The path to which people come back from signing in.
    pub(crate) callback: String,
    /// Addresses of what is in the buckets behind it.
    pub(crate) buckets: Vec<String>,
}

impl Site {
    /// A site by its address; a path in it is the one that is asked for.
    pub(crate) fn parse(address: &str, callback: &str) -> Result<Self, Failure> {
        let wrong = |why: &str| {
            Err(Failure::new(format_args!("`{address}` {why}"))
                .hint("a site is named as `https://docs.example.com`"))
        };
        let Some((scheme, rest)) = address.split_once("://") else {
            return wrong("is no address of a site");
        };
        if !["https", "http"].contains(&scheme) {
            return wrong("is not of `https`");
        }
        let end = rest.find(['/', '?', '#']).unwrap_or(rest.len());
        let (host, path) = rest.split_at(end);
        let is_host = |letter: char| letter.is_ascii_alphanumeric() || "-.:[]".contains(letter);
        if host.is_empty() || !host.chars().all(is_host) {
            return wrong("names no host");
        }
        if !callback.starts_with('/') {
            return Err(Failure::new(format_args!(
                "a path begins with `/`, got `{callback}`"
            )));
        }
        Ok(Self {
            origin: format!("{scheme}://{host}"),
            path: if path.starts_with('/') {
                path.to_owned()
            } else {
                "/".to_owned()
            },
            callback: callback.to_owned(),
            buckets: Vec::new(),
        })
    }

    /// The sites that were deployed from an output folder: one for each distribution.
    pub(crate) fn deployed(
        manifest: &Manifest,
        aws: &Aws,
        callback: &str,
    ) -> Result<Vec<Self>, Failure> {
        let (mut hosts, mut buckets) = (Vec::new(), Vec::new());
        for stack in &manifest.stacks {
            let region = Some(stack.region.as_str());
            let arguments = [
                "cloudformation",
                "list-stack-resources",
                "--stack-name",
                &stack.stack_name,
                "--query",
                "StackResourceSummaries[].[ResourceType, PhysicalResourceId]",
            ];
            let resources = aws.json(region, &arguments).map_err(|error| {
                if error.is_absence() {
                    Failure::new(format_args!(
                        "the stack `{}` is not deployed",
                        stack.stack_name
                    ))
                    .hint("`cargo run deploy` deploys it; or give the address of a site")
                } else {
                    error.into()
                }
            })?;
            for (kind, id) in resources.as_array().into_iter().flatten().filter_map(pair) {
                match kind {
                    DISTRIBUTION => hosts.push(host(aws, id)?),
                    BUCKET => buckets.push(format!(
                        "https://{id}.s3.{}.amazonaws.com/index.html",
                        stack.region
                    )),
                    _ => {}
                }
            }
        }
        if hosts.is_empty() {
            return Err(Failure::new("no stack of the app has a distribution")
                .hint("deploy the app, or give the address of a site"));
        }
        let site = |host: String| {
            let site = Self::parse(&format!("https://{host}"), callback)?;
            Ok(Self {
                buckets: buckets.clone(),
                ..site
            })
        };
        hosts.into_iter().map(site).collect()
    }

    /// Where people come back to from signing in: always over HTTPS, which only loopback may do without.
    pub(super) fn comes_back_to(&self) -> String {
        let (_, host) = self.origin.split_once("://").unwrap_or_default();
        format!("https://{host}{}", self.callback)
    }

    /// The address of a path.
    pub(super) fn at(&self, path: &str) -> String {
        format!("{}{path}", self.origin)
    }
}

fn pair(row: &Value) -> Option<(&str, &str)> {
    Some((row[0].as_str()?, row[1].as_str()?))
}

/// The first domain of a distribution, or CloudFront's own for it.
fn host(aws: &Aws, id: &str) -> Result<String, Failure> {
    let arguments = [
        "cloudfront",
        "get-distribution",
        "--id",
        id,
        "--query",
        "Distribution.[DistributionConfig.Aliases.Items[0], DomainName]",
    ];
    let names = aws.json(Some("us-east-1"), &arguments)?;
    let name = names[0].as_str().or(names[1].as_str());
    Ok(name.unwrap_or_default().to_owned())
}

#[cfg(test)]
mod tests {
    use super::Site;

    #[test]
    fn an_address_is_taken_apart() {
        let site = Site::parse("https://docs.example.com/private/?a", "/signin").unwrap();
        assert_eq!(site.origin, "https://docs.example.com");
        assert_eq!(site.path, "/private/?a");
        assert_eq!(site.at("/b"), "https://docs.example.com/b");
        assert_eq!(site.comes_back_to(), "https://docs.example.com/signin");
        assert_eq!(
            Site::parse("http://127.0.0.1:8080", "/s").unwrap().path,
            "/"
        );
        for wrong in [
            "docs.example.com",
            "ftp://docs.example.com",
            "https://",
            "https://a b/",
            "https://u@h/",
        ] {
            assert!(Site::parse(wrong, "/signin").is_err(), "{wrong}");
        }
        assert!(Site::parse("https://docs.example.com", "signin").is_err());
    }
}
