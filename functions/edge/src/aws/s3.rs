//! Signed requests to S3.

use super::date::compact;
use super::signature::{Scope, Target, authorization, hash};
use super::{AwsError, Cause, Credentials};
use crate::outside::Request;

/// Signs a request to S3 in a region; `now` is in seconds since the epoch.
///
/// The URL's path and query are encoded already, each character but `A-Z a-z 0-9 - . _ ~` and the path's slashes, and
/// each name in the query has a `=`: S3, unlike other services, takes the path as it is.
/// The header `x-amz-content-sha256` binds the signature to the body. See
/// [Authenticating requests](https://docs.aws.amazon.com/AmazonS3/latest/API/sig-v4-header-based-auth.html).
///
/// # Errors
///
/// The URL is no `https` address.
///
/// # Examples
///
/// ```
/// use palisade_edge::aws::{Credentials, signed_for_s3};
/// use palisade_edge::outside::{Method, Request};
///
/// let request = Request {
///     method: Method::Get,
///     url: "https://docs.s3.eu-north-1.amazonaws.com/a%20page.html".to_owned(),
///     headers: Vec::new(),
///     body: Vec::new(),
///     limit: 64 * 1024,
/// };
/// let credentials = Credentials {
///     access_key_id: "AKIDEXAMPLE".to_owned(),
///     secret_access_key: "EXAMPLE".to_owned(),
///     session_token: None,
/// };
/// let signed = signed_for_s3(request, "eu-north-1", &credentials, 1_735_689_599)?;
/// assert!(signed.headers.iter().any(|(name, _)| name == "authorization"));
/// # Ok::<(), palisade_edge::aws::AwsError>(())
/// ```
pub fn signed_for_s3(
    mut request: Request,
    region: &str,
    credentials: &Credentials,
    now: u64,
) -> Result<Request, AwsError> {
    let date = compact(now);
    let scope = Scope {
        date: &date,
        region,
        service: "s3",
    };
    let Some(rest) = request.url.strip_prefix("https://") else {
        return Err(AwsError::new("the address of S3", Cause::Unreadable));
    };
    let (host, path) = match rest.find('/') {
        Some(slash) => rest.split_at(slash),
        None => (rest, "/"),
    };
    let (path, query) = path.split_once('?').unwrap_or((path, ""));
    let mut names: Vec<&str> = query.split('&').collect();
    names.sort_unstable();
    let query = names.join("&");
    let target = Target {
        method: request.method.name(),
        path,
        query: &query,
    };
    request
        .headers
        .push(("x-amz-content-sha256".to_owned(), hash(&request.body)));
    request
        .headers
        .push(("x-amz-date".to_owned(), date.clone()));
    if let Some(token) = &credentials.session_token {
        let header = ("x-amz-security-token".to_owned(), token.clone());
        request.headers.push(header);
    }
    let mut headers: Vec<(String, &str)> = request
        .headers
        .iter()
        .map(|(name, value)| (name.to_ascii_lowercase(), value.trim()))
        .collect();
    headers.push(("host".to_owned(), host));
    headers.sort();
    let headers: Vec<(&str, &str)> = headers
        .iter()
        .map(|(name, value)| (name.as_str(), *value))
        .collect();
    let authorization = authorization(target, &headers, &request.body, scope, credentials);
    let header = ("authorization".to_owned(), authorization);
    request.headers.push(header);
    Ok(request)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::outside::Method;

    /// Friday, May 24, 2013, 00:00:00 UTC.
    const NOW: u64 = 1_369_353_600;

    fn credentials() -> Credentials {
        Credentials {
            access_key_id: "AKIAIOSFODNN7EXAMPLE".to_owned(),
            secret_access_key: "wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY".to_owned(),
            session_token: None,
        }
    }

    fn request(method: Method, path: &str, headers: &[(&str, &str)], body: &str) -> Request {
        Request {
            method,
            url: format!("https://examplebucket.s3.amazonaws.com{path}"),
            headers: headers
                .iter()
                .map(|(name, value)| ((*name).to_owned(), (*value).to_owned()))
                .collect(),
            body: body.as_bytes().to_vec(),
            limit: 0,
        }
    }

    /// The examples of "Authenticating requests" in the S3 API Reference.
    #[test]
    fn signatures_are_those_of_the_examples_of_aws() {
        for (request, names, signature) in [
            (
                request(Method::Get, "/test.txt", &[("Range", "bytes=0-9")], ""),
                "host;range;x-amz-content-sha256;x-amz-date",
                "f0e8bdb87c964420e857bd35b5d6ed310bd44f0170aba48dd91039c6036bdb41",
            ),
            (
                request(
                    Method::Put,
                    "/test%24file.text",
                    &[
                        ("Date", "Fri, 24 May 2013 00:00:00 GMT"),
                        ("x-amz-storage-class", "REDUCED_REDUNDANCY"),
                    ],
                    "Welcome to Amazon S3.",
                ),
                "date;host;x-amz-content-sha256;x-amz-date;x-amz-storage-class",
                "98ad721746da40c64f1a55b78f14c238d841ea1380cd77a1b5971af0ece108bd",
            ),
            (
                request(Method::Get, "/?lifecycle=", &[], ""),
                "host;x-amz-content-sha256;x-amz-date",
                "fea454ca298b7da1c68078a5d1bdbfbbe0d65c699e0f91ac7a200a0136783543",
            ),
            (
                request(Method::Get, "/?prefix=J&max-keys=2", &[], ""),
                "host;x-amz-content-sha256;x-amz-date",
                "34b48302e7b5fa45bde8084f4b7868a86f0a534bc59db6670ed5711ef69dc6f7",
            ),
        ] {
            let signed = signed_for_s3(request, "us-east-1", &credentials(), NOW).unwrap();
            let (_, authorization) = signed.headers.last().unwrap();
            assert_eq!(
                *authorization,
                format!(
                    "AWS4-HMAC-SHA256 Credential=AKIAIOSFODNN7EXAMPLE/20130524/us-east-1/s3/aws4_request, \
                     SignedHeaders={names}, Signature={signature}"
                )
            );
        }
    }

    #[test]
    fn the_token_of_a_session_is_signed_and_other_schemes_are_refused() {
        let credentials = Credentials {
            session_token: Some("TOKEN".to_owned()),
            ..credentials()
        };
        let get = || request(Method::Get, "/", &[], "");
        let signed = signed_for_s3(get(), "us-east-1", &credentials, NOW).unwrap();
        let (_, authorization) = signed.headers.last().unwrap();
        assert!(authorization.contains(";x-amz-security-token,"));
        let plain = Request {
            url: "http://127.0.0.1/".to_owned(),
            ..get()
        };
        assert!(signed_for_s3(plain, "us-east-1", &credentials, NOW).is_err());
    }
}
