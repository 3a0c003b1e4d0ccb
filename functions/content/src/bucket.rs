//! The bucket.

use std::collections::BTreeMap;
use std::thread;
use std::time::{SystemTime, UNIX_EPOCH};

use aws_lc_rs::digest::{SHA256, digest};
use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use palisade_custom_resource::{Failure, Time};
use palisade_edge::aws::{Credentials, host, signed_for_s3};
use palisade_edge::outside::{Method, Outside, Reply, Request};
use palisade_files::Packed;
use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, utf8_percent_encode};

use crate::listing::{Listing, error_code};

/// What stands for itself in a key, slashes too:
/// [Authenticating requests](https://docs.aws.amazon.com/AmazonS3/latest/API/sig-v4-header-based-auth.html).
const KEY: &AsciiSet = &VALUE.remove(b'/');
/// What stands for itself in a query.
const VALUE: &AsciiSet = &NON_ALPHANUMERIC
    .remove(b'-')
    .remove(b'.')
    .remove(b'_')
    .remove(b'~');
/// A thousand keys of 1,024 bytes, each of which may be written as three characters and more.
const LIMIT: usize = 8 * 1024 * 1024;
/// How often something is tried: S3 may be busy, and a role that was just made is not known everywhere at once, see
/// [eventual consistency](https://docs.aws.amazon.com/IAM/latest/UserGuide/troubleshoot.html).
const ATTEMPTS: u32 = 6;

/// A bucket in a region.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Bucket<'a> {
    pub(crate) name: &'a str,
    pub(crate) region: &'a str,
    pub(crate) credentials: &'a Credentials,
    pub(crate) outside: &'a dyn Outside,
    pub(crate) time: Time,
}

impl Bucket<'_> {
    /// Puts a file, whose digest S3 checks: what is there is what was sent.
    pub(crate) fn put(&self, key: &str, file: &Packed, body: Vec<u8>) -> Result<(), Failure> {
        let checksum = STANDARD.encode(digest(&SHA256, &body));
        let headers = vec![
            ("cache-control".to_owned(), file.cache_control.clone()),
            ("content-type".to_owned(), file.content_type.clone()),
            ("x-amz-checksum-sha256".to_owned(), checksum),
        ];
        let what = format!("put `{key}`");
        let request = self.request(Method::Put, &path(key), headers, body)?;
        self.send(&what, &request).map(|_| ())
    }

    /// Deletes what may be there.
    pub(crate) fn delete(&self, key: &str) -> Result<(), Failure> {
        let what = format!("delete `{key}`");
        let request = self.request(Method::Delete, &path(key), Vec::new(), Vec::new())?;
        self.send(&what, &request).map(|_| ())
    }

    /// The `ETag`s of all objects whose keys begin with a prefix, by key.
    pub(crate) fn list(&self, prefix: &str) -> Result<BTreeMap<String, String>, Failure> {
        let encoded = |text: &str| utf8_percent_encode(text, VALUE).to_string();
        let first = format!("/?encoding-type=url&list-type=2&prefix={}", encoded(prefix));
        let mut path = first.clone();
        let mut etags = BTreeMap::new();
        loop {
            let request = self.request(Method::Get, &path, Vec::new(), Vec::new())?;
            let reply = self.send("list what is there", &request)?;
            let text = String::from_utf8_lossy(&reply.body);
            let listing = Listing::read(&text).ok_or_else(|| {
                Failure::new(format!("what S3 lists of `{}` is no list", self.name))
            })?;
            etags.extend(listing.etags);
            match listing.next {
                Some(next) => path = format!("{first}&continuation-token={}", encoded(&next)),
                None => return Ok(etags),
            }
        }
    }

    fn request(
        &self,
        method: Method,
        path: &str,
        headers: Vec<(String, String)>,
        body: Vec<u8>,
    ) -> Result<Request, Failure> {
        let host = host("s3", self.region).map_err(|error| Failure::new(error.to_string()))?;
        let name = self.name;
        // A name with a dot is not covered by the certificate, and stands in the path.
        let url = if name.contains('.') {
            format!("https://{host}/{name}{path}")
        } else {
            format!("https://{name}.{host}{path}")
        };
        Ok(Request {
            method,
            url,
            headers,
            body,
            limit: LIMIT,
        })
    }

    /// Sends a request, again if that may help.
    fn send(&self, what: &str, request: &Request) -> Result<Reply, Failure> {
        let mut last = Failure::late();
        for attempt in 0..ATTEMPTS {
            let left = self.time.for_a_request()?;
            let pause = self.time.before(attempt);
            if pause > left {
                return Err(last);
            }
            thread::sleep(pause);
            let time = self.time.for_a_request()?;
            // Signed anew, for a signature is good for some minutes.
            let signed = signed_for_s3(request.clone(), self.region, self.credentials, now())
                .map_err(|error| Failure::new(error.to_string()))?;
            match self.outside.send(&signed, time) {
                Ok(reply) if (200..300).contains(&reply.status) => return Ok(reply),
                Ok(reply) => {
                    let code = error_code(&reply.body);
                    last = self.refused(what, &code, reply.status);
                    let again = matches!(reply.status, 403 | 408 | 409 | 429 | 500..)
                        || code == "RequestTimeout";
                    if !again {
                        return Err(last);
                    }
                }
                Err(error) => {
                    last = Failure::new(format!("S3 did not {what} in `{}`: {error}", self.name));
                }
            }
        }
        Err(last)
    }

    fn refused(&self, what: &str, code: &str, status: u16) -> Failure {
        let why = match code {
            "" => format!("status {status}"),
            code => format!("{code}, status {status}"),
        };
        Failure::new(format!("S3 did not {what} in `{}`: {why}", self.name))
    }
}

/// Keys are taken as they are: `.` and `..` have no meaning in one.
fn path(key: &str) -> String {
    format!("/{}", utf8_percent_encode(key, KEY))
}

fn now() -> u64 {
    SystemTime::now()
        .duration_since(UNIX_EPOCH)
        .map_or(0, |time| time.as_secs())
}
